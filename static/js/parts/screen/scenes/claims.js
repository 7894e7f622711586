/**
 * The measures that each table has claimed, a few tables on a page so that titles stay whole.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all, one } from "../../../line/records.js";
import { Listing, Pages } from "../frame/frame.js";
import { linesOf } from "../frame/room.js";

/** @import { Records, TableRecord } from "../../../line/protocol.js" */
/** @import { Room } from "../frame/room.js" */
/** @import { Show } from "../frame/frame.js" */

const title_size = 4.5;
const beside_titles = 31;
const line_high = 1.14;
const between_titles = 1;
const around_table = 4;
const table_high_min = 12;

/** @param {{show: Show}} props */
export function Claims({ show }) {
  const tables = all(show.records, "table").sort((a, b) => a.number - b.number);
  /** @param {TableRecord} table @param {Room} room */
  const high = (table, room) => {
    const lines = titlesOf(show.records, table).map(title => linesOf(title, room.wide - beside_titles, title_size));
    const titles = lines.reduce((sum, n) => sum + n * title_size * line_high + between_titles, 0);
    return Math.max(table_high_min, titles + around_table);
  };
  return html`
    <${Listing} show=${show}>
      <${Pages} show=${show} things=${tables} high=${high} name="claims">
        ${(/** @type {TableRecord} */ table) => html`<${TableClaims} key=${table.number} table=${table} records=${show.records} />`}
      </${Pages}>
    </${Listing}>
  `;
}

/** @param {{table: TableRecord, records: Records}} props */
function TableClaims({ table, records }) {
  const n = table.claims?.length ?? 0;
  const titles = titlesOf(records, table);
  return html`
    <li class="claim">
      <p class="claim-table">${t("table.number", { table: table.number })}</p>
      ${
        titles.length > 0
          ? html`<ul class="plain claim-titles">${titles.map(title => html`<li key=${title} class="row-title">${title}</li>`)}</ul>`
          : html`<p class="claim-none">${n > 0 ? t("screen.claimed", { n }) : t("screen.choosing")}</p>`
      }
    </li>
  `;
}

/** The titles that the screen has been given. @param {Records} records @param {TableRecord} table */
const titlesOf = (records, table) =>
  (table.claims ?? []).map(id => one(records, "measure", id)?.title).filter(title => title !== undefined);
