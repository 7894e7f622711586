/**
 * How far each table has come, in counts: large cards for few tables, small ones on pages for many. A table that is ready has
 * a tick; that one asks for help is shown to organisers only.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { all } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { Asking, Listing } from "../frame/frame.js";
import { usePage } from "../frame/paging.js";
import { evenly, useRoom } from "../frame/room.js";

/** @import { TableRecord } from "../../../line/protocol.js" */
/** @import { Show } from "../frame/frame.js" */
/** @import { Room } from "../frame/room.js" */

/** Under the question there is room for so many; a page of the list takes so many with words, or so many as bare numbers. */
const beside_question_max = 8;
const with_words_max = 20;
const bare_max = 48;
/** In units of the picture. */
const high_with_words = 12.5;
const high_bare = 7;
const narrow_below = 140;

/** @param {{show: Show}} props */
export function Tables({ show }) {
  const tables = all(show.records, "table").sort((a, b) => a.number - b.number);
  const n = tables.reduce((total, table) => total + (table.measures ?? 0), 0);
  const ready = tables.filter(table => table.signal === "ready").length;
  const foot = html`<span>${t("screen.ideas_sum", { n })}</span>${ready > 0 && html`<span class="ready-sum"><${Icon} name="check" />${t("screen.tables_ready", { n: ready, tables: tables.length })}</span>`}`;
  if (tables.length <= beside_question_max)
    return html`<${Asking} show=${show} foot=${foot}><${Grid} tables=${tables} size="large" /></${Asking}>`;
  return html`<${Listing} show=${show} foot=${foot}><${TableTiles} show=${show} tables=${tables} /></${Listing}>`;
}

/** @param {{show: Show, tables: TableRecord[]}} props */
function TableTiles({ show, tables }) {
  const { ref, room } = useRoom();
  const size = tables.length <= with_words_max && fitsWithWords(tables.length, room) ? "medium" : "small";
  const page_max = Math.min(bare_max, 8 * Math.max(1, Math.floor(room.high / high_bare)));
  const { page, shown } = usePage(show.paging, evenly(tables, size === "small" ? page_max : with_words_max));
  return html`<div class="pages" ref=${ref}><${Grid} key=${page} tables=${shown} size=${size} /></div>`;
}

/** @param {number} tables @param {Room} room */
function fitsWithWords(tables, room) {
  const { wide, narrow } = columnsFor(tables, "medium");
  return Math.ceil(tables / (room.wide < narrow_below ? narrow : wide)) * high_with_words <= room.high;
}

/** @param {{tables: TableRecord[], size: "large" | "medium" | "small"}} props */
function Grid({ tables, size }) {
  const columns = columnsFor(tables.length, size);
  return html`
    <ol class="plain table-counts" data-size=${size} style=${{ "--columns": columns.wide, "--columns-narrow": columns.narrow }}>
      ${tables.map(table => html`<${TableCount} key=${table.number} table=${table} size=${size} />`)}
    </ol>
  `;
}

/** @param {{table: TableRecord, size: string}} props */
function TableCount({ table, size }) {
  const n = table.measures ?? 0;
  const ready = table.signal === "ready";
  return html`
    <li class="table-count" data-none=${n === 0} data-ready=${ready}>
      <span class="table-name">${
        size === "small" ? numberText(table.number) : t("table.number", { table: table.number })
      }${ready && html`<${Icon} name="check" /><span class="ds-sr-only">${t("screen.table_ready")}</span>`}</span>
      <strong key=${n} class="table-sum">${numberText(n)}</strong>
    </li>
  `;
}

/**
 * How many tables stand side by side, on a wide picture and on an old projector's; all rows about equally long.
 * @param {number} tables
 * @param {"large" | "medium" | "small"} size
 */
export function columnsFor(tables, size) {
  if (size === "small") return { wide: 8, narrow: 8 };
  const [wide_max, narrow_max] = size === "large" ? [8, 4] : [7, 5];
  return { wide: inRows(tables, wide_max), narrow: inRows(tables, narrow_max) };
}

/** @param {number} things @param {number} row_max */
const inRows = (things, row_max) => Math.max(1, Math.ceil(things / Math.max(1, Math.ceil(things / row_max))));
