/**
 * The browser's storage, with memory in its place where it is full, forbidden or missing. Nothing fails because of that, but
 * people are told, since memory is lost with the page.
 * @module
 */
import { signal } from "../../vendor/preact.js";

/** @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem"> & {keys(): string[]}} Shelf */

/** @returns {Shelf} */
export function memoryShelf() {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return {
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: key => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}

/** Whether closing the page now would lose something that could not be stored. */
export const forgets = signal(false);

const spare = memoryShelf();

/**
 * The shelf that outlives the page. What the browser refuses to keep is kept in memory.
 * @returns {Shelf}
 */
export function lastingShelf() {
  const store = openStorage();
  // Values held in memory only are written to the browser's storage as soon as there is room.
  const settle = () => {
    for (const key of spare.keys()) if (isTaken(store, key, spare.getItem(key) ?? "")) spare.removeItem(key);
    forgets.value = spare.keys().length > 0;
  };
  return {
    getItem: key => spare.getItem(key) ?? store?.getItem(key) ?? null,
    setItem(key, value) {
      spare.setItem(key, value);
      settle();
    },
    removeItem(key) {
      spare.removeItem(key);
      store?.removeItem(key);
      settle();
    },
    keys: () => [...new Set([...Object.keys(store ?? {}), ...spare.keys()])],
  };
}

/** Whether anything that is stored survives the page. */
export function keepsAnything() {
  const store = openStorage();
  const kept = isTaken(store, "facilitator:trial", "x");
  if (kept) store?.removeItem("facilitator:trial");
  return kept;
}

/** Whether the browser keeps it. @param {Storage | null} store @param {string} key @param {string} value */
function isTaken(store, key, value) {
  try {
    store?.setItem(key, value);
    return store !== null;
  } catch {
    return false;
  }
}

/**
 * Reads JSON. A value that was left half written, by a battery that died, counts as missing, so that the page still opens.
 * @param {Pick<Shelf, "getItem">} shelf
 * @param {string} key
 * @returns {any} null when there is nothing to read
 */
export function readKept(shelf, key) {
  try {
    return JSON.parse(shelf.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** @returns {Storage | null} null where reading the property alone is refused (blocked cookies) */
function openStorage() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
