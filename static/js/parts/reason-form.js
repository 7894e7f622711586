/**
 * The reason for hiding something: it names somebody, is a slip, or an insult. The reason is shown in place of the text.
 * @module
 */
import { html, useState } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { reason_length_max } from "../line/protocol.js";
import { fits, TextField } from "./field.js";

/** @import { DraftText } from "../line/drafts.js" */

/**
 * @typedef {object} ReasonFormProps
 * @property {DraftText} draft not empty while the question is open
 * @property {string} label
 * @property {string} [description]
 * @property {string} yes
 * @property {string} no
 * @property {(reason: string) => void} onHide
 * @property {() => void} onStop after hiding as well
 */

/** @param {ReasonFormProps} props */
export function ReasonForm({ draft, label, description, yes, no, onHide, onStop }) {
  const [missing, setMissing] = useState(false);
  const stop = () => {
    draft.clear();
    onStop();
  };
  const hide = () => {
    const reason = draft.text.peek().trim();
    if (!fits(reason, reason_length_max)) return setMissing(!reason);
    onHide(reason);
    stop();
  };
  return html`
    <${TextField} draft=${draft} label=${label} description=${description} max=${reason_length_max} error=${missing ? t("error.empty") : undefined} onEnter=${hide} />
    <div class="row">
      <button type="button" class="ds-button" data-size="sm" onClick=${hide}>${yes}</button>
      <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${stop}>${no}</button>
    </div>
  `;
}
