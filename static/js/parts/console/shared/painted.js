/**
 * Renders a long list a part at a time.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";

/**
 * @template T
 * @param {T[]} things
 * @param {number} at_a_time
 * @returns {[T[], any]} those to be painted, and the button for more, if there are more
 */
export function usePainted(things, at_a_time) {
  const [n, setN] = useState(at_a_time);
  const more =
    things.length > n &&
    html`<button type="button" class="ds-button" data-variant="secondary" onClick=${() => setN(n + at_a_time)}>
      ${t("console.show_more", { n: Math.min(at_a_time, things.length - n) })}
    </button>`;
  return [things.slice(0, n), more];
}
