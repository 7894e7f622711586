/**
 * After a reload or a flat battery in the middle of a sentence about a measure, opens the sheet in which it was being written.
 * @module
 */
import { effect } from "../../../../vendor/preact.js";
import { one, the } from "../../../line/records.js";
import { editsOf } from "../ideas/own-drafts.js";
import { sayingsOf } from "./sayings.js";

/** @import { Phone } from "../phone.js" */

/** @param {Phone} phone @returns {() => void} stops it */
export function keepSheet(phone) {
  const kept = phone.seat.draft("sheet");
  let isResumed = false;
  return effect(() => {
    const opened = phone.sheet.value;
    const records = phone.seat.screen.value;
    if (!isResumed && !the(records, "me")) return;
    const before = isResumed ? "" : kept.text.peek();
    isResumed = true;
    if (!opened && one(records, "measure", before) && isBegun(phone, before)) phone.sheet.value = { measure: before };
    else kept.write(opened?.measure ?? "");
  });
}

/** @param {Phone} phone @param {string} measure */
const isBegun = (phone, measure) =>
  [...sayingsOf(phone, measure), ...editsOf(phone, measure)].some(draft => draft.text.peek() !== "");
