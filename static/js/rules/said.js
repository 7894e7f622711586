/**
 * How much has been said about each measure.
 * @module
 */
import { all, standingMeasure } from "../line/records.js";

/** @import { Records } from "../line/protocol.js" */
/** @typedef {{comments: number, offers: number}} SaidCount */

/** What was said of a measure counts for the one that it was merged into. @param {Records} records */
export function countSaid(records) {
  /** @type {Map<string, SaidCount>} */
  const counts = new Map();
  const count = (/** @type {string} */ measure, /** @type {keyof SaidCount} */ what) => {
    const id = standingMeasure(records, measure)?.id ?? measure;
    const so_far = counts.get(id) ?? { comments: 0, offers: 0 };
    counts.set(id, { ...so_far, [what]: so_far[what] + 1 });
  };
  for (const comment of all(records, "comment")) if (!comment.hidden) count(comment.measure, "comments");
  for (const offer of all(records, "offer")) count(offer.measure, "offers");
  return counts;
}
