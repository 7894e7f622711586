/**
 * Units by measures: how often each unit offered, needs or wants to join something in each measure. A page has as many
 * measures as fit, and a column for each unit that occurs on it; the columns' names stand below. Small counts are grey.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { unitMatrix, workOrders } from "../../../rules/collaboration.js";
import { CountTable } from "../../count-table.js";
import { BackButton } from "../frame/back-button.js";
import { Asking, Listing, Pages } from "../frame/frame.js";
import { numbered } from "../frame/numbered.js";
import { usePage } from "../frame/paging.js";
import { excerpt, linesOf, useRoom } from "../frame/room.js";
import { levelOf } from "./area-matrix.js";
import { orderHigh, orderIn } from "./orders.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Show } from "../frame/frame.js" */
/** @import { Room } from "../frame/room.js" */
/** @typedef {{measure: MeasureRecord, counts: number[], total: number}} Row */

const measures_max = 15;
/** The cells take no more than this of a row; the rest is the measure's title. */
const cells_share = 0.5;
const title_size = 4.1;
const title_lines_max = 2;
const line_high = 1.1;
const around_row = 2.2;
const head_high = 6;
const legend_line_high = 4.95;
const legend_name_wide = 50;
const cell_wide = 6.2;
const title_letter_wide = 2.15;

/** @param {{show: Show}} props */
export function UnitMatrix({ show }) {
  const [opened, setOpened] = useState(/** @type {string | null} */ (null));
  const { units, rows } = unitMatrix(show.records);
  if (rows.length === 0)
    return html`<${Asking} show=${show} question=${t("screen.units")}><p class="back-at">${t("screen.orders_none")}</p></${Asking}>`;
  const order = opened && workOrders(show.records).find(({ measure }) => measure.id === opened);
  if (order) {
    return html`
      <${Listing} show=${show} title=${t("screen.units")} foot=${html`<${BackButton} onBack=${() => setOpened(null)} />`}>
        <${Pages} show=${show} things=${[order]} high=${orderHigh} name="orders">${orderIn}</${Pages}>
      </${Listing}>
    `;
  }
  return html`<${Table} show=${show} units=${units} rows=${rows} onOpen=${setOpened} />`;
}

/** @param {{show: Show, units: string[], rows: Row[], onOpen: (measure: string) => void}} props */
function Table({ show, units, rows, onOpen }) {
  const { ref, room } = useRoom();
  const { shown } = usePage(
    show.paging,
    dealt(rows.slice(0, measures_max), (page, columns) => fitsIn(room, page, columns)),
  );
  const speaking = spokenOn(shown);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const title_wide = room.wide - speaking.length * cell_wide;
  const letters_max = Math.floor(title_wide / title_letter_wide) * 2 - 6;
  const foot = html`
    <span class="key"><i class="key-few" aria-hidden="true"></i>${t("screen.collaboration_few")}</span>
    ${rows.length > measures_max && html`<span>${t("screen.orders_left_out", { n: rows.length - measures_max })}</span>`}
  `;
  return html`
    <${Listing} show=${show} title=${t("screen.units")} foot=${foot}>
      <div class="pages units-by-measures" ref=${ref}>
        <${CountTable}
          style=${{ "--names": title_wide }}
          columns=${speaking.map((at, place) => numbered(units[at], place))}
          rows=${shown.map(({ measure, counts }) => ({
            key: measure.id,
            name: html`<button type="button" lang=${writtenIn(measure.title, measure.description)} onClick=${() => onOpen(measure.id)}>${excerpt(measure.title, letters_max)}</button>`,
            cells: speaking.map(at => html`<${Cell} key=${at} n=${counts[at] ?? 0} most=${most} />`),
          }))}
        />
        <ol class="plain legend" aria-hidden="true" style=${{ "--columns": legendColumns(room) }}>${speaking.map((at, place) => html`<li key=${at}><strong>${place + 1}</strong> ${units[at]}</li>`)}</ol>
      </div>
    </${Listing}>
  `;
}

/** Whether so many columns, their names and these rows have room on one page. @param {Room} room @param {Row[]} rows @param {number} columns */
function fitsIn(room, rows, columns) {
  const title_wide = room.wide * (1 - cells_share);
  const high = rows.reduce((sum, { measure }) => sum + rowHigh(measure.title, title_wide), 0);
  const legend_high = Math.ceil(columns / legendColumns(room)) * legend_line_high;
  return columns * cell_wide <= room.wide * cells_share && head_high + high + legend_high <= room.high;
}

/** @param {Room} room */
const legendColumns = room => Math.max(1, Math.floor(room.wide / legend_name_wide));

/** @param {string} title @param {number} wide */
const rowHigh = (title, wide) =>
  Math.min(title_lines_max, linesOf(title, wide, title_size)) * title_size * line_high + around_row;

/** @param {{n: number, most: number}} props */
const Cell = ({ n, most }) => html`<td data-level=${levelOf(n, most)} data-none=${n === 0}>${numberText(n)}</td>`;

/** The places of the units that speak up in one of the rows. @param {Row[]} rows */
const spokenOn = rows =>
  (rows[0]?.counts ?? []).map((_, at) => at).filter(at => rows.some(({ counts }) => (counts[at] ?? 0) > 0));

/**
 * The rows on pages that they fit on; a row that fits on none has a page of its own. A page begins with the first row that is left,
 * and takes those that bring the fewest new columns along.
 * @param {Row[]} rows
 * @param {(page: Row[], columns: number) => boolean} fits
 * @returns {Row[][]} at least one page
 */
export function dealt(rows, fits) {
  /** @type {Row[][]} */
  const pages = [];
  const left = [...rows];
  while (left.length > 0) {
    const page = left.splice(0, 1);
    while (left.length > 0) {
      const columns = left.map(row => spokenOn([...page, row]).length);
      const fewest = Math.min(...columns);
      const next = left[columns.indexOf(fewest)];
      if (!next || !fits([...page, next], fewest)) break;
      page.push(...left.splice(left.indexOf(next), 1));
    }
    pages.push(page.sort((a, b) => rows.indexOf(a) - rows.indexOf(b)));
  }
  return pages.length ? pages : [[]];
}
