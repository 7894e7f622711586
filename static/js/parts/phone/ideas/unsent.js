/**
 * A text that was not sent before the workshop closed: still readable, with no button, since sending would be refused.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Notice } from "../../notice.js";

/** @import { DraftText } from "../../../line/drafts.js" */

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
