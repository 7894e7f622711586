/**
 * Messages from the organisers to everybody or to this table, until they are read.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t, timeText } from "../../browser/i18n.js";
import { writtenIn } from "../../browser/written.js";
import { Icon } from "../icon.js";
import { useMessages } from "../messages.js";

/** @import { MessageRecord } from "../../line/protocol.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone}} props */
export function Messages({ phone }) {
  const [messages, close] = useMessages(phone.seat, message => `${senderText(message)}: ${message.text}`);
  return messages.map(
    message => html`
      <section key=${message.id} class="message" aria-label=${senderText(message)}>
        <p class="eyebrow">${senderText(message)} · ${timeText(message.at)}</p>
        <p class="message-text" lang=${writtenIn(message.text)}>${message.text}</p>
        <button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${t("message.read")} onClick=${() => close(message.id)}>
          <${Icon} name="close" />
        </button>
      </section>
    `,
  );
}

/** @param {MessageRecord} message */
const senderText = ({ to }) => t(to === "table" ? "message.to_table" : "message.to_all");
