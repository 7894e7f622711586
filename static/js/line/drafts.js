/**
 * Texts that are being typed, kept in the device's storage as they are typed: they survive deltas, phases, reloads and a flat
 * battery. Two tabs of one person share them, so that a text sent in one tab does not stay in the other.
 * @module
 */
import { signal } from "../../vendor/preact.js";
import { readKept } from "./storage.js";

/** @import { Signal } from "@preact/signals" */
/** @import { Shelf } from "./storage.js" */

/** @typedef {{text: Signal<string>, begun_at: number | null, write(text: string): void, clear(): void, readAgain(): void}} DraftText */

/**
 * A box of drafts for one seat; the same name gives the same draft.
 * @param {string} key the workshop's code and the participant
 * @param {Shelf} shelf
 * @param {EventTarget} [tabs] the window, which tells what another tab has written
 */
export function openDrafts(key, shelf, tabs = globalThis.window ?? new EventTarget()) {
  /** @type {Map<string, DraftText>} */
  const drafts = new Map();
  const prefix = `facilitator:draft:${key}:`;
  tabs.addEventListener("storage", event => {
    const { key: changed } = /** @type {StorageEvent} */ (event);
    if (changed?.startsWith(prefix)) drafts.get(changed.slice(prefix.length))?.readAgain();
  });
  return (/** @type {string} */ name) => {
    const known = drafts.get(name);
    if (known) return known;
    const fresh = openDraft(prefix + name, shelf);
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
  const kept = () => readKept(shelf, key);
  const text = signal(kept()?.text ?? "");
  return {
    text,
    begun_at: kept()?.begun_at ?? null,
    write(next) {
      this.begun_at = next ? (this.begun_at ?? Date.now()) : null;
      text.value = next;
      if (next) shelf.setItem(key, JSON.stringify({ text: next, begun_at: this.begun_at }));
      else shelf.removeItem(key);
    },
    clear() {
      this.write("");
    },
    readAgain() {
      this.begun_at = kept()?.begun_at ?? null;
      text.value = kept()?.text ?? "";
    },
  };
}
