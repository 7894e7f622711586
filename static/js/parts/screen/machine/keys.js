/**
 * The screen's keys, wherever the focus is: a presenter's keys turn pages, the space bar freezes. Letter keys can be switched
 * off (WCAG 2.1.4).
 * @module
 */
import { signal, useEffect } from "../../../../vendor/preact.js";
import { lastingShelf } from "../../../line/storage.js";

/** @typedef {"page_next" | "page_back" | "freeze" | "sound" | "full"} Act */

const kept_under = "facilitator:screen:letters";

/** @type {ReadonlyMap<string, Act>} */
const acts = new Map([
  ["PageDown", "page_next"],
  ["ArrowRight", "page_next"],
  ["PageUp", "page_back"],
  ["ArrowLeft", "page_back"],
  [" ", "freeze"],
  ["m", "sound"],
  ["f", "full"],
]);
const is_letter = /^[a-z]$/;

/**
 * What a key asks for, if anything.
 * @param {Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "repeat">} event
 * @param {{letters: boolean, on_button: boolean}} where `on_button`: the space bar presses it
 */
export function actOf(event, { letters, on_button }) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === " " && on_button) return undefined;
  if (is_letter.test(key) && !letters) return undefined;
  return acts.get(key);
}

export function openLetters() {
  const shelf = lastingShelf();
  const on = signal(shelf.getItem(kept_under) !== "off");
  return {
    on,
    toggle() {
      on.value = !on.peek();
      shelf.setItem(kept_under, on.peek() ? "on" : "off");
    },
  };
}

/** @param {Record<Act, () => void>} doing @param {ReturnType<typeof openLetters>} letters */
export function useKeys(doing, letters) {
  useEffect(() => {
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      const on_button = document.activeElement instanceof HTMLButtonElement;
      const act = actOf(event, { letters: letters.on.peek(), on_button });
      if (!act) return;
      event.preventDefault();
      doing[act]();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [doing, letters]);
}
