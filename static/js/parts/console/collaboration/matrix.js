/**
 * The collaboration matrix, areas by areas: a table with a count in each cell. Pressing a count shows its measures.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { measuresOfCell, mostInCommon, telling_from } from "../../../rules/collaboration.js";
import { CountTable } from "../../count-table.js";
import { Dialog } from "../../dialog.js";
import { MeasureRow } from "../measures/measure-row.js";
import { CountCell } from "./count-cell.js";

/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function Matrix({ face }) {
  const { areas = [], cells = [] } = the(face.seat.screen.value, "collaboration") ?? {};
  const most = Math.max(1, mostInCommon(cells));
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs" id="matrix-title">${t("console.matrix_title")}</h2>
      <p class="soft" id="matrix-says">${t("console.matrix_says", { n: telling_from })}</p>
      <div class="matrix-frame" role="region" aria-labelledby="matrix-title" tabindex="0">
        <${CountTable}
          aria-labelledby="matrix-title"
          aria-describedby="matrix-says"
          columns=${areas.map(name => ({ key: name, name }))}
          rows=${areas.map((name, at) => ({
            key: name,
            name,
            cells: areas.map(
              (other, across) =>
                html`<${Cell} key=${other} face=${face} areas=${[name, other]} n=${cells[at]?.[across] ?? 0} most=${most} />`,
            ),
          }))}
        />
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
    <${CountCell} n=${n} share=${alone ? 0 : n / most} data-alone=${alone} label=${t("console.cell_says", { n, areas: cellText(areas) })} onOpen=${open} />
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
