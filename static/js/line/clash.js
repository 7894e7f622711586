/**
 * Clashes: a command that was refused because somebody else had changed the same words (`changed_meanwhile`). Repeating it
 * unchanged would be refused again, so it waits until the person chooses one of the two.
 * @module
 */
import { computed } from "../../vendor/preact.js";
import { one, standingMeasure } from "./records.js";

/** @import { Entry } from "./entries.js" */
/** @import { FieldValue, MeasureRecord, Records } from "./protocol.js" */
/** @import { Seat } from "./seat.js" */

/**
 * @typedef {object} ClashOf
 * @property {string} measure
 * @property {string} title of the measure
 * @property {string} field `title`, `description` or one of the fields
 * @property {FieldValue} mine
 * @property {FieldValue} theirs
 * @property {Entry} last what was typed last; it is what would be sent again
 * @property {Entry[]} entries all that was refused for this field
 */

/** @param {Pick<Entry, "error">} entry */
export const isClash = ({ error }) => error?.code === "changed_meanwhile";

/**
 * One for each field, however often it was typed in.
 * @param {Records} records
 * @param {readonly Entry[]} failed oldest first
 * @returns {ClashOf[]}
 */
export function clashesIn(records, failed) {
  /** @type {Map<string, ClashOf>} */
  const found = new Map();
  for (const entry of failed.filter(isClash)) {
    const { field, value } = written(entry);
    const measure = measureOf(records, entry);
    if (!measure) continue;
    const key = `${measure.id} ${field}`;
    const entries = [...(found.get(key)?.entries ?? []), entry];
    const theirs = valueIn(measure, field);
    found.set(key, { measure: measure.id, title: measure.title, field, mine: value, theirs, last: entry, entries });
  }
  return [...found.values()];
}

/** The clash of one field. @param {Records} records @param {readonly Entry[]} failed @param {string} measure @param {string} field */
export const clashOf = (records, failed, measure, field) =>
  clashesIn(records, failed).find(found => found.measure === measure && found.field === field);

/** The command again, now over the value that the person has been shown. @param {ClashOf} clash */
export function mineAgain({ last, theirs }) {
  const { name, data } = last;
  return { name, data: { ...data, was: name === "set_field" ? [theirs] : theirs } };
}

/** Takes out what was refused. @param {Seat} seat @param {ClashOf | undefined} clash */
export function letGo({ outbox }, clash) {
  for (const { id } of clash?.entries ?? []) outbox.takeOut(id);
}

/** The seat without the failures that the page shows in another place. @param {Seat} seat @param {(entry: Entry) => boolean} isElsewhere @returns {Seat} */
export function failingLess(seat, isElsewhere) {
  const failed = computed(() => seat.outbox.failed.value.filter(entry => !isElsewhere(entry)));
  return { ...seat, outbox: { ...seat.outbox, failed } };
}

/** @param {MeasureRecord} measure @param {string} field @returns {FieldValue} */
export function valueIn(measure, field) {
  if (field === "title" || field === "description") return measure[field];
  return measure.fields[field] ?? null;
}

/** @param {Entry} entry @returns {{field: string, value: FieldValue}} */
function written({ name, data }) {
  if (name === "retitle_measure") return { field: "title", value: data.title };
  if (name === "describe_measure") return { field: "description", value: data.description };
  return { field: data.field, value: data.value };
}

/** An author's own words stay the author's; the fields are those of the measure it went into. @param {Records} records @param {Entry} entry */
const measureOf = (records, { name, data }) =>
  name === "set_field" ? standingMeasure(records, data.measure) : one(records, "measure", data.measure);
