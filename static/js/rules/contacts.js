/**
 * People to talk to: those who ticked *show my name* on something about one's own ideas, or about a measure that one has
 * offered to take part in, or who wrote such a measure.
 * @module
 */
import { all, standingMeasure, the } from "../line/records.js";

/** @import { By, MeasureRecord, Records, Said, Stance } from "../line/protocol.js" */

/** @typedef {"measure" | "comment" | "conflict" | "co_benefit" | Stance} Did */
/** @typedef {{measure: MeasureRecord, did: Did, text: string}} Reason why to talk to a person */
/** @typedef {{by: By, reasons: Reason[]}} Contact */

const said = /** @type {const} */ (["offer", "comment", "conflict", "co_benefit"]);

/**
 * @param {Records} records
 * @returns {Contact[]} each person once, those with most to talk about first
 */
export function contacts(records) {
  const me = the(records, "me");
  if (!me) return [];
  const own = new Set([...me.measures, ...me.comments, ...me.offers, ...me.conflicts, ...me.co_benefits]);
  const stood = (/** @type {string} */ id) => standingMeasure(records, id)?.id;
  const offered = all(records, "offer").filter(offer => own.has(offer.id));
  const mine = new Set([...me.measures.map(stood), ...offered.map(offer => stood(offer.measure))]);

  /** @type {Map<string, Contact>} */
  const found = new Map();
  const add = (/** @type {By} */ by, /** @type {Reason} */ reason) => {
    const who = JSON.stringify([by.label, by.unit]);
    const contact = found.get(who) ?? { by, reasons: [] };
    contact.reasons.push(reason);
    found.set(who, contact);
  };
  for (const measure of all(records, "measure")) {
    const standing = standingMeasure(records, measure.id);
    if (measure.by && measure.status === "live" && standing && mine.has(standing.id) && !own.has(measure.id))
      add(measure.by, { measure: standing, did: "measure", text: measure.title });
  }
  for (const thing of said.flatMap(family => all(records, family))) {
    const standing = standingMeasure(records, thing.measure);
    if (thing.by && standing && mine.has(standing.id) && !own.has(thing.id) && !isHidden(thing))
      add(thing.by, { measure: standing, did: thing.kind === "offer" ? thing.stance : thing.kind, text: thing.text });
  }
  return [...found.values()].sort((a, b) => b.reasons.length - a.reasons.length);
}

/** @param {Said & {hidden?: boolean}} thing */
const isHidden = thing => Boolean(thing.hidden);
