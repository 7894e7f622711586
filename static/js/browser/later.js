/**
 * Parts of a page that few people open, in a script of their own (`js/pages/<page>-later.js`) that is fetched after the first
 * paint. A part that is opened earlier shows that it is loading. A failed request is repeated until it succeeds.
 * @module
 */
import { signal } from "../../vendor/preact.js";

/** @import { ReadonlySignal } from "@preact/signals" */

/** The wait before each further try; the last one stands for all that follow. */
const waits_ms = [1_000, 2_000, 5_000, 15_000];

/**
 * @template Parts
 * @typedef {object} Later
 * @property {ReadonlySignal<Parts | null>} parts
 * @property {ReadonlySignal<boolean>} failing whether the last try failed
 * @property {() => void} load may be called again and again
 */

/**
 * @template Parts
 * @param {(address: string) => Promise<Parts>} [request]
 * @param {(again: () => void, ms: number) => unknown} [wait]
 * @returns {Later<Parts>}
 */
export function openLater(request = address => import(address), wait = setTimeout) {
  const parts = signal(/** @type {Parts | null} */ (null));
  const failing = signal(false);
  let begun = false;
  const attempt = async (/** @type {number} */ number) => {
    try {
      // Browsers remember that an address failed; with a number it is another one.
      parts.value = await request(number === 0 ? address() : `${address()}?${number}`);
      failing.value = false;
    } catch {
      failing.value = true;
      wait(() => attempt(number + 1), waits_ms[number] ?? 15_000);
    }
  };
  const load = () => {
    if (!begun) void attempt(0);
    begun = true;
  };
  return { parts, failing, load };
}

/** Beside the page's own script, whether that is joined or not. */
function address() {
  const script = /** @type {HTMLScriptElement | null} */ (document.querySelector("script[type=module]"));
  return script?.src.replace(/\.js$/, "-later.js") ?? "";
}
