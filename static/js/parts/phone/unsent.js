/**
 * What was written and not sent before the day was over: still there to be read, with nothing to press that would be refused.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { Notice } from "../notice.js";

/** @import { DraftText } from "../../line/drafts.js" */

/** @param {{draft: DraftText}} props */
export function Unsent({ draft }) {
  const text = draft.text.value.trim();
  if (!text) return null;
  return html`
    <${Notice} colour="warning">
      <p>${t("unsent.text")}</p>
      <p class="sheet-text"><strong>${text}</strong></p>
    <//>
  `;
}
