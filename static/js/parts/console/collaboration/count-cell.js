/**
 * A cell with a count, grey while it is small. Pressing it shows what was counted.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { telling_from } from "../../../rules/collaboration.js";

/** Other props are attributes of the cell. @param {{n: number, share: number, label: string, onOpen: () => void} & Record<string, any>} props */
export const CountCell = ({ n, share, label, onOpen, ...attributes }) => html`
  <td ...${attributes} data-few=${n < telling_from} style=${{ "--share": share }}>
    ${n === 0 ? html`<span>0</span>` : html`<button type="button" aria-label=${label} onClick=${onOpen}>${n}</button>`}
  </td>
`;
