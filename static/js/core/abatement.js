/**
 * What a yearly tonne costs, reckoned as the server reckons for the big screen and the documents; tests/data/measure_facts.json
 * holds both to the same answers. What is not known yet is nowhere taken for 0. Pure.
 * @module
 */
import { liveMeasures, the } from "./records.js";

/** @import { FieldValue, MeasureRecord, ReckoningRecord, Records } from "./protocol.js" */

/** @typedef {"direct" | "indirect" | "adaptation" | "organisation"} MeasureKind */
/** @typedef {"measured" | "calculated" | "estimated"} Certainty */

/**
 * @typedef {object} Facts null: not known yet, or nothing to divide by
 * @property {MeasureRecord} measure
 * @property {MeasureKind | null} kind
 * @property {Certainty | null} certainty
 * @property {number | null} tonnes CO₂e per year
 * @property {number | null} cost_once kroner
 * @property {number | null} cost_per_year kroner
 * @property {number | null} yearly_cost of what is known of the two
 * @property {number | null} kroner_per_tonne
 */

/**
 * @typedef {object} Abatement
 * @property {Facts[]} priced direct measures with a price, the cheapest yearly tonne first
 * @property {Facts[]} unpriced the other direct ones
 * @property {Facts[]} apart all that are not direct, or not known to be
 * @property {number} effects how many effects are known, of all measures
 * @property {number} costs
 * @property {number} both
 */

/** @type {readonly MeasureKind[]} */
export const measure_kinds = ["direct", "indirect", "adaptation", "organisation"];
/** @type {readonly Certainty[]} */
export const certainties = ["measured", "calculated", "estimated"];
/** Less than a kilogram a year is no effect to divide a cost by. */
const tonnes_least = 0.001;

/** @type {Pick<ReckoningRecord, "years" | "interest_percent" | "kinds">} */
export const no_reckoning = { years: 10, interest_percent: 4, kinds: {} };

/** Of the measures that stand and are no drafts, in the order of the board. @param {Records} records @returns {Abatement} */
export function abatementOf(records) {
  const reckoning = the(records, "reckoning") ?? no_reckoning;
  const board = liveMeasures(records)
    .filter(measure => !measure.private)
    .sort((a, b) => a.posted_at - b.posted_at || (a.id < b.id ? -1 : 1));
  return inOrder(board.map(measure => factsOf(measure, reckoning)));
}

/** @param {MeasureRecord} measure @param {Pick<ReckoningRecord, "years" | "interest_percent" | "kinds">} reckoning @returns {Facts} */
export function factsOf(measure, reckoning) {
  const { fields } = measure;
  const tonnes = numberOf(fields.effect_tonnes);
  const cost_once = numberOf(fields.cost_once);
  const cost_per_year = numberOf(fields.cost_per_year);
  const known = cost_once !== null || cost_per_year !== null;
  const yearly_cost = known ? yearlyShare(reckoning) * (cost_once ?? 0) + (cost_per_year ?? 0) : null;
  const divides = yearly_cost !== null && tonnes !== null && tonnes >= tonnes_least;
  return {
    measure,
    kind: kindOf(reckoning.kinds, fields),
    certainty: /** @type {Certainty | null} */ (fields.effect_certainty ?? null),
    tonnes,
    cost_once,
    cost_per_year,
    yearly_cost,
    kroner_per_tonne: divides ? yearly_cost / tonnes : null,
  };
}

/** @param {Facts[]} every @returns {Abatement} */
export function inOrder(every) {
  const direct = every.filter(({ kind }) => kind === "direct");
  const priced = direct.filter(isPriced);
  priced.sort(
    (a, b) => Number(a.kroner_per_tonne) - Number(b.kroner_per_tonne) || (a.measure.id < b.measure.id ? -1 : 1),
  );
  return {
    priced,
    unpriced: direct.filter(facts => !isPriced(facts)),
    apart: every.filter(({ kind }) => kind !== "direct"),
    effects: every.filter(({ tonnes }) => tonnes !== null).length,
    costs: every.filter(({ yearly_cost }) => yearly_cost !== null).length,
    both: every.filter(({ tonnes, yearly_cost }) => tonnes !== null && yearly_cost !== null).length,
  };
}

/**
 * What somebody said of the measure itself or, failing that, what measures of its theme are; null: not known yet.
 * @param {Record<string, string[]>} kinds the themes of each kind
 * @param {Record<string, FieldValue>} fields
 */
export function kindOf(kinds, { measure_kind, theme }) {
  const found = measure_kind ?? Object.keys(kinds).find(kind => kinds[kind]?.includes(String(theme)));
  return /** @type {MeasureKind | null} */ (found ?? null);
}

/** The share of a cost that comes once which falls on each year: the annuity. @param {{years: number, interest_percent: number}} reckoning */
function yearlyShare({ years, interest_percent }) {
  const interest = interest_percent / 100;
  if (interest < 1e-9) return 1 / years;
  return interest / (1 - (1 + interest) ** -years);
}

/** @param {Facts} facts */
const isPriced = ({ kind, kroner_per_tonne }) => kind === "direct" && kroner_per_tonne !== null;

/** @param {FieldValue | undefined} value */
const numberOf = value => (typeof value === "number" ? value : null);
