/**
 * Which measures each table takes further. Eight tables are seen at once, each on a row of its own.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { all, one } from "../../core/records.js";
import { Listing } from "./frame.js";
import { usePage } from "./paging.js";

/** @import { Records, TableRecord } from "../../core/protocol.js" */
/** @import { Show } from "./frame.js" */

const tables_on_page = 8;
/** So few tables leave room for larger letters. */
const few = 5;

/** @param {{show: Show}} props */
export function Claims({ show }) {
  const tables = all(show.records, "table").sort((a, b) => a.number - b.number);
  const { page, shown } = usePage(show.paging, tables, tables_on_page);
  const rows = Math.min(tables.length, tables_on_page);
  return html`
    <${Listing} show=${show}>
      <ol class="plain claims" key=${page} data-few=${rows <= few} style=${{ "--rows": rows }}>
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
          ? html`<ul class="plain claim-titles">${titles.map(title => html`<li key=${title} class="row-title">${title}</li>`)}</ul>`
          : html`<p class="claim-none">${claims.length > 0 ? t("screen.claimed", { n: claims.length }) : t("screen.choosing")}</p>`
      }
    </li>
  `;
}
