/**
 * A toggle button.
 * @module
 */
import { html } from "../../vendor/preact.js";

/** @import { ComponentChildren } from "preact" */

/** @param {{chosen: boolean, onPress: () => void, look?: string, children?: ComponentChildren}} props `look` is a class of its own */
export const Chip = ({ chosen, onPress, look = "", children }) =>
  html`<button type="button" class="ds-chip ${look}" aria-pressed=${chosen ? "true" : "false"} onClick=${onPress}>${children}</button>`;
