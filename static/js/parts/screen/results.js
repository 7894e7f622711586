/**
 * What the room chose, a page at a time: the sum with its breadth, and a tie as a tie. Only the first places are numbered;
 * further down a number would say more than the votes do.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { say, t } from "../../core/i18n.js";
import { liveMeasures, the } from "../../core/records.js";
import { bands } from "../../core/visible.js";
import { sized } from "./fit.js";
import { Asking, Listing } from "./frame.js";
import { rowsFor, usePage } from "./paging.js";

/** @import { MeasureRecord, ResultRecord } from "../../core/protocol.js" */
/** @import { Show } from "./frame.js" */
/** @typedef {{measure: MeasureRecord, place: number | null, tied: boolean}} Placed */

const rows_max = 6;
const places_max = 5;
const title_steps = [100];

/** @param {{show: Show}} props */
export function Results({ show }) {
  const result = the(show.records, "result");
  return result
    ? html`<${Revealed} show=${show} result=${result} />`
    : html`<${Asking} show=${show}><p class="back-at">${t("screen.result_soon")}</p></${Asking}>`;
}

/** @param {{show: Show, result: ResultRecord}} props */
function Revealed({ show, result }) {
  const placed = places(liveMeasures(show.records));
  const most = Math.max(1, placed[0]?.measure.votes ?? 0);
  const { page, shown } = usePage(show.paging, placed, rows_max);
  const sum = t("screen.result_sum", { votes: result.votes, voters: result.voters });
  return html`
    <${Listing} show=${show} title=${say(the(show.records, "phase")?.question)} foot=${sum}>
      ${placed.length === 0 && html`<p class="back-at">${t("screen.no_votes")}</p>`}
      <ol class="plain list" key=${page} style=${{ "--rows": rowsFor(placed.length, rows_max) }}>
        ${shown.map(row => html`<${Row} key=${row.measure.id} row=${row} most=${most} areas=${result.areas} />`)}
      </ol>
    </${Listing}>
  `;
}

/** @param {{row: Placed, most: number, areas: number}} props */
function Row({ row: { measure, place, tied }, most, areas }) {
  const votes = measure.votes ?? 0;
  return html`
    <li class="list-row result-row" style=${{ "--share": votes / most }} data-tied=${tied}>
      <span class="row-place">
        ${place !== null && html`<strong>${place}.</strong>${tied && html`<span>${t("screen.tied")}</span>`}`}
      </span>
      <span class="row-title" style=${sized(measure.title, title_steps)}>${measure.title}</span>
      <span class="row-votes">
        <strong>${t("screen.votes", { n: votes })}</strong><span class="dot" aria-hidden="true"> · </span><span>${t("screen.areas", { n: measure.areas ?? 0, areas })}</span>
      </span>
    </li>
  `;
}

/**
 * Measures with votes, most first. Those with equally many have the same place.
 * @param {MeasureRecord[]} measures
 * @returns {Placed[]}
 */
export function places(measures) {
  const voted = measures.filter(measure => (measure.votes ?? 0) > 0);
  let ahead = 0;
  return bands(voted).flatMap(({ measures: band }) => {
    const place = ahead + 1;
    ahead += band.length;
    return band.map(measure => ({ measure, place: place <= places_max ? place : null, tied: band.length > 1 }));
  });
}
