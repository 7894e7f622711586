/**
 * A table of numbers, with what is counted at the head of each row and column.
 * @module
 */
import { html } from "../../vendor/preact.js";

/** @import { ComponentChildren } from "preact" */
/** @typedef {{key: string, name: ComponentChildren}} Head */

/** Other props are attributes of the table. @param {{columns: Head[], rows: (Head & {cells: ComponentChildren})[], foot?: ComponentChildren} & Record<string, any>} props */
export const CountTable = ({ columns, rows, foot, ...attributes }) => html`
  <table class="matrix" ...${attributes}>
    <thead>
      <tr><td></td>${columns.map(({ key, name }) => html`<th key=${key} scope="col">${name}</th>`)}</tr>
    </thead>
    <tbody>${rows.map(({ key, name, cells }) => html`<tr key=${key}><th scope="row">${name}</th>${cells}</tr>`)}</tbody>
    ${foot}
  </table>
`;
