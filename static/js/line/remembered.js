/**
 * What this phone stores of a workshop: its seat, so that coming back needs no join, and the last unit that was chosen.
 * @module
 */
import { newSecret } from "./ids.js";
import { lastingShelf, readKept } from "./storage.js";

/** @typedef {{token: string, participant_id: string}} HeldSeat */
/** @typedef {{area: string | null, unit: string | null}} Workplace */

const shelf = lastingShelf();
const workplace_key = "facilitator:workplace";
/** @param {string} code */
const seatKey = code => `facilitator:seat:${code}`;
/** @param {string} code */
const joinKey = code => `facilitator:join:${code}`;

/** @param {string} code @returns {HeldSeat | null} */
export const heldSeat = code => readKept(shelf, seatKey(code));

/** @param {string} code @param {HeldSeat} seat */
export const holdSeat = (code, seat) => shelf.setItem(seatKey(code), JSON.stringify(seat));

/** @param {string} code */
export const dropSeat = code => shelf.removeItem(seatKey(code));

/**
 * The id under which this phone joins. It stays the same, so that joining twice, or again after a lost seat, is one person.
 * @param {string} code
 */
export function joinId(code) {
  const id = shelf.getItem(joinKey(code)) ?? newSecret();
  shelf.setItem(joinKey(code), id);
  return id;
}

/** The next person who joins on this phone is another one. @param {string} code */
export const forgetPerson = code => shelf.removeItem(joinKey(code));

/** @returns {Workplace | null} */
export const lastWorkplace = () => readKept(shelf, workplace_key);

/** @param {Workplace} workplace */
export const keepWorkplace = workplace => shelf.setItem(workplace_key, JSON.stringify(workplace));
