/**
 * A group of radio buttons with a description of each option.
 * @module
 */
import { html, useId } from "../../vendor/preact.js";

/** @import { ComponentChildren } from "preact" */

/**
 * @template {string} T
 * @param {object} props
 * @param {string} props.legend
 * @param {boolean} [props.unseen] the legend is there for screen readers alone
 * @param {boolean} [props.across] side by side
 * @param {string} [props.look] a class of its own
 * @param {{value: T, words: ComponentChildren}[]} props.options
 * @param {T | undefined} props.chosen
 * @param {(value: T) => void} props.onChoose
 */
export function Choices({ legend, unseen, across, look = "", options, chosen, onChoose }) {
  const name = useId();
  return html`
    <fieldset class="ds-fieldset choices ${look}" data-across=${across}>
      <legend class=${unseen ? "ds-sr-only" : "ds-label"}>${legend}</legend>
      ${options.map(
        ({ value, words }) => html`
          <label key=${value} class="choice">
            <input class="ds-input" type="radio" name=${name} checked=${value === chosen} onChange=${() => onChoose(value)} />
            ${words}
          </label>
        `,
      )}
    </fieldset>
  `;
}
