/**
 * What the organisers say to everybody, to the hosts or to this table. It stands at the top until the host has read it; closing
 * it takes it away from this tablet alone.
 * @module
 */
import { html, useEffect, useRef } from "../../../vendor/preact.js";
import { t, timeText } from "../../browser/i18n.js";
import { all } from "../../line/records.js";
import { Icon } from "../icon.js";
import { announce } from "../live-region.js";

/** @import { MessageRecord, Records } from "../../line/protocol.js" */
/** @import { Tablet } from "./tablet.js" */

/** @param {Records} records @param {readonly string[]} read @returns {MessageRecord[]} the latest first */
export const unread = (records, read) =>
  all(records, "message")
    .filter(message => !read.includes(message.id))
    .sort((a, b) => b.at - a.at);

/** @param {{tablet: Tablet}} props */
export function Messages({ tablet }) {
  const records = tablet.seat.screen.value;
  const closed = tablet.seat.draft("messages-read");
  const read = /** @type {string[]} */ (JSON.parse(closed.text.value || "[]"));
  const messages = unread(records, read);
  useAnnounced(messages);
  const close = (/** @type {string} */ id) => {
    closed.write(JSON.stringify([...read, id]));
    document.querySelector("main")?.focus();
  };
  if (messages.length === 0) return null;
  return html`
    <section class="host-messages" aria-label=${t("host.messages")}>
      ${messages.map(
        message => html`
          <div key=${message.id} class="host-message">
            <div>
              <p class="eyebrow">${t(`host.message_to_${message.to}`, { table: tablet.table })} · ${timeText(message.at)}</p>
              <p class="host-message-text">${message.text}</p>
            </div>
            <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => close(message.id)}>
              <${Icon} name="check" />${t("host.message_read")}<span class="ds-sr-only">: ${message.text}</span>
            </button>
          </div>
        `,
      )}
    </section>
  `;
}

/** @param {MessageRecord[]} messages */
function useAnnounced(messages) {
  const heard = useRef(/** @type {Set<string>} */ (new Set()));
  useEffect(() => {
    for (const message of messages.filter(({ id }) => !heard.current.has(id))) {
      heard.current.add(message.id);
      announce(t("host.message_came", { text: message.text }));
    }
  });
}
