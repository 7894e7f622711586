/**
 * Whose turn it is to send, among the tabs of one person: a device sends one command at a time (S8). Web Locks are missing on
 * plain http, which phones on a local network use, so the turn is a storage item. Storage reaches other tabs with a delay, so
 * a tab that takes the turn among others checks after a moment that it still has it. If two tabs send the same command all the
 * same, the server recognises its id (S1).
 * @module
 */
import { newId } from "./ids.js";
import { readKept } from "./storage.js";

/** @import { Shelf } from "./storage.js" */

/** Longer than any answer is waited for. A tab that dies in its turn keeps the others waiting for no longer. */
const turn_ms = 20_000;
const settle_ms = 100;

/**
 * @param {{key: string, shelf: Shelf, wall: () => number, later: (run: () => void, ms: number) => unknown}} options
 *   `wall` is the device's wall clock
 */
export function openTurn({ key, shelf, wall, later }) {
  const tab = newId();
  const held = () => readKept(shelf, key);

  /** @returns {number} for how long another tab may have it */
  const others_ms = () => {
    const left_ms = held() && held().tab !== tab ? held().until - wall() : 0;
    // A clock that was set back must not block the other tabs.
    return left_ms > 0 && left_ms <= turn_ms ? left_ms : 0;
  };

  /** @returns {number} 0 when it is ours, otherwise for how long another tab may have it */
  const take = () => {
    const left_ms = others_ms();
    if (left_ms === 0) shelf.setItem(key, JSON.stringify({ tab, until: wall() + turn_ms }));
    return left_ms;
  };

  return {
    take,
    /** The same where there are other tabs, who may be taking it as well. */
    async takeAmongOthers() {
      const had_it = held()?.tab === tab;
      const left_ms = take();
      if (had_it || left_ms > 0) return left_ms;
      await new Promise(resolve => later(() => resolve(null), settle_ms));
      return others_ms();
    },
    giveBack() {
      if (held()?.tab === tab) shelf.removeItem(key);
    },
  };
}
