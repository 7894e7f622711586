/**
 * Orders what was said for the collaboration views. Counts and matches are the server's (the records `collaboration` and
 * `work_order`). Pure.
 * @module
 */
import { all, liveMeasures, one, standingMeasure, the } from "../line/records.js";
import { asWorkOrder } from "./work-order.js";

/** @import { CoBenefitRecord, ConflictRecord, MeasureRecord, OfferRecord, Records, ThumbsRecord } from "../line/protocol.js" */

/** Fewer than this may be chance. */
export const telling_from = 3;

/** The most that two different areas have in common. @param {number[][]} cells */
export const mostInCommon = cells =>
  Math.max(0, ...cells.flatMap((row, index) => row.filter((_, column) => column !== index)));

/**
 * The measures of one cell; the same area twice: those it has to itself.
 * @param {Records} records
 * @param {string} one_area
 * @param {string} other_area
 */
export function measuresOfCell(records, one_area, other_area) {
  const areas = the(records, "collaboration")?.areas ?? [];
  const [first, last] = [areas.indexOf(one_area), areas.indexOf(other_area)].sort((a, b) => a - b);
  return shared(records).filter(({ id }) =>
    one(records, "work_order", id)?.cells.some(([row, column]) => row === first && column === last),
  );
}

/** @param {Records} records @returns {MeasureRecord[]} */
const shared = records => liveMeasures(records).filter(measure => !measure.private);

/**
 * Units by measures: how often each unit spoke up for each measure, those with most said of them first.
 * @param {Records} records
 * @returns {{units: string[], rows: {measure: MeasureRecord, counts: number[], total: number}[], totals: number[]}}
 */
export function unitMatrix(records) {
  const spoke = shared(records)
    .map(measure => ({ measure, spoke: one(records, "work_order", measure.id)?.units ?? {} }))
    .filter(({ spoke }) => Object.keys(spoke).length > 0);
  const units = inOrder(records, new Set(spoke.flatMap(({ spoke }) => Object.keys(spoke))));
  const rows = spoke.map(({ measure, spoke }) => {
    const counts = units.map(unit => spoke[unit] ?? 0);
    return { measure, counts, total: sumOf(counts) };
  });
  rows.sort((a, b) => b.total - a.total || (a.measure.id < b.measure.id ? -1 : 1));
  return { units, rows, totals: units.map((_, at) => sumOf(rows.map(({ counts }) => counts[at] ?? 0))) };
}

/** @param {number[]} counts */
const sumOf = counts => counts.reduce((sum, n) => sum + n, 0);

/** @typedef {{measure: MeasureRecord, offers: OfferRecord[], units: number, is_met: boolean}} WorkOrder */

/**
 * One for each measure of which something was said: where an offer meets a need first, then where most units come together.
 * @param {Records} records
 * @returns {WorkOrder[]}
 */
export function workOrders(records) {
  const orders = [...grouped(records, all(records, "offer"))].map(([measure, offers]) => ({
    measure,
    offers: asWorkOrder(offers),
    units: Object.keys(one(records, "work_order", measure.id)?.units ?? {}).length,
    is_met: Boolean(measure.is_met),
  }));
  return orders.sort(
    (a, b) => Number(b.is_met) - Number(a.is_met) || b.units - a.units || (a.measure.id < b.measure.id ? -1 : 1),
  );
}

/** @typedef {{measure: MeasureRecord, conflicts: ConflictRecord[], co_benefits: CoBenefitRecord[]}} Weighed */

/**
 * The measures with a goal conflict, most conflicts first; with what speaks for them besides their goal.
 * @param {Records} records
 * @returns {Weighed[]}
 */
export function weighed(records) {
  const benefits = grouped(records, all(records, "co_benefit"));
  const found = [...grouped(records, all(records, "conflict"))].map(([measure, conflicts]) => ({
    measure,
    conflicts,
    co_benefits: benefits.get(measure) ?? [],
  }));
  return found.sort((a, b) => b.conflicts.length - a.conflicts.length || (a.measure.id < b.measure.id ? -1 : 1));
}

/** @typedef {{measure: MeasureRecord, thumbs: ThumbsRecord, is_told: boolean}} Divided `is_told`: somebody flagged a goal conflict */

/**
 * The measures that split the room, the most divided first.
 * @param {Records} records
 * @returns {Divided[]}
 */
export function divided(records) {
  const told_of = new Set(weighed(records).map(({ measure }) => measure));
  const found = shared(records).flatMap(measure => {
    const thumbs = one(records, "thumbs", measure.id);
    return thumbs?.is_split ? [{ measure, thumbs, is_told: told_of.has(measure) }] : [];
  });
  return found.sort((a, b) => b.thumbs.split - a.thumbs.split || (a.measure.id < b.measure.id ? -1 : 1));
}

/**
 * What was said, by the measure that it counts for now, in the order it was said; not what was said of drafts, of what was hidden
 * or taken back.
 * @template {{measure: string, at: number, id: string}} T
 * @param {Records} records
 * @param {T[]} things
 * @returns {Map<MeasureRecord, T[]>}
 */
function grouped(records, things) {
  const seen = new Map(shared(records).map(measure => [measure.id, measure]));
  /** @type {Map<MeasureRecord, T[]>} */
  const found = new Map();
  for (const thing of [...things].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const measure = seen.get(standingMeasure(records, thing.measure)?.id ?? "");
    if (measure) found.set(measure, [...(found.get(measure) ?? []), thing]);
  }
  return found;
}

/** @param {OfferRecord} offer */
export const unitOf = offer => offer.unit || offer.area || "";

/** The programme's units in its order, then others. @param {Records} records @param {Set<string>} used */
function inOrder(records, used) {
  const known = (the(records, "workshop")?.areas ?? []).flatMap(({ units }) => units);
  return [...known.filter(unit => used.has(unit)), ...[...used].filter(unit => !known.includes(unit)).sort()];
}
