/**
 * The browser's storage, or a memory of the same shape where it is full, forbidden or missing: nothing that a person does
 * may fail because of it. But they are told, since what is in memory goes with the page.
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

/** Whether something would be lost if the page were closed now, for want of a place to keep it. */
export const forgets = signal(false);

const spare = memoryShelf();

/**
 * The shelf that outlives the page. What the browser refuses to keep is kept in memory.
 * @returns {Shelf}
 */
export function lastingShelf() {
  const store = openStorage();
  // Whatever is in memory alone goes to the browser as soon as there is room.
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

/** Whether what is put away here would be there on the next page. */
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
 * What was kept as JSON. What a dying battery left half written is as good as not there: a page must never fail to open for it.
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
