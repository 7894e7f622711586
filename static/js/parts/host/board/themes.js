/**
 * The board by theme: first the measures without a theme, then a column for each theme of the programme and for each other
 * theme in use. Moving a card to a column sets the measure's theme.
 * @module
 */

/** @import { MeasureRecord } from "../../../line/protocol.js" */

/** @typedef {{theme: string, measures: MeasureRecord[]}} Column `theme` is empty for those that have none */
/** @typedef {{kind: "move", theme: string} | {kind: "merge", other: string}} Dropped what letting go of a card asks for */

/** @param {MeasureRecord} measure */
export const themeOf = measure => (typeof measure.fields.theme === "string" ? measure.fields.theme : "");

/**
 * @param {MeasureRecord[]} measures in the order that they are to stand in
 * @param {string[]} listed the programme's themes
 * @returns {Column[]}
 */
export function columnsOf(measures, listed) {
  const given = measures.map(themeOf).filter(theme => theme !== "" && !listed.includes(theme));
  const themes = ["", ...listed, ...[...new Set(given)].sort((a, b) => a.localeCompare(b, "nb"))];
  return themes.map(theme => ({ theme, measures: measures.filter(measure => themeOf(measure) === theme) }));
}

/**
 * The theme before or after one, as the arrow keys go; none beyond the ends.
 * @param {string[]} themes @param {string} theme @param {-1 | 1} step
 */
export const themeBeside = (themes, theme, step) => themes[themes.indexOf(theme) + step];

/**
 * A card let go of in another column takes that theme. In its own column there is nothing to move: on another card, the two
 * are put forward to be merged.
 * @param {MeasureRecord} dragged
 * @param {{theme?: string, card?: string}} under what lies under the finger
 * @returns {Dropped | null}
 */
export function droppedOn(dragged, { theme, card }) {
  if (theme === undefined) return null;
  if (theme !== themeOf(dragged)) return { kind: "move", theme };
  return card && card !== dragged.id ? { kind: "merge", other: card } : null;
}
