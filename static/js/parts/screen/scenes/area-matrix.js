/**
 * The collaboration matrix: areas by areas, with the number of measures in which both take part. Columns are numbered as the
 * rows are, since the names do not fit. Small counts are grey. Pressing a count shows its measures.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { the } from "../../../line/records.js";
import { measuresOfCell, mostInCommon, telling_from } from "../../../rules/collaboration.js";
import { CountTable } from "../../count-table.js";
import { BackButton } from "../frame/back-button.js";
import { Asking, Listing, Pages } from "../frame/frame.js";
import { numbered } from "../frame/numbered.js";
import { excerpt, linesOf, useRoom } from "../frame/room.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Show } from "../frame/frame.js" */
/** @import { Room } from "../frame/room.js" */
/** @typedef {{areas: string[], cells: number[][]}} Matrix */

const areas_max = 12;
/** In units of the picture. */
const cell_wide_min = 6;
const cell_wide_ample = 9;
const number_wide = 6;
const letter_wide = 2.15;
const two_lines_high = 8.8;
const row_high_min = 5;
/** The titles of the measures, as in gallery.js. */
const title_size = 4.7;
const beside_title = 22;
const around_row = 2.6;
/** So many levels of colour from few to most can be told apart on a projector. */
const levels = 3;

/** @param {{show: Show}} props */
export function AreaMatrix({ show }) {
  const [opened, setOpened] = useState(/** @type {string[] | null} */ (null));
  const record = the(show.records, "collaboration");
  const title = t("screen.collaboration");
  const last = useRef(/** @type {string[] | null} */ (null));
  const open = (/** @type {string[]} */ areas) => {
    last.current = areas;
    setOpened(areas);
  };
  if (!record || !hasAnything(record))
    return html`<${Asking} show=${show} question=${title}><p class="back-at">${t("screen.collaboration_none")}</p></${Asking}>`;
  if (opened) return html`<${Opened} show=${show} areas=${opened} onClose=${() => setOpened(null)} />`;
  return html`<${Meeting} show=${show} title=${title} record=${record} last=${last.current} onOpen=${open} />`;
}

/** @param {{show: Show, title: string, record: Matrix, last: string[] | null, onOpen: (areas: string[]) => void}} props */
function Meeting({ show, title, record, last, onOpen }) {
  const { ref, room } = useRoom();
  const rows_max = Math.min(areas_max, Math.floor(room.high / row_high_min) - 1);
  const matrix = mostMeeting(record, rows_max);
  const left_out = record.areas.length - matrix.areas.length;
  const foot = html`
    <span class="key"><i class="key-few" aria-hidden="true"></i>${t("screen.collaboration_few")}</span>
    <span class="key"><i class="key-alone" aria-hidden="true"></i>${t("screen.collaboration_alone")}</span>
    ${left_out > 0 && html`<span>${t("screen.collaboration_left_out", { n: left_out })}</span>`}
  `;
  return html`
    <${Listing} show=${show} title=${title} foot=${foot}>
      <div class="pages" ref=${ref}><${Table} matrix=${matrix} room=${room} last=${last} onOpen=${onOpen} /></div>
    </${Listing}>
  `;
}

/**
 * @param {{matrix: Matrix, room: Room, last: string[] | null, onOpen: (areas: string[]) => void}} props
 *   `last` is the cell that was pressed: who comes back to the table is where they left it
 */
function Table({ matrix: { areas, cells }, room, last, onOpen }) {
  const most = mostInCommon(cells);
  useEffect(() => {
    /** @type {HTMLElement | null} */ (document.querySelector(".matrix [data-last=true]"))?.focus();
  }, []);
  const names = namesIn(room, areas);
  const cellOf = (/** @type {number} */ n, /** @type {string[]} */ pair) => html`
    <td key=${pair[1]} data-level=${levelOf(n, most)} data-alone=${pair[0] === pair[1]}>
      ${n === 0 ? numberText(n) : html`<button type="button" aria-label=${t("screen.cell_says", { n, areas: pairText(pair) })} data-last=${isSame(pair, last)} onClick=${() => onOpen(pair)}>${numberText(n)}</button>`}
    </td>
  `;
  return html`
    <${CountTable}
      data-many=${areas.length > 8}
      style=${{ "--names": names.wide }}
      columns=${areas.map(numbered)}
      rows=${areas.map((area, row) => ({
        key: area,
        name: html`<span class="matrix-name"><span class="matrix-number" aria-hidden="true">${row + 1}</span><span>${excerpt(area, names.letters_max)}</span></span>`,
        cells: areas.map((other, column) => cellOf(cells[row]?.[column] ?? 0, [area, other])),
      }))}
    />
  `;
}

/** @param {string[]} pair @param {string[] | null} other */
const isSame = (pair, other) => other !== null && pair.every((area, at) => area === other[at]);

/** @param {string[]} areas */
const pairText = ([one = "", other = ""]) =>
  one === other ? t("screen.area_alone", { area: one }) : t("screen.two_areas", { one, other });

/** The measures of one number. @param {{show: Show, areas: string[], onClose: () => void}} props */
function Opened({ show, areas, onClose }) {
  const [one = "", other = ""] = areas;
  const measures = measuresOfCell(show.records, one, other);
  return html`
    <${Listing} show=${show} title=${pairText(areas)} foot=${html`<${BackButton} onBack=${onClose} /><span>${t("screen.measures", { n: measures.length })}</span>`}>
      <${Pages} show=${show} things=${measures} high=${titleHigh} name="gallery">
        ${(/** @type {MeasureRecord} */ measure) => html`
          <li key=${measure.id} class="list-row gallery-row">
            <span class="row-table">${t("table.number", { table: measure.table })}</span>
            <span class="row-title" lang=${writtenIn(measure.title, measure.description)}>${measure.title}</span>
          </li>
        `}
      </${Pages}>
    </${Listing}>
  `;
}

/** @param {MeasureRecord} measure @param {Room} room */
const titleHigh = (measure, room) =>
  linesOf(measure.title, room.wide - beside_title, title_size) * title_size * 1.16 + around_row;

/**
 * How wide the names stand, and how many letters of a name that takes: two lines where the rows are high enough.
 * @param {Room} room
 * @param {string[]} areas
 */
export function namesIn(room, areas) {
  const longest = Math.max(...areas.map(area => [...area].length));
  const lines = room.high / (areas.length + 1) >= two_lines_high ? 2 : 1;
  const half = Math.min(room.wide / 2, room.wide - cell_wide_min * areas.length);
  const wide_max = Math.max(half, room.wide - cell_wide_ample * areas.length);
  const wide = Math.min(wide_max, number_wide + (longest + 1) * letter_wide);
  return { wide, letters_max: Math.floor((wide - number_wide) / letter_wide) * lines };
}

/** 0 for few, then 1 … as many have more and more in common. @param {number} n @param {number} most */
export function levelOf(n, most) {
  if (n < telling_from) return 0;
  return Math.min(levels, 1 + Math.floor(((n - telling_from) / Math.max(1, most - telling_from + 1)) * levels));
}

/** @param {Matrix} matrix */
const hasAnything = ({ cells }) => cells.some(row => row.some(n => n > 0));

/**
 * The areas that have most in common with others, in the order they had.
 * @param {Matrix} matrix
 * @param {number} n_max
 * @returns {Matrix}
 */
export function mostMeeting({ areas, cells }, n_max) {
  const met = areas.map((_, row) => (cells[row] ?? []).reduce((sum, n, column) => sum + (column === row ? 0 : n), 0));
  const chosen = areas
    .map((_, index) => index)
    .sort((a, b) => Number(met[b]) - Number(met[a]) || a - b)
    .slice(0, n_max)
    .sort((a, b) => a - b);
  return {
    areas: chosen.map(index => String(areas[index])),
    cells: chosen.map(row => chosen.map(column => cells[row]?.[column] ?? 0)),
  };
}
