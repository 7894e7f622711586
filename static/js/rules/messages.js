/**
 * Which of the organisers' messages stand now. A message with an end goes out on every page when the workshop's time says so.
 * @module
 */
import { all, isDayOpen } from "../line/records.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { MessageRecord, Records } from "../line/protocol.js" */

/**
 * Reads the time only while a message waits for it, so that a page is not painted every second.
 * @param {Records} records
 * @param {ReadonlySignal<number>} second the workshop's time
 * @returns {MessageRecord[]} in no particular order
 */
export const standingMessages = (records, second) =>
  isDayOpen(records) ? all(records, "message").filter(({ ends_at }) => !ends_at || second.value < ends_at) : [];
