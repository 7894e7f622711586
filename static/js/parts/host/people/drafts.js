/**
 * The private phase: the host sees how many drafts there are, not their text. Drafts that the host entered for somebody are
 * listed, and can be shared before the phase ends.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all, one, the } from "../../../line/records.js";
import { Notice } from "../../notice.js";
import { isOpen } from "../tablet.js";

/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet}} props */
export function Drafts({ tablet }) {
  const records = tablet.seat.screen.value;
  if (the(records, "phase")?.ideas !== "open_private" || !isOpen(tablet)) return null;
  const n = one(records, "table", tablet.table)?.measures ?? 0;
  return html`
    <${Notice}>
      <p class="host-number">${t("host.drafts", { n })}</p>
      <p>${t("host.drafts_hint")}</p>
      <${Share} tablet=${tablet} />
    <//>
  `;
}

/** There is no way back, so it takes two presses. @param {{tablet: Tablet}} props */
function Share({ tablet }) {
  const [sure, setSure] = useState(false);
  const entered = all(tablet.seat.screen.value, "measure").filter(
    measure => measure.private && measure.status === "live",
  );
  if (entered.length === 0) return null;
  const share = () => {
    tablet.seat.act("share_drafts", {}, { told: t("host.shared") });
    setSure(false);
    document.querySelector("main")?.focus();
  };
  if (!sure) {
    return html`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => setSure(true)}>${t("host.share", { n: entered.length })}</button>`;
  }
  return html`
    <p>${t("host.share_hint")}</p>
    <div class="row">
      <button type="button" class="ds-button" data-size="sm" onClick=${share}>${t("host.share_yes")}</button>
      <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => setSure(false)}>${t("host.cancel")}</button>
    </div>
  `;
}
