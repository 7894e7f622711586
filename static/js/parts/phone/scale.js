/**
 * A scale from 1 to 5 on the browser's own radio buttons, each as large as a thumb.
 * @module
 */
import { html } from "../../../vendor/preact.js";

const scores = [1, 2, 3, 4, 5];

/**
 * @param {{name: string, label: string, low: string, high: string, score: number | null, onChoose: (score: number) => void}} props
 */
export function Scale({ name, label, low, high, score, onChoose }) {
  return html`
    <fieldset class="ds-fieldset scale">
      <legend class="ds-label">${label}</legend>
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
      <p class="scale-ends small soft"><span>1 = ${low}</span><span>5 = ${high}</span></p>
    </fieldset>
  `;
}
