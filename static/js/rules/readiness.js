/**
 * What the measures lack before somebody can carry them out, as the server says of each.
 * @module
 */
import { say, t } from "../browser/i18n.js";
import { liveMeasures } from "../line/records.js";
import { fieldOf, fieldsOf } from "./fields.js";

/** @import { Lack, MeasureRecord, Records } from "../line/protocol.js" */
/** @typedef {{measure: MeasureRecord, lacks: readonly Lack[]}} Gap */

/** All that a measure may lack, in the order of the forms. @param {Records} records @returns {Lack[]} */
export const lacksIn = records => [...new Set(fieldsOf(records).flatMap(({ lack }) => lack ?? []))];

/** In words: of a field that the programme added, its title. @param {Records} records @param {Lack} lack */
export function lackTitle(records, lack) {
  const own = fieldOf(records, lack);
  return own?.title && own.lack === lack ? say(own.title) : t(`lack.${lack}`);
}

/** Of the measures that stand and are no drafts, in the order of the board. @param {Records} records @returns {Gap[]} */
export const gapsOf = records =>
  liveMeasures(records)
    .filter(measure => !measure.private)
    .sort((a, b) => a.posted_at - b.posted_at || (a.id < b.id ? -1 : 1))
    .flatMap(measure => (measure.lacks ? [{ measure, lacks: measure.lacks }] : []));
