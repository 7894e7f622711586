/**
 * Which areas take part in each measure, and the matrix that is made of it: the cell of two areas counts the measures in which
 * both take part, the diagonal those that one area has to itself. Counted as the server counts for the big screen. Pure.
 * @module
 */
import { all, liveMeasures, standingMeasure } from "../../core/records.js";

/** @import { Area, MeasureRecord, Records } from "../../core/protocol.js" */

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
