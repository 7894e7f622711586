/**
 * What this phone has voted for, by title, so that one's own votes can be found also in a phase that does not show the measure.
 * It stays on the phone.
 * @module
 */
import { effect } from "../../../vendor/preact.js";
import { one, the } from "../../core/records.js";
import { lastingShelf } from "../../core/storage.js";

/** @import { Seat } from "../../core/seat.js" */
/** @typedef {Record<string, string>} Titles by the id of the measure */

const shelf = lastingShelf();
/** @param {string} code */
const key = code => `facilitator:voted:${code}`;

/** @param {string} code @returns {Titles} */
export const recalledTitles = code => JSON.parse(shelf.getItem(key(code)) ?? "{}");

/**
 * Keeps the titles of what is voted for, for as long as the vote stands.
 * @param {Seat} seat
 * @param {string} code
 */
export function keepTitles(seat, code) {
  return effect(() => {
    const records = seat.screen.value;
    const votes = the(records, "me")?.votes;
    if (!votes) return;
    const before = recalledTitles(code);
    const titles = votes.map(id => [id, one(records, "measure", id)?.title ?? before[id]]).filter(([, title]) => title);
    const next = JSON.stringify(Object.fromEntries(titles));
    if (next !== shelf.getItem(key(code))) shelf.setItem(key(code), next);
  });
}
