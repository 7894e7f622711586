/**
 * The people: role and unit as far as they gave them, table, and whether their phone is connected. Organisers can move
 * somebody to another table.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all, isDayOpen, one, the } from "../../../line/records.js";
import { Dialog } from "../../dialog.js";
import { CheckField, SelectField } from "../../field.js";
import { Choose } from "../shared/choose.js";
import { usePainted } from "../shared/painted.js";
import { nameOf } from "./seated.js";

/** @import { PersonRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

const painted_at_a_time = 200;

/** @param {{face: Face}} props */
export function People({ face }) {
  const { seat } = face;
  const [search, setSearch] = useState("");
  const id = useId();
  const people = all(seat.screen.value, "person");
  const found = people.filter(person => fits(person, search)).sort(byTableThenName);
  const [painted, more] = usePainted(found, painted_at_a_time);
  return html`
    <div class="stack">
      <div class="row" data-spread>
        <h2 class="ds-heading" data-size="xs">${t("console.tab_people")}</h2>
        <p class="soft">${t("console.people_sum", { n: people.filter(person => person.present).length, connected: people.filter(person => person.connected).length })}</p>
      </div>
      ${people.length === 0 && html`<p class="empty">${t("console.nobody_yet")}</p>`}
      ${
        people.length > 0 &&
        html`
          <div class="ds-field people-search">
            <label class="ds-label" for=${id}>${t("console.search_people")}</label>
            <input class="ds-input" type="search" id=${id} value=${search} autocomplete="off" onInput=${(/** @type {InputEvent} */ event) => setSearch(/** @type {HTMLInputElement} */ (event.target).value)} />
          </div>
          <p role="status" class="ds-sr-only">${t("console.people_found", { n: found.length })}</p>
          <ul class="plain people">${painted.map(person => html`<${Person} key=${person.id} face=${face} person=${person} />`)}</ul>
        `
      }
      ${more}
    </div>
  `;
}

/** @param {PersonRecord} person @param {string} search */
function fits(person, search) {
  const said = [person.label, person.unit, person.area, t("table.number", { table: person.table })]
    .join(" ")
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every(word => said.includes(word));
}

/** @param {PersonRecord} a @param {PersonRecord} b */
const byTableThenName = (a, b) => a.table - b.table || nameOf(a).localeCompare(nameOf(b), "nb");

/** @param {{face: Face, person: PersonRecord}} props */
function Person({ face, person }) {
  const move = () => {
    face.ui.dialog.value = { what: "move", person: person.id };
  };
  return html`
    <li class="person" data-connected=${person.connected}>
      <div class="row-words">
        <p><strong>${nameOf(person)}</strong></p>
        <p class="row-facts small">
          ${person.unit && person.unit !== nameOf(person) && html`<span>${person.unit}</span>`}
          ${person.area && html`<span>${person.area}</span>`}
        </p>
      </div>
      <p class="person-line small"><${Connected} person=${person} /></p>
      <p class="small">${t("console.ideas_n", { n: person.measures })}</p>
      <p class="person-table">
        ${t("table.number", { table: person.table })}
        ${person.table !== person.home_table && html` <span class="small soft">${t("console.home_table", { table: person.home_table })}</span>`}
      </p>
      ${
        isDayOpen(face.seat.records.value) &&
        html`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-label=${t("console.move_this", { person: nameOf(person), table: person.table })} onClick=${move}>
          ${t("console.move")}
        </button>`
      }
    </li>
  `;
}

/** @param {{person: PersonRecord}} props */
function Connected({ person }) {
  if (!person.present) return t("console.has_left");
  if (person.without_phone) return t("console.without_phone");
  return person.connected ? t("console.is_connected") : t("console.not_connected");
}

/** @param {{face: Face, id: string, onClose: () => void}} props */
export function MoveDialog({ face, id, onClose }) {
  const { seat } = face;
  const person = one(seat.screen.value, "person", id);
  const [table, setTable] = useState(String(person?.table ?? ""));
  const [stays, setStays] = useState(false);
  const visits = the(seat.screen.value, "phase")?.table_moves === true;
  if (!person) return null;
  const move = () => {
    const told = t("console.moved", { person: nameOf(person), table });
    const data = { participant: id, table: Number(table), stays: stays || !visits };
    if (Number(table) !== person.table) seat.act("move_table", data, { told });
    onClose();
  };
  const tables = the(seat.screen.value, "workshop")?.tables ?? [];
  return html`
    <${Dialog} title=${t("console.move_title", { person: nameOf(person) })} onClose=${onClose}>
      <p>${t("console.sits_at", { table: person.table })}</p>
      <${SelectField}
        label=${t("console.move_to")}
        value=${table}
        options=${tables.map(number => ({ value: String(number), label: t("table.number", { table: number }) }))}
        onChange=${setTable}
      />
      ${visits && html`<${CheckField} label=${t("console.move_for_good")} description=${t("console.move_visit")} checked=${stays} onChange=${setStays} />`}
      <${Choose} go=${t("console.move")} onGo=${move} onClose=${onClose} />
    <//>
  `;
}
