/**
 * Who could work with whom, and on what: areas by areas, units by measures, work orders, and opportunities against conflicts.
 * The cell of two areas counts the measures in which both take part, the diagonal those that one area has to itself. Counted as
 * the server counts for the documents (facilitator/methods). Pure.
 * @module
 */
import { all, liveMeasures, one, standingMeasure, the } from "./records.js";
import { asWorkOrder, isMet, split_from } from "./work-order.js";

/** @import { Area, CoBenefitRecord, ConflictRecord, MeasureRecord, OfferRecord, Records, ThumbsRecord } from "./protocol.js" */

/**
 * By measure: the areas of the unit that leads it, of its partners, and of everybody who offered, needs or wants to join.
 * @param {Records} records
 * @param {Area[]} areas
 * @returns {Map<string, Set<string>>}
 */
function areasByMeasure(records, areas) {
  /** @type {Map<string, string>} */
  const area_of = new Map();
  for (const { name, units } of areas) for (const place of [name, ...units]) area_of.set(place, name);
  /** @type {Map<string, Set<string>>} */
  const found = new Map(shared(records).map(measure => [measure.id, new Set()]));
  const add = (/** @type {string} */ id, /** @type {unknown} */ place) => {
    const area = area_of.get(String(place));
    if (area) found.get(standingMeasure(records, id)?.id ?? id)?.add(area);
  };
  for (const { id, fields } of shared(records))
    for (const unit of [fields.lead_unit, ...(Array.isArray(fields.partner_units) ? fields.partner_units : [])])
      add(id, unit);
  for (const { measure, area } of all(records, "offer")) add(measure, area);
  return found;
}

/**
 * The measures of one cell; the same area twice: those it has to itself.
 * @param {Records} records
 * @param {Area[]} areas
 * @param {string} one
 * @param {string} other
 */
export function measuresOfCell(records, areas, one, other) {
  const by_measure = areasByMeasure(records, areas);
  return shared(records).filter(({ id }) => isOfCell(by_measure.get(id), one, other));
}

/** @param {Records} records @param {Area[]} areas @returns {number[][]} */
export function cellsOf(records, areas) {
  const sets = [...areasByMeasure(records, areas).values()];
  return areas.map(({ name: one }) =>
    areas.map(({ name: other }) => sets.filter(taking_part => isOfCell(taking_part, one, other)).length),
  );
}

/** @param {Set<string> | undefined} taking_part @param {string} one @param {string} other */
function isOfCell(taking_part, one, other) {
  if (!taking_part?.has(one) || !taking_part.has(other)) return false;
  return one !== other || taking_part.size === 1;
}

/** @param {Records} records @returns {MeasureRecord[]} */
const shared = records => liveMeasures(records).filter(measure => !measure.private);

/** @typedef {{measure: MeasureRecord, offers: OfferRecord[]}} Spoken of a measure, in the order it was said */

/**
 * The measures of which somebody offered, needs or wants to join something; those with most said of them first.
 * @param {Records} records
 * @returns {Spoken[]}
 */
function spokenOf(records) {
  const by_measure = grouped(records, all(records, "offer"));
  const spoken = [...by_measure].map(([measure, offers]) => ({ measure, offers }));
  return spoken.sort((a, b) => b.offers.length - a.offers.length || (a.measure.id < b.measure.id ? -1 : 1));
}

/**
 * Units by measures: how often each unit spoke up for each measure. Only who spoke, and what of.
 * @param {Records} records
 * @returns {{units: string[], rows: {measure: MeasureRecord, counts: number[], total: number}[], totals: number[]}}
 */
export function unitMatrix(records) {
  const spoken = spokenOf(records);
  const units = inOrder(records, new Set(spoken.flatMap(({ offers }) => offers.map(unitOf))));
  const rows = spoken.map(({ measure, offers }) => ({
    measure,
    counts: units.map(unit => offers.filter(offer => unitOf(offer) === unit).length),
    total: offers.length,
  }));
  return { units, rows, totals: units.map((_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)) };
}

/** @typedef {{measure: MeasureRecord, offers: OfferRecord[], units: number, is_met: boolean}} WorkOrder */

/**
 * One for each measure of which something was said: where an offer meets a need first, then where most units come together.
 * @param {Records} records
 * @returns {WorkOrder[]}
 */
export function workOrders(records) {
  const orders = spokenOf(records).map(({ measure, offers }) => ({
    measure,
    offers: asWorkOrder(offers),
    units: new Set(offers.map(unitOf)).size,
    is_met: isMet(offers),
  }));
  return orders.sort(
    (a, b) => Number(b.is_met) - Number(a.is_met) || b.units - a.units || (a.measure.id < b.measure.id ? -1 : 1),
  );
}

/** @typedef {{offers: number, co_benefits: number, opportunities: number, conflicts: number}} Balance */

/**
 * Opportunities against conflicts: what people offered, need or want to join, and co-benefits, against goal conflicts.
 * @param {Records} records
 * @returns {Balance}
 */
export function balanceOf(records) {
  const count = (/** @type {"offer" | "conflict" | "co_benefit"} */ family) =>
    [...grouped(records, all(records, family)).values()].reduce((sum, { length }) => sum + length, 0);
  const [offers, co_benefits] = [count("offer"), count("co_benefit")];
  return { offers, co_benefits, opportunities: offers + co_benefits, conflicts: count("conflict") };
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
    return thumbs && thumbs.split >= split_from ? [{ measure, thumbs, is_told: told_of.has(measure) }] : [];
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
