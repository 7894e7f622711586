/**
 * Which areas meet in the measures: a table of areas by areas, with in how many measures both take part. The columns have the numbers
 * that the rows begin with: so many names have no room beside one another. Few in common says little, and is grey.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { numberText, t } from "../../core/i18n.js";
import { the } from "../../core/records.js";
import { Asking, Listing } from "./frame.js";
import { excerpt, useRoom } from "./room.js";

/** @import { Show } from "./frame.js" */
/** @import { Room } from "./room.js" */
/** @typedef {{areas: string[], cells: number[][]}} Matrix */

const few_max = 2;
const areas_max = 12;
/** In units of the picture. */
const cell_wide_min = 6;
const cell_wide_ample = 9;
const number_wide = 6;
const letter_wide = 2.15;
const two_lines_high = 8.8;
const row_high_min = 5;
/** So many levels of colour from few to most can be told apart on a beamer. */
const levels = 3;

/** @param {{show: Show}} props */
export function Collaboration({ show }) {
  const record = the(show.records, "collaboration");
  const title = t("screen.collaboration");
  if (!record || !hasAnything(record))
    return html`<${Asking} show=${show} question=${title}><p class="back-at">${t("screen.collaboration_none")}</p></${Asking}>`;
  return html`<${Meeting} show=${show} title=${title} record=${record} />`;
}

/** @param {{show: Show, title: string, record: Matrix}} props */
function Meeting({ show, title, record }) {
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
      <div class="pages" ref=${ref}><${Table} matrix=${matrix} room=${room} /></div>
    </${Listing}>
  `;
}

/** @param {{matrix: Matrix, room: Room}} props */
function Table({ matrix: { areas, cells }, room }) {
  const most = mostInCommon(cells);
  const names = namesIn(room, areas);
  return html`
    <table class="matrix" data-many=${areas.length > 8} style=${{ "--names": names.wide }}>
      <thead>
        <tr>
          <td></td>
          ${areas.map((area, index) => html`<th key=${area} scope="col"><span aria-hidden="true">${index + 1}</span><span class="ds-sr-only">${area}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${areas.map(
          (area, row) => html`
            <tr key=${area}>
              <th scope="row"><span class="matrix-name"><span class="matrix-number" aria-hidden="true">${row + 1}</span><span>${excerpt(area, names.letters_max)}</span></span></th>
              ${areas.map((other, column) => {
                const n = cells[row]?.[column] ?? 0;
                return html`<td key=${other} data-level=${levelOf(n, most)} data-alone=${row === column}>${numberText(n)}</td>`;
              })}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

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
  if (n <= few_max) return 0;
  return Math.min(levels, 1 + Math.floor(((n - few_max - 1) / Math.max(1, most - few_max)) * levels));
}

/** The most that two different areas have in common. @param {number[][]} cells */
export const mostInCommon = cells =>
  Math.max(0, ...cells.flatMap((row, index) => row.filter((_, column) => column !== index)));

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
