/**
 * The result in the order in which it is told: votes by theme, then measures in bands. Pure.
 * @module
 */

import { bands } from "../../../rules/bands.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @typedef {{band: number, measures: MeasureRecord[], is_tie: boolean}} Band measures that cannot be told apart; a tie is one by number too */

/**
 * @param {MeasureRecord[]} measures with votes
 * @returns {{theme: string, votes: number, measures: number}[]} most votes first; "", without a theme, comes last
 */
export function byTheme(measures) {
  /** @type {Map<string, {theme: string, votes: number, measures: number}>} */
  const found = new Map();
  for (const { fields, votes = 0 } of measures) {
    const theme = String(fields.theme ?? "");
    const sum = found.get(theme) ?? { theme, votes: 0, measures: 0 };
    found.set(theme, { theme, votes: sum.votes + votes, measures: sum.measures + 1 });
  }
  return [...found.values()].sort(
    (a, b) => Number(!a.theme) - Number(!b.theme) || b.votes - a.votes || a.theme.localeCompare(b.theme, "nb"),
  );
}

/**
 * @param {MeasureRecord[]} measures
 * @returns {Band[]} the top one first; within a band most votes first, then the broadest
 */
export const inBands = measures =>
  bands(measures).map((together, index) => ({
    band: index + 1,
    measures: together,
    is_tie: together.length > 1 && together.every(measure => measure.votes === together[0]?.votes),
  }));
