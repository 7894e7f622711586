/**
 * Queries on the records: the single record of a kind, all of a family, and the measure that a merged one is part of now.
 * @module
 */

/** @import { Families, MeasureRecord, Records, Singles } from "./protocol.js" */

/**
 * The record of which there is one, such as `the(records, "phase")`.
 * @template {keyof Singles} K
 * @param {Records} records
 * @param {K} key
 * @returns {Singles[K] | undefined}
 */
export function the(records, key) {
  return /** @type {Singles[K] | undefined} */ (records.get(key));
}

/** Whether anything can be done in the workshop still. @param {Records} records */
export const isDayOpen = records => the(records, "workshop")?.status === "open";

/**
 * One record of a family by its id, such as `one(records, "measure", "m1")`.
 * @template {keyof Families} F
 * @param {Records} records
 * @param {F} family
 * @param {string | number} id
 * @returns {Families[F] | undefined}
 */
export function one(records, family, id) {
  return /** @type {Families[F] | undefined} */ (records.get(`${family}:${id}`));
}

/**
 * All records of a family, in no particular order.
 * @template {keyof Families} F
 * @param {Records} records
 * @param {F} family
 * @returns {Families[F][]}
 */
export function all(records, family) {
  const found = [];
  for (const [key, record] of records) if (key.startsWith(`${family}:`)) found.push(record);
  return /** @type {Families[F][]} */ (found);
}

/**
 * How many of somebody's votes a measure has.
 * @param {Pick<import("./protocol.js").MeRecord, "votes" | "votes_on"> | import("./protocol.js").PersonRecord | undefined} voter
 * @param {string} measure
 */
export const votesOn = (voter, measure) => (voter?.votes?.includes(measure) ? (voter.votes_on?.[measure] ?? 1) : 0);

/**
 * The measures that stand on their own: live, not merged into another, and not hidden.
 * @param {Records} records
 */
export function liveMeasures(records) {
  return all(records, "measure").filter(
    measure => measure.status === "live" && !measure.merged_into && !measure.hidden,
  );
}

/**
 * The measure that `id` is part of now: itself, or the one it was merged into.
 * @param {Records} records
 * @param {string} id
 * @returns {MeasureRecord | undefined}
 */
export function standingMeasure(records, id) {
  const seen = new Set();
  let measure = one(records, "measure", id);
  while (measure?.merged_into && !seen.has(measure.id)) {
    seen.add(measure.id);
    measure = one(records, "measure", measure.merged_into) ?? measure;
  }
  return measure;
}

/**
 * Everything that was merged into a measure, however deep, in the order it was merged; not the measure itself.
 * @param {Records} records
 * @param {Pick<MeasureRecord, "originals">} measure
 * @returns {MeasureRecord[]}
 */
export function originalsOf(records, { originals }) {
  const direct = originals.map(id => one(records, "measure", id)).filter(found => found !== undefined);
  return direct.flatMap(original => [original, ...originalsOf(records, original)]);
}

/**
 * What was said about a measure, with what was said about those merged into it, oldest first.
 * @template {"comment" | "offer" | "conflict" | "co_benefit" | "commitment"} F
 * @param {Records} records
 * @param {F} family
 * @param {string} measureId
 * @returns {Families[F][]}
 */
export function saidAbout(records, family, measureId) {
  const said = all(records, family).filter(
    thing => (standingMeasure(records, thing.measure)?.id ?? thing.measure) === measureId,
  );
  return said.sort((a, b) => a.at - b.at);
}
