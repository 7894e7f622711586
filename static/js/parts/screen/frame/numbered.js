/**
 * Column heads that are numbers, since the names do not fit beside one another.
 * @module
 */
import { html } from "../../../../vendor/preact.js";

/** @param {string | undefined} name @param {number} at */
export const numbered = (name = "", at) => ({
  key: name,
  name: html`<span aria-hidden="true">${at + 1}</span><span class="ds-sr-only">${name}</span>`,
});
