/**
 * Messages from the organisers on phones and tablets. Each stands until its end, or until it is closed on
 * this device; a newer one shows again.
 * @module
 */
import { useEffect, useRef } from "../../vendor/preact.js";
import { standingMessages } from "../rules/messages.js";
import { announce } from "./live-region.js";

/** @import { MessageRecord } from "../line/protocol.js" */
/** @import { Seat } from "../line/seat.js" */

/** @param {readonly MessageRecord[]} messages @param {readonly string[]} read @returns {MessageRecord[]} the latest first */
export const unread = (messages, read) => messages.filter(({ id }) => !read.includes(id)).sort((a, b) => b.at - a.at);

/**
 * The messages that have not been closed here, each announced once.
 * @param {Seat} seat
 * @param {(message: MessageRecord) => string} aloud
 * @returns {[MessageRecord[], (id: string) => void]} the latest first, and what closes one
 */
export function useMessages(seat, aloud) {
  const closed = seat.draft("messages-read");
  const heard = useRef(/** @type {string[]} */ ([]));
  const read = /** @type {string[]} */ (JSON.parse(closed.text.value || "[]"));
  const messages = unread(standingMessages(seat.screen.value, seat.second), read);
  useEffect(() => {
    for (const message of messages.filter(({ id }) => !heard.current.includes(id))) {
      heard.current.push(message.id);
      announce(aloud(message));
    }
  });
  const close = (/** @type {string} */ id) => {
    closed.write(JSON.stringify([...read, id]));
    document.querySelector("main")?.focus();
  };
  return [messages, close];
}
