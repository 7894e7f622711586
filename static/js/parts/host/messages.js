/**
 * Messages from the organisers to everybody, the hosts or this table, until the host has read them.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t, timeText } from "../../browser/i18n.js";
import { Icon } from "../icon.js";
import { useMessages } from "../messages.js";

/** @import { Tablet } from "./tablet.js" */

/** @param {{tablet: Tablet}} props */
export function Messages({ tablet }) {
  const [messages, close] = useMessages(tablet.seat, ({ text }) => t("host.message_came", { text }));
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
