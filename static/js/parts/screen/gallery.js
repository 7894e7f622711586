/**
 * The measures that all may see, a page at a time, in the order they came: a new one comes last and moves nothing.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { liveMeasures } from "../../core/records.js";
import { sized } from "./fit.js";
import { Listing } from "./frame.js";
import { rowsFor, usePage } from "./paging.js";

/** @import { MeasureRecord } from "../../core/protocol.js" */
/** @import { Show } from "./frame.js" */

const rows_max = 7;
const title_steps = [62];

/** @param {{show: Show}} props */
export function Gallery({ show }) {
  const measures = liveMeasures(show.records).sort(byAge);
  const { page, shown } = usePage(show.paging, measures, rows_max);
  return html`
    <${Listing} show=${show} foot=${t("screen.measures", { n: measures.length })}>
      <ol class="plain list" key=${page} style=${{ "--rows": rowsFor(measures.length, rows_max) }}>
        ${shown.map(
          measure => html`
            <li key=${measure.id} class="list-row gallery-row">
              <span class="row-title" style=${sized(measure.title, title_steps)}>${measure.title}</span>
              <span class="row-table">${t("table.number", { table: measure.table })}</span>
            </li>
          `,
        )}
      </ol>
    </${Listing}>
  `;
}

/** @param {MeasureRecord} a @param {MeasureRecord} b */
const byAge = (a, b) => a.posted_at - b.posted_at || (a.id < b.id ? -1 : 1);
