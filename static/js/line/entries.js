/**
 * The commands that an outbox holds. Each has a storage item of its own, so that two tabs of one person do not overwrite each
 * other's words.
 * @module
 */
import { computed, signal } from "../../vendor/preact.js";
import { readKept } from "./storage.js";

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
 */
/** @typedef {ReturnType<typeof openEntries>} Entries */

/** @param {Shelf} shelf @param {string} prefix of the storage items */
export function openEntries(shelf, prefix) {
  const stored = () =>
    shelf
      .keys()
      .filter(key => key.startsWith(prefix))
      .map(key => /** @type {Entry | null} */ (readKept(shelf, key)))
      .filter(entry => entry !== null);
  const all = signal(/** @type {Entry[]} */ ([]));
  const entries = computed(() => all.value.filter(entry => !entry.error));

  /** Adds them, or puts them in the place of what has the same id. @param {Entry[]} fresh */
  const hold = fresh => {
    const others = all.peek().filter(entry => !fresh.some(({ id }) => id === entry.id));
    all.value = [...others, ...fresh].sort((a, b) => a.place - b.place);
  };
  /** What is no longer stored stays: the browser's storage may have been cleared, and the server knows which ids it has had. */
  const readStored = () => hold(stored());
  readStored();

  return {
    all,
    /** All but the refused, oldest first. */
    entries,
    failed: computed(() => all.value.filter(entry => entry.error)),
    unsent: computed(() => entries.value.filter(isUnanswered).length),
    oldestUnsent: () => entries.peek().find(isUnanswered),
    find: (/** @type {string} */ id) => all.peek().find(entry => entry.id === id),
    readStored,
    keep(/** @type {Entry} */ entry) {
      shelf.setItem(prefix + entry.id, JSON.stringify(entry));
      hold([entry]);
    },
    letGo(/** @type {(entry: Entry) => boolean} */ isGone) {
      const gone = all.peek().filter(isGone);
      if (gone.length === 0) return;
      for (const { id } of gone) shelf.removeItem(prefix + id);
      all.value = all.peek().filter(entry => !gone.includes(entry));
    },
    /** Takes over what another tab stored or removed under this key. @param {string} key */
    readItem(key) {
      const entry = readKept(shelf, key);
      if (entry) hold([entry]);
      else all.value = all.peek().filter(({ id }) => prefix + id !== key);
    },
  };
}

/** @param {Entry} entry */
const isUnanswered = entry => entry.answered_seq === undefined;
