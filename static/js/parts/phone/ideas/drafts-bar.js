/**
 * The head of one's drafts in the private phase: how many there are, that nobody else sees them yet, and one button that
 * shares them all.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Icon } from "../../icon.js";

/** @import { Phone } from "../phone.js" */

/** @param {{phone: Phone, id: string, n: number}} props `id` is for the title, `n` how many there are */
export function DraftsBar({ phone, id, n }) {
  const share = () => {
    phone.seat.act("share_drafts", {}, { told: t("drafts.shared", { n }) });
    document.querySelector("main")?.focus();
  };
  return html`
    <div class="drafts-bar">
      <div class="row" data-spread>
        <h2 class="ds-heading" data-size="xs" id=${id}><${Icon} name="lock" /> ${t("drafts.title", { n })}</h2>
        <button type="button" class="ds-button" onClick=${share}>${t("drafts.share", { n })}</button>
      </div>
      <p class="small">${t("drafts.only_you")}</p>
    </div>
  `;
}
