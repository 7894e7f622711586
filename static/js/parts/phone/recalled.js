/**
 * What this phone has said something about, by title, so that My page can name it also in a phase that does not show the measure.
 * It stays on the phone.
 * @module
 */
import { effect } from "../../../vendor/preact.js";
import { one, standingMeasure, the } from "../../core/records.js";
import { lastingShelf } from "../../core/storage.js";

/** @import { Seat } from "../../core/seat.js" */
/** @import { MeRecord, Records } from "../../core/protocol.js" */
/** @typedef {Record<string, string>} Titles by the id of the measure */

const shelf = lastingShelf();
const families = /** @type {const} */ ([
  ["comment", "comments"],
  ["offer", "offers"],
  ["conflict", "conflicts"],
  ["co_benefit", "co_benefits"],
  ["commitment", "commitments"],
]);
/** @param {string} code */
const key = code => `facilitator:about:${code}`;

/** @param {string} code @returns {Titles} */
export const recalledTitles = code => JSON.parse(shelf.getItem(key(code)) ?? "{}");

/**
 * Keeps the titles of what was spoken about, for as long as it stands.
 * @param {Seat} seat
 * @param {string} code
 */
export function keepTitles(seat, code) {
  return effect(() => {
    const records = seat.screen.value;
    const me = the(records, "me");
    if (!me) return;
    const before = recalledTitles(code);
    const titles = spokenAbout(records, me).map(id => [id, standingMeasure(records, id)?.title || before[id]]);
    const next = JSON.stringify(Object.fromEntries(titles.filter(([, title]) => title)));
    if (next !== shelf.getItem(key(code))) shelf.setItem(key(code), next);
  });
}

/** @param {Records} records @param {MeRecord} me */
const spokenAbout = (records, me) =>
  families.flatMap(([family, list]) =>
    me[list].map(id => one(records, family, id)?.measure).filter(measure => measure !== undefined),
  );
