/**
 * What somebody is typing, kept on the device as it is typed: it outlives deltas, phases, reloads and a flat battery.
 * @module
 */
import { signal } from "../../vendor/preact.js";

/** @import { Signal } from "@preact/signals" */
/** @import { Shelf } from "./storage.js" */

/** @typedef {{text: Signal<string>, begun_at: number | null, write(text: string): void, clear(): void}} DraftText */

/**
 * A box of drafts for one seat; the same name gives the same draft.
 * @param {string} key the workshop's code and the participant
 * @param {Shelf} shelf
 */
export function openDrafts(key, shelf) {
  /** @type {Map<string, DraftText>} */
  const drafts = new Map();
  return (/** @type {string} */ name) => {
    const known = drafts.get(name);
    if (known) return known;
    const fresh = openDraft(`facilitator:draft:${key}:${name}`, shelf);
    drafts.set(name, fresh);
    return fresh;
  };
}

/**
 * @param {string} key
 * @param {Shelf} shelf
 * @returns {DraftText} `begun_at` is when the person began to write, by the device's clock
 */
function openDraft(key, shelf) {
  const kept = JSON.parse(shelf.getItem(key) ?? "null");
  const text = signal(kept?.text ?? "");
  return {
    text,
    begun_at: kept?.begun_at ?? null,
    write(next) {
      this.begun_at = next ? (this.begun_at ?? Date.now()) : null;
      text.value = next;
      if (next) shelf.setItem(key, JSON.stringify({ text: next, begun_at: this.begun_at }));
      else shelf.removeItem(key);
    },
    clear() {
      this.write("");
    },
  };
}
