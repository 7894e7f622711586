/**
 * What the organisers tell everybody, or this table: it stays on top until it is read, and a newer one shows again.
 * @module
 */
import { html, signal, useEffect, useState } from "../../../vendor/preact.js";
import { t, timeText } from "../../browser/i18n.js";
import { writtenIn } from "../../browser/written.js";
import { all } from "../../line/records.js";
import { lastingShelf, readKept } from "../../line/storage.js";
import { Icon } from "../icon.js";
import { announce } from "../live-region.js";

/** @import { MessageRecord } from "../../line/protocol.js" */
/** @import { Phone } from "./phone.js" */

const shelf = lastingShelf();

/** @param {{phone: Phone}} props */
export function Messages({ phone }) {
  const [read] = useState(() => openRead(phone.boot.code));
  const standing = all(phone.seat.screen.value, "message").sort((a, b) => b.at - a.at);
  const unread = standing.filter(message => !read.ids.value.includes(message.id));
  return unread.map(
    message => html`<${Message} key=${message.id} message=${message} onRead=${() => read.add(message.id)} />`,
  );
}

/** @param {{message: MessageRecord, onRead: () => void}} props */
function Message({ message, onRead }) {
  const from = message.to === "table" ? t("message.to_table") : t("message.to_all");
  useEffect(() => announce(`${from}: ${message.text}`), [message.id]);
  const close = () => {
    onRead();
    document.querySelector("main")?.focus();
  };
  return html`
    <section class="message" aria-label=${from}>
      <p class="eyebrow">${from} · ${timeText(message.at)}</p>
      <p class="message-text" lang=${writtenIn(message.text)}>${message.text}</p>
      <button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${t("message.read")} onClick=${close}>
        <${Icon} name="close" />
      </button>
    </section>
  `;
}

/** Which messages have been read on this device. @param {string} code */
function openRead(code) {
  const name = `facilitator:read:${code}`;
  const ids = signal(/** @type {string[]} */ (readKept(shelf, name) ?? []));
  return {
    ids,
    /** @param {string} id */
    add(id) {
      ids.value = [...ids.peek(), id];
      shelf.setItem(name, JSON.stringify(ids.peek()));
    },
  };
}
