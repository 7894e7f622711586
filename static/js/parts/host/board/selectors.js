/**
 * Which measures stand on which board, in which order, and what was merged into them.
 * @module
 */
import { t } from "../../../browser/i18n.js";
import { liveMeasures, originalsOf } from "../../../line/records.js";
import { areasText } from "../../breadth.js";

/** @import { MeasureRecord, PersonRecord, Records } from "../../../line/protocol.js" */
/** @typedef {"newest" | "title" | "votes"} Order */

/** The tables that a measure comes from, its own first. @param {Records} records @param {MeasureRecord} measure */
export const tablesBehind = (records, measure) => [
  ...new Set([measure.table, ...originalsOf(records, measure).map(original => original.table)]),
];

/** A measure is a table's own when the table claimed or wrote it, or something merged into it. @param {Records} records @param {MeasureRecord} measure @param {number} table */
export const belongsTo = (records, measure, table) =>
  measure.claimed_by === table || tablesBehind(records, measure).includes(table);

/** @param {Records} records @param {number} table */
export const ownBoard = (records, table) => liveMeasures(records).filter(measure => belongsTo(records, measure, table));

/** @param {Records} records @param {number} table */
export const otherBoards = (records, table) =>
  liveMeasures(records).filter(measure => !belongsTo(records, measure, table));

/** @type {Record<Order, (a: MeasureRecord, b: MeasureRecord) => number>} */
const before = {
  newest: (a, b) => b.posted_at - a.posted_at,
  title: (a, b) => a.title.localeCompare(b.title, "nb"),
  votes: (a, b) => (b.votes ?? 0) - (a.votes ?? 0) || (b.areas ?? 0) - (a.areas ?? 0),
};

/** @param {MeasureRecord[]} measures @param {Order} order */
export const inOrder = (measures, order) =>
  [...measures].sort((a, b) => before[order](a, b) || before.newest(a, b) || (a.id < b.id ? -1 : 1));

/**
 * Those in which every word that was searched for begins a word, also in what was merged into them.
 * @param {Records} records
 * @param {MeasureRecord[]} measures
 * @param {string} query
 */
export function matching(records, measures, query) {
  const words = query.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);
  if (words.length === 0) return measures;
  return measures.filter(measure => {
    const group = [measure, ...originalsOf(records, measure)];
    const written = group.map(member => `${member.title} ${member.description}`).join(" ");
    const text = ` ${written.toLocaleLowerCase("nb").replace(/[^\p{L}\p{N}]+/gu, " ")}`;
    return words.every(word => text.includes(` ${word}`));
  });
}

/** The votes of a measure, and how broad its support is where that can be said. @param {Records} records @param {MeasureRecord} measure */
export const votesText = (records, measure) =>
  [t("host.votes", { n: measure.votes ?? 0 }), areasText(records, measure)].filter(Boolean).join(" · ");

/** A person's label: the role or, without one, the place of work. @param {PersonRecord} person */
export const nameOf = person => person.label || person.unit || person.area || t("host.somebody");

/** People in the order of the alphabet, those without a phone first: they need the host. @param {PersonRecord[]} people */
export const inPlace = people =>
  [...people].sort(
    (a, b) =>
      Number(b.without_phone) - Number(a.without_phone) ||
      nameOf(a).localeCompare(nameOf(b), "nb") ||
      (a.id < b.id ? -1 : 1),
  );
