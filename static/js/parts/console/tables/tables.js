/**
 * All tables at a glance: who is there, how much has been written, who asks for help. Pressing a table opens its board.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { isDayOpen } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { MessageButton, peopleByTable, Signal, tablesOf } from "../people/seated.js";
import { goTo } from "../ui.js";
import { Beginning } from "./beginning.js";
import { Board } from "./board.js";

/** @import { PersonRecord, TableRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @import { Ui } from "../ui.js" */

/** From here on the tiles are smaller, so that all of them are seen at once. */
const many_from = 12;

/** @param {{face: Face}} props */
export function Tables({ face }) {
  const { seat, ui } = face;
  const records = seat.screen.value;
  if (ui.board.value !== null) return html`<${Board} key=${ui.board.value} face=${face} number=${ui.board.value} />`;
  const open = isDayOpen(records);
  const tables = tablesOf(records);
  const people = peopleByTable(records);
  return html`
    <div class="stack">
      <div class="row" data-spread>
        <h2 class="ds-heading" data-size="xs">${t("console.tab_tables")}</h2>
        ${open && html`<p class="soft">${t("console.ready_of", { n: tables.filter(table => table.signal === "ready").length, of: tables.length })}</p>`}
      </div>
      <${Beginning} face=${face} />
      <ul class="plain tables" data-many=${tables.length > many_from}>
        ${tables.map(table => html`<${Table} key=${table.number} ui=${ui} open=${open} table=${table} people=${people.get(table.number) ?? []} />`)}
      </ul>
    </div>
  `;
}

/** Tables that ask for help, above every tab. @param {{face: Face}} props */
export function AsksForHelp({ face }) {
  const { seat, ui } = face;
  const asking = tablesOf(seat.screen.value).filter(table => table.signal === "help");
  if (asking.length === 0 || !isDayOpen(seat.records.value)) return null;
  const open = (/** @type {number} */ number) => () => {
    ui.board.value = number;
    goTo(ui, "tables");
  };
  return html`
    <section class="asks-for-help" aria-label=${t("console.help_count", { n: asking.length })}>
      <${Icon} name="hands" />
      <p>${t("console.asking", { n: asking.length })}</p>
      ${asking.map(({ number }) => html`<button key=${number} type="button" class="ds-button" data-size="sm" data-color="warm" onClick=${open(number)}>${t("table.number", { table: number })}</button>`)}
    </section>
  `;
}

/** @param {{ui: Ui, open: boolean, table: TableRecord, people: PersonRecord[]}} props `open`: the day */
function Table({ ui, open, table, people }) {
  const openBoard = () => {
    ui.board.value = table.number;
  };
  const connected = people.filter(person => person.connected).length;
  const without_phone = people.filter(person => person.without_phone).length;
  return html`
    <li class="table-card" data-signal=${open ? table.signal : undefined}>
      <div class="row" data-spread>
        <h3 class="table-name"><button type="button" class="card-open" onClick=${openBoard}>${t("table.number", { table: table.number })}</button></h3>
        ${open && html`<${Signal} signal=${table.signal} />`}
      </div>
      <div class="table-ideas">
        <p><strong>${table.measures ?? 0}</strong> ${t("console.ideas_word", { n: table.measures ?? 0 })}</p>
        ${open && html`<${MessageButton} ui=${ui} table=${table.number} />`}
      </div>
      <p class="small">
        ${t("console.present_n", { n: people.length })}
        <span class="soft">${" · "}${t("console.connected_n", { n: connected })}</span>
        ${without_phone > 0 && html`<span class="soft not-if-many">${" · "}${t("console.without_phone_n", { n: without_phone })}</span>`}
      </p>
      ${table.claims?.length ? html`<p class="small soft">${t("console.claims_n", { n: table.claims.length })}</p>` : null}
    </li>
  `;
}
