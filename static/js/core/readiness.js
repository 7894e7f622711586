/**
 * What a measure still lacks before somebody can carry it out, judged as the server judges for the documents;
 * tests/data/measure_facts.json holds both to the same answers. Pure.
 * @module
 */
import { kindOf, no_reckoning } from "./abatement.js";
import { all, liveMeasures, standingMeasure, the } from "./records.js";

/** @import { FieldValue, MeasureRecord, Records } from "./protocol.js" */
/** @import { MeasureKind } from "./abatement.js" */

/** @typedef {"owner" | "partner" | "effect" | "cost" | "funding" | "next_step" | "due" | "conflict"} Lack */
/** @typedef {{measure: MeasureRecord, lacks: Lack[]}} Gap */

/** In the order in which a table asks. @type {readonly Lack[]} */
export const lacks_in_order = ["owner", "partner", "effect", "cost", "funding", "next_step", "due", "conflict"];

/** One of these is enough; the first is where it is asked for. @type {Record<Lack, string[]>} */
export const fields_of = {
  owner: ["lead_unit", "owner_role"],
  partner: ["partner_units"],
  effect: ["effect_class", "effect_tonnes"],
  cost: ["cost_class", "cost_once", "cost_per_year"],
  funding: ["funding"],
  next_step: ["next_step"],
  due: ["due"],
  conflict: ["conflict_handling"],
};

/**
 * @param {Record<string, FieldValue>} fields
 * @param {MeasureKind | null} kind
 * @param {boolean} in_conflict somebody flagged a goal conflict of the measure, or of one that was merged into it
 * @returns {Lack[]}
 */
export function lacking(fields, kind, in_conflict) {
  const without_tonnes = kind === "adaptation" || kind === "organisation";
  return lacks_in_order.filter(
    lack =>
      !(lack === "conflict" && !in_conflict) &&
      !(lack === "effect" && without_tonnes) &&
      fields_of[lack].every(name => (fields[name] ?? null) === null),
  );
}

/** Of the measures that stand and are no drafts, in the order of the board. @param {Records} records @returns {Gap[]} */
export function gapsOf(records) {
  const conflicts = conflictedIn(records);
  const kinds = (the(records, "reckoning") ?? no_reckoning).kinds;
  return liveMeasures(records)
    .filter(measure => !measure.private)
    .sort((a, b) => a.posted_at - b.posted_at || (a.id < b.id ? -1 : 1))
    .map(measure => ({
      measure,
      lacks: lacking(measure.fields, kindOf(kinds, measure.fields), conflicts.has(measure.id)),
    }));
}

/** The measures of which a goal conflict was flagged. @param {Records} records */
export const conflictedIn = records =>
  new Set(all(records, "conflict").map(({ measure }) => standingMeasure(records, measure)?.id ?? measure));
