/**
 * Which data are kept, in three lines, with the rest one tap away.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";

export function Privacy() {
  return html`
    <section class="privacy" aria-label=${t("privacy.title")}>
      <p>${t("privacy.line_1")}</p>
      <p>${t("privacy.line_2")}</p>
      <p>${t("privacy.line_3")}</p>
      <details class="ds-details">
        <summary>${t("privacy.more")}</summary>
        <div class="stack" data-tight>
          <p>${t("privacy.stored")}</p>
          <p>${t("privacy.votes")}</p>
          <p>${t("privacy.device")}</p>
          <p>${t("privacy.deleted")}</p>
        </div>
      </details>
    </section>
  `;
}
