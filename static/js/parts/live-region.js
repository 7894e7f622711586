/**
 * Polite announcements for screen readers. Those within a second are joined, and the same sentence is not repeated: a room of
 * fifty-eight people would otherwise never be quiet. An announcement is removed after a while, so that reading to the end of
 * the page does not meet old news. A command's outcome is announced from its answer (S17): give its sentence along with it, as `told`.
 * @module
 */
import { computed, html, signal, useState } from "../../vendor/preact.js";

const gather_ms = 1_000;
const kept_ms = 10_000;

const said = signal({ text: "", times: 0 });
/** What waits to be said, by what it is about. @type {Map<string, string>} */
const waiting = new Map();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let forgetting;

/** The announcement at this moment. */
export const spoken = computed(() => said.value.text);

/**
 * @param {string} sentence
 * @param {string} [about] a subject that changes fast, such as the votes left: only the last sentence about it is announced
 */
export function announce(sentence, about = sentence) {
  if (waiting.size === 0) {
    // Later than at once: what has just been said must stand long enough to be read.
    setTimeout(() => say(""), gather_ms / 2);
    setTimeout(sayAll, gather_ms);
  }
  waiting.set(about, sentence);
}

function sayAll() {
  say([...waiting.values()].join(" "));
  waiting.clear();
  forgetting = setTimeout(() => say(""), kept_ms);
}

/** @param {string} text */
function say(text) {
  clearTimeout(forgetting);
  said.value = { text, times: said.peek().times + 1 };
}

/** Once on every page, outside parts that are mounted and unmounted. Announces only what comes while it is mounted. */
export function LiveRegion() {
  const [before] = useState(() => said.peek().times);
  const { text, times } = said.value;
  return html`<div class="ds-sr-only" role="status" aria-live="polite">${times > before ? text : ""}</div>`;
}
