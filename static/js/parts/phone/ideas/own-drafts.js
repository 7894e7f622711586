/**
 * The drafts in which an author edits an idea of their own.
 * @module
 */
import { one } from "../../../line/records.js";

/** @import { Entry } from "../../../line/entries.js" */
/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

/** What changes the words of an own idea, and the box that each one comes from. */
export const ofOwnMeasure = /** @type {Record<string, "title" | "description">} */ ({
  retitle_measure: "title",
  describe_measure: "description",
});

/** @param {Phone} phone @param {"title" | "description"} field @param {string} measure */
export const draftOf = (phone, field, measure) => phone.seat.draft(`${field}:${measure}`);

/** The words that stood there as the author began to write: the table host may change them meanwhile. @param {Phone} phone @param {"title" | "description"} field @param {string} measure */
export const wasOf = (phone, field, measure) => phone.seat.draft(`was-${field}:${measure}`);

/** The boxes in which an own measure is being changed. @param {Phone} phone @param {string} measure */
export const editsOf = (phone, measure) => [draftOf(phone, "title", measure), draftOf(phone, "description", measure)];

/** Puts words in the boxes, over those that stand there now. @param {Phone} phone @param {MeasureRecord} stands @param {{title: string, description: string}} words */
export function begin(phone, stands, words) {
  for (const field of /** @type {const} */ (["title", "description"])) {
    wasOf(phone, field, stands.id).write(stands[field]);
    draftOf(phone, field, stands.id).write(words[field]);
  }
}

/** Puts refused words back in their box, where they can be read beside what stands there now. @param {Phone} phone @param {Entry} entry */
export function editAgain(phone, { name, data }) {
  const stands = one(phone.seat.screen.peek(), "measure", data.measure);
  const field = ofOwnMeasure[name];
  if (!stands || !field) return;
  begin(phone, stands, { ...stands, [field]: data[field] });
  phone.sheet.value = { measure: data.measure };
}
