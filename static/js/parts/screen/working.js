/**
 * The scenes in which people talk, write, vote or rest: the question, the clock, and how far the room has come, in counts only.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { phaseClock } from "../../core/clock.js";
import { numberText, t, timeText } from "../../core/i18n.js";
import { all, the } from "../../core/records.js";
import { Counted } from "./counted.js";
import { Asking } from "./frame.js";
import { evenly, usePage } from "./paging.js";

/** @import { PhaseRecord, TableRecord } from "../../core/protocol.js" */
/** @import { Seat } from "../../core/seat.js" */
/** @import { Show } from "./frame.js" */

const tables_on_page_max = 16;
const tables_in_row_max = 8;

/** @param {{show: Show}} props */
export function Talk({ show }) {
  return html`<${Asking} show=${show} />`;
}

/** @param {{show: Show}} props */
export function IdeaCounts({ show }) {
  const tables = all(show.records, "table").sort((a, b) => a.number - b.number);
  const sum = tables.reduce((total, table) => total + (table.measures ?? 0), 0);
  const { shown } = usePage(show.paging, tables, evenly(tables.length, tables_on_page_max));
  const rows = Math.ceil(shown.length / tables_in_row_max);
  return html`
    <${Asking} show=${show} foot=${t("screen.ideas_sum", { n: sum })}>
      <ol class="plain table-counts" data-many=${rows > 1} style=${{ "--columns": Math.ceil(shown.length / rows) }}>
        ${shown.map(table => html`<${TableCount} key=${table.number} table=${table} />`)}
      </ol>
    </${Asking}>
  `;
}

/** @param {{table: TableRecord}} props */
function TableCount({ table }) {
  const n = table.measures ?? 0;
  return html`
    <li class="table-count" data-none=${n === 0}>
      <span class="table-name">${t("table.number", { table: table.number })}</span>
      <strong key=${n} class="table-sum">${numberText(n)}</strong>
    </li>
  `;
}

/** @param {{show: Show}} props */
export function Break({ show }) {
  const phase = the(show.records, "phase");
  return html`
    <${Asking} show=${show}>
      ${phase && html`<${BackAt} seat=${show.seat} phase=${phase} />`}
    </${Asking}>
  `;
}

/** When we go on, as a time of day. @param {{seat: Seat, phase: PhaseRecord}} props */
function BackAt({ seat, phase }) {
  const clock = phaseClock(phase, seat.second.value);
  if (clock.paused || clock.over || !phase.ends_at) return null;
  return html`<p class="back-at">${t("screen.back_at", { time: timeText(phase.ends_at) })}</p>`;
}

/** How many have voted, never for what. @param {{show: Show}} props */
export function Voting({ show }) {
  const { voted, voters } = the(show.records, "voting") ?? { voted: 0, voters: 0 };
  return html`
    <${Asking} show=${show} foot=${t("screen.votes_hidden")}>
      <div class="voted">
        <p class="voted-said"><${Counted} sentence=${t("screen.voted", { n: voted, voters })} n=${voted} /></p>
        <span class="bar" aria-hidden="true" style=${{ "--share": voters ? voted / voters : 0 }}></span>
      </div>
    </${Asking}>
  `;
}

/** What the units take with them, as a count: the words are read out by the people. @param {{show: Show}} props */
export function Commitments({ show }) {
  const n = the(show.records, "result")?.commitments;
  return html`
    <${Asking} show=${show}>
      ${n !== undefined && html`<p class="voted-said"><${Counted} sentence=${t("screen.commitments", { n })} n=${n} /></p>`}
    </${Asking}>
  `;
}
