/**
 * Sending and taking down messages, each with the way back, and when a message ends. Pure.
 * @module
 */
import { newId } from "../../../line/ids.js";

/** @import { MessageRecord } from "../../../line/protocol.js" */
/** @import { Plan } from "./bulk.js" */
/** @typedef {Pick<MessageRecord, "to" | "table" | "text" | "ends_at">} Letter */
/** @typedef {typeof untils[number]} Until */

/** Until it is taken down, for so many minutes, or until a time of day. */
export const untils = /** @type {const} */ (["taken_down", "1", "5", "15", "30", "clock"]);

/**
 * When a message ends that is sent now: null for never, undefined if that time of day is over or was not given.
 * @param {Until} until
 * @param {string} clock a time of day, `10:30`
 * @param {number} now ms since 1970
 * @returns {number | null | undefined}
 */
export function endOf(until, clock, now) {
  if (until === "taken_down") return null;
  if (until !== "clock") return now + Number(until) * 60_000;
  const [hour, minute] = clock.split(":").map(Number);
  const ends_at = new Date(now).setHours(hour ?? Number.NaN, minute ?? Number.NaN, 0, 0);
  return ends_at > now ? ends_at : undefined;
}

/** Taking it back lets the one stand again whose place it took. @param {Letter} letter @param {MessageRecord | undefined} replaced @returns {Plan} */
export function sending(letter, replaced) {
  const { act, id } = sent(letter);
  const back = replaced
    ? { ...sent(replaced).act, replaces: id }
    : { name: "take_down_message", data: { message: id } };
  return { acts: [act], undo: [back] };
}

/** @param {MessageRecord} message @returns {Plan} */
export const takingDown = message => ({
  acts: [{ name: "take_down_message", data: { message: message.id } }],
  undo: [sent(message).act],
});

/** @param {Letter} letter */
function sent({ to, table, text, ends_at }) {
  const id = newId();
  const data = {
    message: id,
    to,
    ...(table !== null && { table }),
    text,
    ...(ends_at && { ends_at: Math.round(ends_at) }),
  };
  return { id, act: { name: "send_message", data } };
}
