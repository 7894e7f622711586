/**
 * Which measures each table takes further, a few tables on a page so that the titles stay whole.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { all, one } from "../../core/records.js";
import { sized } from "./fit.js";
import { Listing } from "./frame.js";
import { evenly, usePage } from "./paging.js";

/** @import { Records, TableRecord } from "../../core/protocol.js" */
/** @import { Show } from "./frame.js" */

const rows_max = 4;
const title_steps = [52];

/** @param {{show: Show}} props */
export function Claims({ show }) {
  const tables = all(show.records, "table").sort((a, b) => a.number - b.number);
  const rows = evenly(tables.length, rows_max);
  const { page, shown } = usePage(show.paging, tables, rows);
  return html`
    <${Listing} show=${show}>
      <ol class="plain list claims" key=${page} style=${{ "--rows": rows }}>
        ${shown.map(table => html`<${TableClaims} key=${table.number} table=${table} records=${show.records} />`)}
      </ol>
    </${Listing}>
  `;
}

/** @param {{table: TableRecord, records: Records}} props */
function TableClaims({ table, records }) {
  const claims = table.claims ?? [];
  const titles = claims.map(id => one(records, "measure", id)?.title).filter(title => title !== undefined);
  return html`
    <li class="claim">
      <p class="claim-table">${t("table.number", { table: table.number })}</p>
      ${
        titles.length > 0
          ? html`
              <ul class="plain claim-titles">
                ${titles.map(title => html`<li key=${title} class="row-title" style=${sized(title, title_steps)}>${title}</li>`)}
              </ul>
            `
          : html`<p class="claim-none">${claims.length > 0 ? t("screen.claimed", { n: claims.length }) : t("screen.choosing")}</p>`
      }
    </li>
  `;
}
