/**
 * Units by measures: how often each unit offered, needs or wants to join something in each measure. Pressing a count shows the
 * measure.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { telling_from, unitMatrix } from "../../../rules/collaboration.js";
import { CountTable } from "../../count-table.js";
import { CountCell } from "./count-cell.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @typedef {{measure: MeasureRecord, counts: number[], total: number}} Row */

/** @param {{face: Face}} props */
export function UnitMatrix({ face }) {
  const { units, rows, totals } = unitMatrix(face.seat.screen.value);
  if (rows.length === 0) return html`<p class="empty">${t("console.nobody_offered")}</p>`;
  const most = Math.max(...rows.flatMap(({ counts }) => counts));
  const rowOf = (/** @type {Row} */ { measure, counts, total }) => {
    const open = () => {
      face.ui.dialog.value = { what: "measure", id: measure.id };
    };
    const label = (/** @type {number} */ n, /** @type {number} */ at) =>
      t("console.unit_cell_says", { n, unit: units[at] ?? "", title: measure.title });
    return {
      key: measure.id,
      name: html`<button type="button" lang=${writtenIn(measure.title, measure.description)} onClick=${open}>${measure.title}</button>`,
      cells: html`
        ${counts.map((n, at) => html`<${CountCell} key=${units[at]} n=${n} share=${n / most} label=${label(n, at)} onOpen=${open} data-none=${n === 0} />`)}
        <td class="matrix-total">${total}</td>
      `,
    };
  };
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs" id="units-title">${t("console.units_title")}</h2>
      <p class="soft" id="units-say">${t("console.units_say", { n: telling_from })}</p>
      <div class="matrix-frame" data-tall role="region" aria-labelledby="units-title" tabindex="0">
        <${CountTable}
          data-units
          aria-labelledby="units-title"
          aria-describedby="units-say"
          columns=${[...units, t("console.in_all")].map(name => ({ key: name, name: html`<span class="upright">${name}</span>` }))}
          rows=${rows.map(rowOf)}
          foot=${html`
            <tfoot>
              <tr>
                <th scope="row">${t("console.in_all")}</th>
                ${totals.map((n, at) => html`<td key=${units[at]}>${n}</td>`)}
                <td>${totals.reduce((sum, n) => sum + n, 0)}</td>
              </tr>
            </tfoot>
          `}
        />
      </div>
    </div>
  `;
}
