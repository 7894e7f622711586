/**
 * The result in groups: ties, with the same number of votes, and bands, which cannot be told apart (the server computes them).
 * @module
 */

/** @import { MeasureRecord } from "../line/protocol.js" */

/**
 * Measures with the same number of votes stand together: a tie is shown as a tie.
 * @param {MeasureRecord[]} measures
 * @returns {{votes: number, measures: MeasureRecord[]}[]} most votes first; within a tie, broadest support first
 */
export function ties(measures) {
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
 * The result in bands: measures in one band cannot be told apart, by a tie or a close call. Measures without votes are in none.
 * @param {MeasureRecord[]} measures
 * @returns {MeasureRecord[][]} the top band first; within a band, most votes and then broadest support first
 */
export function bands(measures) {
  /** @type {Map<number, MeasureRecord[]>} */
  const byBand = new Map();
  for (const measure of ties(measures).flatMap(tied => tied.measures)) {
    if (measure.votes && measure.band) byBand.set(measure.band, [...(byBand.get(measure.band) ?? []), measure]);
  }
  return [...byBand].sort(([a], [b]) => a - b).map(([, band]) => band);
}
