/**
 * The result in words: in bands, within which measures cannot be told apart, and by theme.
 * @module
 */

import { liveMeasures } from "../../../line/records.js";
import { ties } from "../../../rules/bands.js";

/** @import { MeasureRecord, Records } from "../../../line/protocol.js" */

/**
 * @typedef {object} Ranked a measure with votes
 * @property {MeasureRecord} measure
 * @property {number} band 1 = top
 * @property {boolean} tied whether another measure has exactly as many votes
 */
/** @typedef {{theme: string | null, votes: number, measures: number}} Theme `null`: measures without a theme */

/** So many bands have a word of their own; what comes after has the last. */
const band_words_max = 4;

/**
 * Measures with votes, most first.
 * @param {Records} records
 * @returns {Ranked[]}
 */
export function ranked(records) {
  const voted = liveMeasures(records).filter(measure => (measure.votes ?? 0) > 0);
  return ties(voted).flatMap(({ measures }, index) =>
    measures.map(measure => ({
      measure,
      band: Math.min(measure.band ?? index + 1, band_words_max),
      tied: measures.length > 1,
    })),
  );
}

/** The same without a hint at who got more: inside a band in the order of the alphabet. @param {Ranked[]} rows */
export const withoutNumbers = rows =>
  [...rows].sort((a, b) => a.band - b.band || a.measure.title.localeCompare(b.measure.title, "nb"));

/**
 * The votes of each theme, most first. There are at most `rows_max`: the smallest are put together in `others`. What has no theme is
 * no theme: it comes last, however much it got.
 * @param {Records} records
 * @param {number} rows_max
 * @returns {{themes: Theme[], others: {themes: number, votes: number} | null}}
 */
export function votesByTheme(records, rows_max) {
  /** @type {Map<string | null, Theme>} */
  const found = new Map();
  for (const measure of liveMeasures(records)) {
    if (!measure.votes) continue;
    const theme = typeof measure.fields.theme === "string" ? measure.fields.theme : null;
    const before = found.get(theme) ?? { theme, votes: 0, measures: 0 };
    found.set(theme, { theme, votes: before.votes + measure.votes, measures: before.measures + 1 });
  }
  const sorted = [...found.values()].sort((a, b) => b.votes - a.votes);
  const themes = sorted.filter(({ theme }) => theme !== null);
  const without = sorted.filter(({ theme }) => theme === null);
  const shown_max = rows_max - without.length;
  if (themes.length <= shown_max) return { themes: [...themes, ...without], others: null };
  const rest = themes.splice(shown_max - 1);
  return { themes: [...themes, ...without], others: { themes: rest.length, votes: sumOf(rest) } };
}

/** @param {Theme[]} themes */
const sumOf = themes => themes.reduce((sum, { votes }) => sum + votes, 0);
