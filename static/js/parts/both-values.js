/**
 * Two people wrote in the same field: both values, and a button for each.
 * @module
 */
import { html } from "../../vendor/preact.js";

/** @typedef {{label: string, variant?: string, onChoose: (event: Event) => void}} Way */

/** @param {{look: string, values: {label: string, value: string}[], ways: Way[]}} props `look` is the list's class */
export const BothValues = ({ look, values, ways }) => html`
  <dl class=${look}>
    ${values.map(({ label, value }) => html`<div key=${label}><dt>${label}</dt><dd>${value}</dd></div>`)}
  </dl>
  <div class="row">
    ${ways.map(({ label, variant, onChoose }) => html`<button key=${label} type="button" class="ds-button" data-size="sm" data-variant=${variant} onClick=${onChoose}>${label}</button>`)}
  </div>
`;
