/**
 * Polite announcements for those who listen to the page. What happens within a second is said as one, and the same thing is
 * not said twice: a room of fifty-eight people would otherwise never stop talking.
 * @module
 */
import { html, signal } from "../../vendor/preact.js";

const gather_ms = 1_000;
const said = signal("");
/** @type {Set<string>} */
const waiting = new Set();

/** @param {string} sentence */
export function announce(sentence) {
  if (waiting.size === 0) {
    said.value = "";
    setTimeout(sayAll, gather_ms);
  }
  waiting.add(sentence);
}

function sayAll() {
  said.value = [...waiting].join(" ");
  waiting.clear();
}

/** Belongs once on every page, outside what comes and goes. */
export function LiveRegion() {
  return html`<div class="ds-sr-only" role="status" aria-live="polite">${said.value}</div>`;
}
