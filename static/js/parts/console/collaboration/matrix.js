/**
 * The collaboration matrix: a real table with a number in each cell, grey while it is small. A press shows the measures.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { measuresOfCell } from "../../../rules/collaboration.js";
import { Dialog } from "../../dialog.js";
import { MeasureRow } from "../measures/measure-row.js";

/** @import { Face } from "../console.js" */

/** Fewer than this may be chance. */
export const telling_from = 3;

/** @param {{face: Face}} props */
export function Matrix({ face }) {
  const { areas = [], cells = [] } = the(face.seat.screen.value, "collaboration") ?? {};
  const most = Math.max(1, ...cells.flatMap((row, at) => row.filter((_, other) => other !== at)));
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs" id="matrix-title">${t("console.matrix_title")}</h2>
      <p class="soft" id="matrix-says">${t("console.matrix_says", { n: telling_from })}</p>
      <div class="matrix-frame" role="region" aria-labelledby="matrix-title" tabindex="0">
        <table class="matrix" aria-labelledby="matrix-title" aria-describedby="matrix-says">
          <thead>
            <tr><td></td>${areas.map(name => html`<th key=${name} scope="col">${name}</th>`)}</tr>
          </thead>
          <tbody>
            ${areas.map(
              (name, at) => html`
                <tr key=${name}>
                  <th scope="row">${name}</th>
                  ${areas.map((other, across) => html`<${Cell} key=${other} face=${face} areas=${[name, other]} n=${cells[at]?.[across] ?? 0} most=${most} />`)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </div>
  `;
}

/** @param {{face: Face, areas: string[], n: number, most: number}} props */
function Cell({ face, areas, n, most }) {
  const alone = areas[0] === areas[1];
  const open = () => {
    face.ui.dialog.value = { what: "cell", areas };
  };
  return html`
    <td data-alone=${alone} data-few=${n < telling_from} style=${{ "--share": alone ? 0 : n / most }}>
      ${n === 0 ? html`<span>0</span>` : html`<button type="button" aria-label=${t("console.cell_says", { n, areas: cellText(areas) })} onClick=${open}>${n}</button>`}
    </td>
  `;
}

/** @param {string[]} areas */
const cellText = ([one = "", other = ""]) =>
  one === other ? t("console.area_alone", { area: one }) : t("console.two_areas", { one, other });

/** @param {{face: Face, areas: string[], onClose: () => void}} props */
export function CellDialog({ face, areas, onClose }) {
  const [one = "", other = ""] = areas;
  const measures = measuresOfCell(face.seat.screen.value, one, other);
  const digests = measures.map(measure => face.digests.value.get(measure.id)).filter(found => found !== undefined);
  return html`
    <${Dialog} title=${cellText(areas)} eyebrow=${t("console.measures_n", { n: digests.length })} placement="right" onClose=${onClose}>
      <ul class="plain measure-list">${digests.map(digest => html`<${MeasureRow} key=${digest.measure.id} face=${face} digest=${digest} />`)}</ul>
    <//>
  `;
}
