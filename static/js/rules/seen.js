/**
 * What a reader has seen of a long list, and the list's order. The order is fixed when the list is opened or when the reader
 * asks for a new one: cards do not move while one reads.
 * @module
 */
import { signal } from "../../vendor/preact.js";
import { readKept } from "../line/storage.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Shelf } from "../line/storage.js" */

/** @typedef {{ids: ReadonlySignal<ReadonlySet<string>>, add(ids: string[]): void}} Seen */

/**
 * What this device has shown its reader. Stored on the device alone.
 * @param {string} key the workshop's code and the participant
 * @param {Shelf} shelf
 * @returns {Seen}
 */
export function openSeen(key, shelf) {
  const name = `facilitator:seen:${key}`;
  const ids = signal(new Set(/** @type {string[]} */ (readKept(shelf, name) ?? [])));
  return {
    ids,
    add(more) {
      const fresh = more.filter(id => !ids.peek().has(id));
      if (fresh.length === 0) return;
      ids.value = new Set([...ids.peek(), ...fresh]);
      shelf.setItem(name, JSON.stringify([...ids.peek()]));
    },
  };
}

/**
 * What has not been seen first; apart from that, the order they came in.
 * @template {{id: string}} T
 * @param {T[]} things
 * @param {ReadonlySet<string>} seen
 * @returns {T[]}
 */
export const unseenFirst = (things, seen) => [
  ...things.filter(({ id }) => !seen.has(id)),
  ...things.filter(({ id }) => seen.has(id)),
];

/**
 * The order that was settled, with newcomers at its end. What has gone keeps its place, should it come back.
 * @param {string[]} order ids
 * @param {{id: string}[]} things
 * @returns {string[]}
 */
export function keptOrder(order, things) {
  const known = new Set(order);
  const newcomers = things.filter(({ id }) => !known.has(id));
  return newcomers.length ? [...order, ...newcomers.map(({ id }) => id)] : order;
}

/**
 * @template {{id: string}} T
 * @param {T[]} things
 * @param {string[]} order ids, those of all the things among them
 * @returns {T[]}
 */
export function inOrder(things, order) {
  const place = new Map(order.map((id, at) => [id, at]));
  return [...things].sort((a, b) => Number(place.get(a.id)) - Number(place.get(b.id)));
}
