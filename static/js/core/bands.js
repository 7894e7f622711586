/**
 * The result as groups: measures with the same number of votes, and measures that cannot be told apart.
 * @module
 */

/** @import { MeasureRecord } from "./protocol.js" */

/**
 * Measures with the same number of votes stand together: a tie is shown as a tie.
 * @param {MeasureRecord[]} measures
 * @returns {{votes: number, measures: MeasureRecord[]}[]} most votes first; within a tie, broadest support first
 */
export function bands(measures) {
  /** @type {Map<number, MeasureRecord[]>} */
  const byVotes = new Map();
  for (const measure of measures) {
    const votes = measure.votes ?? 0;
    byVotes.set(votes, [...(byVotes.get(votes) ?? []), measure]);
  }
  return [...byVotes]
    .sort(([a], [b]) => b - a)
    .map(([votes, tied]) => ({ votes, measures: tied.sort((a, b) => (b.areas ?? 0) - (a.areas ?? 0)) }));
}

/**
 * The result as levels: what stands on one level cannot be told apart, a tie or a close call. What nobody voted for is on none.
 * @param {MeasureRecord[]} measures
 * @returns {MeasureRecord[][]} the top level first; within a level, most votes and then broadest support first
 */
export function levels(measures) {
  /** @type {Map<number, MeasureRecord[]>} */
  const byBand = new Map();
  for (const measure of bands(measures).flatMap(tied => tied.measures)) {
    if (measure.votes && measure.band) byBand.set(measure.band, [...(byBand.get(measure.band) ?? []), measure]);
  }
  return [...byBand].sort(([a], [b]) => a - b).map(([, level]) => level);
}
