/**
 * A message to everybody, as a band across the screen: the scene makes room for it, nothing is covered.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { standingMessages } from "../../../rules/messages.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Records } from "../../../line/protocol.js" */

/** From so many letters on a message is set smaller, so that the scene keeps its room. */
const long_min = 70;

/** Also a frozen screen lets a message go when its time is over. @param {{records: Records, now: ReadonlySignal<number>}} props */
export function MessageBand({ records, now }) {
  const message = messageToAll(records, now);
  return html`
    <div class="message-place" role="status" aria-label=${t("screen.message")}>
      ${message && html`<p class="message" key=${message.id} style=${{ "--message-fit": [...message.text].length > long_min ? 0.5 : 1 }}>${message.text}</p>`}
    </div>
  `;
}

/** @param {Records} records @param {ReadonlySignal<number>} now */
export const messageToAll = (records, now) => standingMessages(records, now).find(message => message.to === "all");
