/**
 * The commands that an outbox holds. Each has a storage item of its own, so that two tabs of one person do not overwrite each
 * other.
 * @module
 */
import { signal } from "../../vendor/preact.js";
import { readKept } from "./storage.js";

/** @import { Signal } from "@preact/signals" */
/** @import { Shelf } from "./storage.js" */
/** @import { WireError } from "./protocol.js" */

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} name
 * @property {Record<string, any>} data
 * @property {number} place puts the oldest first
 * @property {number} acted_at by the device's wall clock, ms since 1970
 * @property {number} [acted_mono] by the monotonic clock of the page run in which it was done
 * @property {string} run which page run that was
 * @property {number} [answered_seq] saved on disk; part of the view from here on
 * @property {WireError} [error] refused, and why
 * @property {string} [told] the sentence that is announced once it is saved
 * @property {string} [about] the subject of that sentence: of several about one subject only the last is announced
 * @property {string[]} [with] the commands before it that `told` speaks of as well
 */
/** @typedef {{shelf: Shelf, prefix: string, all: Signal<Entry[]>}} Entries all of them, the refused too, oldest first */

/** @param {Shelf} shelf @param {string} prefix of the storage items @returns {Entries} */
export function openEntries(shelf, prefix) {
  const held = { shelf, prefix, all: signal([]) };
  readStored(held);
  return held;
}

/** @param {Entries} held @param {Entry} entry new, or in the place of what has the same id */
export function keep(held, entry) {
  held.shelf.setItem(held.prefix + entry.id, JSON.stringify(entry));
  hold(held, [entry]);
}

/** @param {Entries} held @param {(entry: Entry) => unknown} isGone */
export function letGo({ shelf, prefix, all }, isGone) {
  const gone = all.peek().filter(isGone);
  if (gone.length === 0) return;
  for (const { id } of gone) shelf.removeItem(prefix + id);
  all.value = all.peek().filter(entry => !gone.includes(entry));
}

/**
 * Takes over what other tabs have stored. What is no longer stored stays: the browser's storage may have been cleared, and the
 * server knows which ids it has had.
 * @param {Entries} held
 */
export function readStored(held) {
  const keys = held.shelf.keys().filter(key => key.startsWith(held.prefix));
  hold(
    held,
    keys.map(key => readKept(held.shelf, key)).filter(entry => entry),
  );
}

/** Takes over what another tab stored or removed under this key. @param {Entries} held @param {string} key */
export function readItem(held, key) {
  held.all.value = held.all.peek().filter(({ id }) => held.prefix + id !== key);
  readStored(held);
}

/** @param {Entries} held @param {Entry[]} fresh */
function hold({ all }, fresh) {
  const others = all.peek().filter(entry => !fresh.some(({ id }) => id === entry.id));
  all.value = [...others, ...fresh].sort((a, b) => a.place - b.place);
}

/** @param {Entry} entry */
export const isUnsent = ({ answered_seq, error }) => answered_seq === undefined && !error;
