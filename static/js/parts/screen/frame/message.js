/**
 * A message to everybody, as a band across the screen: the scene makes room for it, nothing is covered.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all } from "../../../line/records.js";

/** @import { Records } from "../../../line/protocol.js" */

/** From so many letters on a message is set smaller, so that the scene keeps its room. */
const long_min = 70;

/** @param {{records: Records}} props */
export function MessageBand({ records }) {
  const message = messageToAll(records);
  return html`
    <div class="message-place" role="status" aria-label=${t("screen.message")}>
      ${message && html`<p class="message" key=${message.id} style=${{ "--message-fit": [...message.text].length > long_min ? 0.5 : 1 }}>${message.text}</p>`}
    </div>
  `;
}

/** @param {Records} records */
export const messageToAll = records => all(records, "message").find(message => message.to === "all");
