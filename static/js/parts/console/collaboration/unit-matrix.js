/**
 * Units by measures: how often each unit offered, needs or wants to join something in each measure. A press shows the measure with
 * what the unit said.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { unitMatrix } from "../../../rules/collaboration.js";
import { telling_from } from "./matrix.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function UnitMatrix({ face }) {
  const { units, rows, totals } = unitMatrix(face.seat.screen.value);
  if (rows.length === 0) return html`<p class="empty">${t("console.nobody_offered")}</p>`;
  const most = Math.max(...rows.flatMap(({ counts }) => counts));
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs" id="units-title">${t("console.units_title")}</h2>
      <p class="soft" id="units-say">${t("console.units_say", { n: telling_from })}</p>
      <div class="matrix-frame" data-tall role="region" aria-labelledby="units-title" tabindex="0">
        <table class="matrix" data-units aria-labelledby="units-title" aria-describedby="units-say">
          <thead>
            <tr>
              <td></td>
              ${units.map(unit => html`<th key=${unit} scope="col"><span class="upright">${unit}</span></th>`)}
              <th scope="col"><span class="upright">${t("console.in_all")}</span></th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(({ measure, counts, total }) => html`<${Row} key=${measure.id} face=${face} measure=${measure} units=${units} counts=${counts} total=${total} most=${most} />`)}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${t("console.in_all")}</th>
              ${totals.map((n, at) => html`<td key=${units[at]}>${n}</td>`)}
              <td>${totals.reduce((sum, n) => sum + n, 0)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  `;
}

/** @param {{face: Face, measure: MeasureRecord, units: string[], counts: number[], total: number, most: number}} props */
function Row({ face, measure, units, counts, total, most }) {
  const open = () => {
    face.ui.dialog.value = { what: "measure", id: measure.id };
  };
  return html`
    <tr>
      <th scope="row"><button type="button" lang=${writtenIn(measure.title, measure.description)} onClick=${open}>${measure.title}</button></th>
      ${counts.map((n, at) => html`<${Cell} key=${units[at]} n=${n} most=${most} label=${t("console.unit_cell_says", { n, unit: units[at] ?? "", title: measure.title })} onOpen=${open} />`)}
      <td class="matrix-total">${total}</td>
    </tr>
  `;
}

/** @param {{n: number, most: number, label: string, onOpen: () => void}} props */
const Cell = ({ n, most, label, onOpen }) => html`
  <td data-few=${n < telling_from} data-none=${n === 0} style=${{ "--share": n / most }}>
    ${n === 0 ? html`<span>0</span>` : html`<button type="button" aria-label=${label} onClick=${onOpen}>${n}</button>`}
  </td>
`;
