/**
 * Counts of what has been said about each measure, computed once per change of the records, and the list that is searched,
 * filtered and sorted from them. Pure.
 * @module
 */

import { all, standingMeasure } from "../../../line/records.js";
import { isKnown, valuesOf } from "../../../rules/fields.js";

/** @import { MeasureRecord, Records } from "../../../line/protocol.js" */

/**
 * @typedef {object} Digest
 * @property {MeasureRecord} measure
 * @property {number} comments shown and hidden
 * @property {number} offers
 * @property {number} conflicts
 * @property {number} co_benefits
 * @property {Set<string>} units responsible, collaborating, or with an offer
 * @property {Set<number>} tables where it, and what was merged into it, was written
 * @property {string} words to search in, lower case
 */

/** @typedef {"live" | "claimed" | "unclaimed" | "with_originals" | "hidden" | "merged" | "withdrawn"} Standing */
/** @typedef {"newest" | "votes" | "said" | "offers" | "table" | "title"} Order */
/**
 * @typedef {object} Filter
 * @property {string} search
 * @property {Record<string, string>} fields the wanted value by field, "" for all
 * @property {string} lacks "" for no matter, `lack:…` or `field:…`
 * @property {string} place "" for all, `area:…` or `unit:…`
 * @property {string} table "" for all
 * @property {Standing} standing
 * @property {Order} order
 */

/** @type {readonly Standing[]} */
export const standings = ["live", "claimed", "unclaimed", "with_originals", "hidden", "merged", "withdrawn"];
/** @type {readonly Order[]} */
export const orders = ["newest", "votes", "said", "offers", "table", "title"];
/** @type {Filter} */
export const everything = {
  search: "",
  fields: {},
  lacks: "",
  place: "",
  table: "",
  standing: "live",
  order: "newest",
};

/**
 * @param {Records} records
 * @returns {Map<string, Digest>} by id, measures that were merged away included
 */
export function digestOf(records) {
  /** @type {Map<string, Digest>} */
  const digests = new Map();
  for (const measure of all(records, "measure")) digests.set(measure.id, begin(measure));
  for (const { measure } of digests.values()) {
    const root = digests.get(standingMeasure(records, measure.id)?.id ?? "");
    if (!root || root.measure === measure) continue;
    root.tables.add(measure.table);
    root.words += ` ${wordsOf(measure)}`;
  }
  const about = (/** @type {string} */ id) => digests.get(standingMeasure(records, id)?.id ?? "");
  for (const comment of all(records, "comment")) bump(about(comment.measure), "comments");
  for (const conflict of all(records, "conflict")) bump(about(conflict.measure), "conflicts");
  for (const benefit of all(records, "co_benefit")) bump(about(benefit.measure), "co_benefits");
  for (const offer of all(records, "offer")) {
    const digest = about(offer.measure);
    bump(digest, "offers");
    if (offer.unit) digest?.units.add(offer.unit);
  }
  return digests;
}

/** @param {MeasureRecord} measure @returns {Digest} */
function begin(measure) {
  const { lead_unit, partner_units } = measure.fields;
  const units = new Set(
    [lead_unit, ...(Array.isArray(partner_units) ? partner_units : [])].filter(Boolean).map(String),
  );
  const tables = new Set([measure.table]);
  return { measure, comments: 0, offers: 0, conflicts: 0, co_benefits: 0, units, tables, words: wordsOf(measure) };
}

/** @param {MeasureRecord} measure */
const wordsOf = measure => `${measure.title} ${measure.description}`.toLowerCase();

/** @param {Digest | undefined} digest @param {"comments" | "offers" | "conflicts" | "co_benefits"} what */
function bump(digest, what) {
  if (digest) digest[what] += 1;
}

/**
 * The list as it was asked for.
 * @param {Map<string, Digest>} digests
 * @param {Filter} filter
 * @param {(place: string) => Set<string>} unitsOf the units of a chosen area or unit
 */
export function chosenFrom(digests, filter, unitsOf) {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const wantedValues = Object.entries(filter.fields).filter(([, value]) => value);
  const wanted = filter.place ? unitsOf(filter.place) : null;
  const found = [...digests.values()].filter(
    digest =>
      stands[filter.standing](digest.measure) &&
      words.every(word => digest.words.includes(word)) &&
      wantedValues.every(([name, value]) => valuesOf(digest.measure.fields[name]).includes(value)) &&
      (!filter.lacks || isLacking(digest.measure, filter.lacks)) &&
      (!filter.table || digest.tables.has(Number(filter.table))) &&
      (!wanted || [...digest.units].some(unit => wanted.has(unit))),
  );
  return found.sort((a, b) => before[filter.order](a, b) || newest(a, b));
}

/**
 * Whether a question is unanswered, as the server says, or a field that answers none is empty or says that it is not known.
 * @param {MeasureRecord} measure
 * @param {string} what `lack:…` or `field:…`
 */
export const isLacking = ({ fields, facts, lacks = [] }, what) => {
  if (!what.startsWith("field:")) return lacks.some(lack => what === `lack:${lack}`);
  const name = what.slice(6);
  return !isKnown(fields[name]) || Boolean(facts?.not_known.includes(name));
};

/** @param {MeasureRecord} measure */
export const isLive = measure => measure.status === "live" && !measure.merged_into && !measure.hidden;

/** @type {Record<Standing, (measure: MeasureRecord) => boolean>} */
const stands = {
  live: isLive,
  claimed: measure => isLive(measure) && measure.claimed_by !== null,
  unclaimed: measure => isLive(measure) && measure.claimed_by === null,
  with_originals: measure => isLive(measure) && measure.originals.length > 0,
  hidden: measure => measure.status === "live" && measure.hidden === true,
  merged: measure => measure.merged_into !== null,
  withdrawn: measure => measure.status !== "live",
};

/** @param {Digest} a @param {Digest} b */
const newest = (a, b) => b.measure.posted_at - a.measure.posted_at || (a.measure.id < b.measure.id ? -1 : 1);

/** @type {Record<Order, (a: Digest, b: Digest) => number>} */
const before = {
  newest,
  votes: (a, b) => (b.measure.votes ?? 0) - (a.measure.votes ?? 0) || (b.measure.areas ?? 0) - (a.measure.areas ?? 0),
  said: (a, b) => b.comments - a.comments,
  offers: (a, b) => b.offers - a.offers,
  table: (a, b) => a.measure.table - b.measure.table,
  title: (a, b) => a.measure.title.localeCompare(b.measure.title, "nb"),
};
