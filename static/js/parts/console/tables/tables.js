/**
 * All tables at a glance: who is there, how much has been written, who asks for help. Pressing a table opens its board.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { MessageButton, peopleByTable, Signal, tablesOf } from "../people/seated.js";
import { goTo } from "../ui.js";
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
  const tables = tablesOf(records);
  const people = peopleByTable(records);
  return html`
    <div class="stack">
      <div class="row" data-spread>
        <h2 class="ds-heading" data-size="xs">${t("console.tab_tables")}</h2>
        <p class="soft">${t("console.ready_of", { n: tables.filter(table => table.signal === "ready").length, of: tables.length })}</p>
      </div>
      ${people.size === 0 && html`<${Beginning} face=${face} />`}
      <ul class="plain tables" data-many=${tables.length > many_from}>
        ${tables.map(table => html`<${Table} key=${table.number} ui=${ui} table=${table} people=${people.get(table.number) ?? []} />`)}
      </ul>
    </div>
  `;
}

/** Tables that ask for help stand above everything, whatever the organiser is looking at. @param {{face: Face}} props */
export function AsksForHelp({ face }) {
  const { seat, ui } = face;
  const asking = tablesOf(seat.screen.value).filter(table => table.signal === "help");
  if (asking.length === 0) return null;
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

/** What to do while the room is still empty. @param {{face: Face}} props */
function Beginning({ face }) {
  const open = the(face.seat.screen.value, "workshop")?.status === "open";
  if (!open) return null;
  return html`
    <section class="beginning" aria-labelledby="beginning-title">
      <h3 class="ds-heading" data-size="2xs" id="beginning-title">${t("console.begin")}</h3>
      <ol>
        <li>${t("console.begin_screen")}</li>
        <li>${t("console.begin_cards")}</li>
        <li>${t("console.begin_hosts")}</li>
        <li>${t("console.begin_clock")}</li>
      </ol>
      <p><button type="button" class="ds-button" data-variant="secondary" onClick=${() => goTo(face.ui, "links")}>${t("console.begin_go")}</button></p>
    </section>
  `;
}

/** @param {{ui: Ui, table: TableRecord, people: PersonRecord[]}} props */
function Table({ ui, table, people }) {
  const open = () => {
    ui.board.value = table.number;
  };
  const connected = people.filter(person => person.connected).length;
  const without_phone = people.filter(person => person.without_phone).length;
  return html`
    <li class="table-card" data-signal=${table.signal}>
      <div class="row" data-spread>
        <h3 class="table-name"><button type="button" class="card-open" onClick=${open}>${t("table.number", { table: table.number })}</button></h3>
        <${Signal} signal=${table.signal} />
      </div>
      <div class="table-ideas">
        <p><strong>${table.measures ?? 0}</strong> ${t("console.ideas_word", { n: table.measures ?? 0 })}</p>
        <${MessageButton} ui=${ui} table=${table.number} />
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
