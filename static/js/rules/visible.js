/**
 * Which measures a participant is shown in a phase, and in which order. The server has left out what may not be seen; here
 * one's own measures, which are always delivered, are left out of lists that they do not belong in.
 * @module
 */

import { liveMeasures, one, originalsOf, the } from "../line/records.js";
import { ownOrder } from "./order.js";

/** @import { MeasureRecord, PhaseRecord, Records } from "../line/protocol.js" */

/**
 * @param {Records} records
 * @returns {MeasureRecord[]}
 */
export function visibleMeasures(records) {
  const phase = the(records, "phase");
  const me = the(records, "me");
  if (!phase || !me) return [];
  const shared = liveMeasures(records).filter(measure => !measure.private);
  if (the(records, "workshop")?.status === "closed") return byTheme(shared);
  switch (phase.visibility) {
    case "none":
    case "own":
      return [];
    case "table":
    case "visited_table":
      return newestFirst(shared.filter(measure => tablesOf(records, measure).includes(Number(me.table))));
    case "claimed_cards":
      return newestFirst(shared.filter(measure => measure.claimed_by === me.table));
    case "spotlight":
      return shared.filter(measure => measure.id === the(records, "spotlight")?.measure);
    case "theme_random_order":
      return byTheme(ownOrder(shared, me.order_seed));
    default:
      return ownOrder(
        shared.filter(measure => isChoice(records, measure)),
        me.order_seed,
      );
  }
}

/**
 * Whether the phase is about this measure: where it is not simply about all, the server names those of the room, the final or one's
 * own sample.
 * @param {Records} records
 * @param {MeasureRecord} measure
 */
const isChoice = (records, { id }) => the(records, "choices")?.measures.includes(id) ?? true;

/**
 * Whether one may vote for it. Where own ideas are excluded, one may still vote for a measure that others wrote part of.
 * @param {Records} records
 * @param {MeasureRecord} measure
 */
export const mayVoteFor = (records, measure) =>
  isChoice(records, measure) &&
  (the(records, "workshop")?.vote_for_own !== false ||
    ![measure, ...originalsOf(records, measure)].every(({ id }) => the(records, "me")?.measures.includes(id)));

/**
 * Whether a phase shows the measures in each one's own order: one may then have those first that one has not seen.
 * @param {Pick<PhaseRecord, "visibility">} phase
 */
export const isInOwnOrder = ({ visibility }) =>
  visibility.endsWith("_sample") || (visibility.endsWith("_order") && !visibility.startsWith("theme_"));

/** Theme by theme, those without one last; within a theme as they came. @param {MeasureRecord[]} measures */
function byTheme(measures) {
  const themes = themesOf(measures);
  return [...themes, ""].flatMap(theme => measures.filter(measure => themeOf(measure) === theme));
}

/** @param {MeasureRecord} measure @returns {string} empty while not set */
export const themeOf = measure => (typeof measure.fields.theme === "string" ? measure.fields.theme : "");

/** The themes that are there, in the order of the alphabet. @param {MeasureRecord[]} measures */
export const themesOf = measures =>
  [...new Set(measures.map(themeOf))].filter(Boolean).sort((a, b) => a.localeCompare(b, "nb"));

/** The tables that a measure and those merged into it come from. @param {Records} records @param {MeasureRecord} measure */
export const tablesOf = (records, measure) => [
  ...new Set([measure.table, ...originalsOf(records, measure).map(({ table }) => table)]),
];

/** The measures that this person wrote and has not withdrawn, newest first. @param {Records} records */
export function ownMeasures(records) {
  const own = (the(records, "me")?.measures ?? []).map(id => one(records, "measure", id));
  return newestFirst(own.filter(measure => measure !== undefined).filter(measure => measure.status === "live"));
}

/** @param {MeasureRecord[]} measures */
const newestFirst = measures => [...measures].sort((a, b) => b.posted_at - a.posted_at || (a.id < b.id ? -1 : 1));
