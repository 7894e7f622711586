/**
 * The checklists of funds and grants, and which requirements a measure meets, including answers that are still in the outbox.
 * Pure.
 * @module
 */

import { all, liveMeasures, one } from "../line/records.js";
import { valuesOf } from "./fields.js";

/** @import { Entry } from "../line/entries.js" */
/** @import { ChecklistRecord, MeasureRecord, Met, Records, Requirement, Text } from "../line/protocol.js" */
/** @typedef {Record<string, Met>} Answers by requirement */

/** The one with the nearest deadline first, those without last. @param {Records} records */
export const checklistsIn = records =>
  all(records, "checklist").sort(
    (a, b) =>
      Number(!a.deadline) - Number(!b.deadline) || a.deadline.localeCompare(b.deadline) || (a.id < b.id ? -1 : 1),
  );

/**
 * @param {Records} records
 * @param {readonly Entry[]} entries of the outbox, oldest first
 * @param {string} measure
 * @param {string} checklist
 * @returns {Answers}
 */
export function answersOf(records, entries, measure, checklist) {
  /** @type {Answers} */
  const answers = { ...one(records, "met", measure)?.answers[checklist] };
  for (const { name, data } of entries) {
    if (name !== "answer_requirement" || data.measure !== measure || data.checklist !== checklist) continue;
    if (data.met) answers[data.requirement] = data.met;
    else delete answers[data.requirement];
  }
  return answers;
}

/**
 * The requirements that the fields of a measure answer with yes, as the server says.
 * @param {Records} records
 * @param {string} measure
 * @param {string} checklist
 */
export const saidByFields = (records, measure, checklist) => one(records, "met", measure)?.from_fields[checklist] ?? [];

/** What somebody answered wins. @param {ChecklistRecord} checklist @param {Answers} answers @param {readonly string[]} said by the fields */
export function countedOf({ requirements }, answers, said) {
  const from_fields = requirements.filter(({ id }) => !answers[id] && said.includes(id)).length;
  const met = from_fields + requirements.filter(({ id }) => answers[id] === "yes").length;
  const not_yet = requirements.filter(({ id }) => answers[id] === "not_yet").length;
  return { met, not_yet, unknown: requirements.length - met - not_yet, from_fields };
}

/**
 * Whether it concerns a measure: by its funding, or because one of its requirements has been answered.
 * @param {ChecklistRecord} checklist
 * @param {MeasureRecord} measure
 * @param {Answers} answers
 */
export const concerns = ({ funding, requirements }, measure, answers) =>
  valuesOf(measure.fields.funding).includes(funding) || requirements.some(({ id }) => answers[id] !== undefined);

/**
 * The measures that a checklist concerns, in the order of the board.
 * @param {Records} records
 * @param {readonly Entry[]} entries
 * @param {ChecklistRecord} checklist
 */
export const concernedBy = (records, entries, checklist) =>
  liveMeasures(records)
    .filter(
      measure =>
        !measure.private && concerns(checklist, measure, answersOf(records, entries, measure.id, checklist.id)),
    )
    .sort((a, b) => a.posted_at - b.posted_at || (a.id < b.id ? -1 : 1));

/**
 * The requirements as they were typed, one a line. What was there keeps its id, and with it what was answered: a line that is the
 * same, and a line that was changed where as many stand as before between two that are the same.
 * @param {string} typed
 * @param {readonly {id: string, text: string}[]} before
 * @param {() => string} newId
 * @returns {{id: string, text: string}[]}
 */
export function requirementsFrom(typed, before, newId) {
  const lines = typed
    .split("\n")
    .map(line => line.trim())
    .filter(Boolean);
  /** @type {(string | undefined)[]} */
  const ids = lines.map(() => undefined);
  let line_from = 0;
  let before_from = 0;
  const pairUp = (/** @type {number} */ line_to, /** @type {number} */ before_to) => {
    if (line_to - line_from !== before_to - before_from) return;
    for (let n = 0; n < line_to - line_from; n += 1) ids[line_from + n] = before[before_from + n]?.id;
  };
  for (const [index, line] of lines.entries()) {
    const found = before.findIndex(({ text }, place) => place >= before_from && text === line);
    if (found === -1) continue;
    pairUp(index, found);
    ids[index] = before[found]?.id;
    line_from = index + 1;
    before_from = found + 1;
  }
  pairUp(lines.length, before.length);
  return lines.map((text, index) => ({ id: ids[index] ?? newId(), text }));
}

/** @param {readonly Requirement[]} requirements @param {(text: Text) => string} say */
export const typedOf = (requirements, say) => requirements.map(({ id, text }) => ({ id, text: say(text) }));
