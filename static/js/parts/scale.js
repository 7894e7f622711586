/**
 * A scale from 1 to 5 on native radio buttons, each large enough to tap.
 * @module
 */
import { html, useId } from "../../vendor/preact.js";

const scores = [1, 2, 3, 4, 5];

/**
 * @param {{name: string, label: string, low: string, high: string, score: number | null, onChoose: (score: number) => void, about?: string}} props
 *   `about` tells several scales with the same label apart for screen readers
 */
export function Scale({ name, label, low, high, score, onChoose, about }) {
  const id = useId();
  return html`
    <fieldset class="ds-fieldset scale" aria-describedby=${id}>
      <legend class="ds-label">${label}${about && html`<span class="ds-sr-only">: ${about}</span>`}</legend>
      <div class="scale-steps">
        ${scores.map(
          step => html`
            <label key=${step} data-chosen=${score === step}>
              <input type="radio" class="ds-sr-only" name=${name} value=${step} checked=${score === step} onChange=${() => onChoose(step)} />
              <span>${step}</span>
            </label>
          `,
        )}
      </div>
      <p class="scale-ends small soft" id=${id}><span>1 = ${low}</span><span>5 = ${high}</span></p>
    </fieldset>
  `;
}
