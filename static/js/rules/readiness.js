/**
 * What the measures lack before somebody can carry them out, as the server says of each.
 * @module
 */
import { liveMeasures } from "../line/records.js";

/** @import { Lack, MeasureRecord, Records } from "../line/protocol.js" */
/** @typedef {{measure: MeasureRecord, lacks: readonly Lack[]}} Gap */

/** In the order in which a table asks. @type {readonly Lack[]} */
export const lacks_in_order = ["owner", "partner", "effect", "cost", "funding", "next_step", "due", "conflict"];

/** Of the measures that stand and are no drafts, in the order of the board. @param {Records} records @returns {Gap[]} */
export const gapsOf = records =>
  liveMeasures(records)
    .filter(measure => !measure.private)
    .sort((a, b) => a.posted_at - b.posted_at || (a.id < b.id ? -1 : 1))
    .flatMap(measure => (measure.lacks ? [{ measure, lacks: measure.lacks }] : []));
