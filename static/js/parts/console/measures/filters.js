/**
 * What narrows the list of measures down: words, theme, area or unit, table, and how far they have come.
 * @module
 */
import { html, useId } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { liveMeasures, the } from "../../../line/records.js";
import { fieldsOf, groupsOf, titleOf, valuesOf, wordOf } from "../../../rules/fields.js";
import { lacksIn, lackTitle } from "../../../rules/readiness.js";
import { SelectField } from "../../field.js";
import { Icon } from "../../icon.js";
import { isLacking, orders, standings } from "../shared/digest.js";

/** @import { Field } from "../../../rules/fields.js" */
/** @import { Area, Records } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @import { Filter } from "../shared/digest.js" */

/** @param {{face: Face}} props */
export function Filters({ face }) {
  const { seat, ui } = face;
  const filter = ui.filter.value;
  const open = ui.filters_open.value;
  const set = (/** @type {Partial<Filter>} */ change) => {
    ui.filter.value = { ...ui.filter.peek(), ...change };
  };
  const revealed = the(seat.screen.value, "phase")?.revealed;
  const turn = () => {
    ui.filters_open.value = !open;
  };
  return html`
    <div class="filters" role="search" aria-label=${t("console.tab_measures")}>
      <div class="search-row">
        <${SearchField} value=${filter.search} onInput=${(/** @type {string} */ search) => set({ search })} />
        <${SelectField}
          label=${t("console.order")}
          value=${filter.order}
          options=${orders.filter(order => order !== "votes" || revealed).map(order => ({ value: order, label: t(`console.order_${order}`) }))}
          onChange=${(/** @type {Filter["order"]} */ order) => set({ order })}
        />
        <button type="button" class="ds-button" data-variant="secondary" aria-expanded=${open ? "true" : "false"} aria-controls="measure-filters" onClick=${turn}>
          ${t("console.filters")}${narrowedBy(filter) > 0 && html` <span class="count">${narrowedBy(filter)}</span>`}
        </button>
      </div>
      <div class="filter-row" id="measure-filters" hidden=${!open}>${open && html`<${Choices} face=${face} filter=${filter} set=${set} />`}</div>
    </div>
  `;
}

/** How many of the choices narrow the list down. @param {Filter} filter */
const narrowedBy = ({ fields, lacks, place, table, standing }) =>
  [...Object.values(fields), lacks, place, table, standing !== "live"].filter(Boolean).length;

/** @param {{face: Face, filter: Filter, set: (change: Partial<Filter>) => void}} props */
function Choices({ face, filter, set }) {
  const records = face.seat.screen.value;
  const workshop = the(records, "workshop");
  const live = liveMeasures(records);
  const fields = fieldsOf(records);
  return html`
    ${fields
      .filter(field => field.filter)
      .map(
        field => html`
        <${SelectField}
          key=${field.name}
          label=${titleOf(field)}
          value=${filter.fields[field.name] ?? ""}
          empty=${t("console.all_values", { field: titleOf(field) })}
          options=${valuesIn(records, field).map(value => ({ value, label: wordOf(field, value) }))}
          onChange=${(/** @type {string} */ value) => set({ fields: { ...filter.fields, [field.name]: value } })}
        />
      `,
      )}
    <${PlaceField} areas=${workshop?.areas ?? []} value=${filter.place} onChange=${(/** @type {string} */ place) => set({ place })} />
    <${SelectField}
      label=${t("console.lacks")}
      value=${filter.lacks}
      empty=${t("console.lacks_no_matter")}
      options=${lackingIn(records).map(({ value, what }) => ({ value, label: t("console.lacks_n", { what: t("lacks.missing", { lacks: what.toLowerCase() }), n: live.filter(measure => isLacking(measure, value)).length }) }))}
      onChange=${(/** @type {string} */ lacks) => set({ lacks })}
    />
    <${SelectField}
      label=${t("console.table")}
      value=${filter.table}
      empty=${t("console.all_tables")}
      options=${(workshop?.tables ?? []).map(table => ({ value: String(table), label: t("table.number", { table }) }))}
      onChange=${(/** @type {string} */ table) => set({ table })}
    />
    <${SelectField}
      label=${t("console.standing")}
      value=${filter.standing}
      options=${standings.map(standing => ({ value: standing, label: t(`console.standing_${standing}`) }))}
      onChange=${(/** @type {Filter["standing"]} */ standing) => set({ standing })}
    />
  `;
}

/** What is offered for a field, and what somebody wrote besides. @param {Records} records @param {Field} field */
function valuesIn(records, field) {
  const offered = groupsOf(records, field).flatMap(group => group.choices);
  return [...new Set([...offered, ...liveMeasures(records).flatMap(({ fields }) => valuesOf(fields[field.name]))])];
}

/** The questions that a table asks, and the fields that answer none of them. @param {Records} records */
const lackingIn = records => [
  ...lacksIn(records).map(lack => ({ value: `lack:${lack}`, what: lackTitle(records, lack) })),
  ...fieldsOf(records)
    .filter(({ lack }) => !lack)
    .map(field => ({ value: `field:${field.name}`, what: titleOf(field) })),
];

/** @param {{value: string, onInput: (text: string) => void}} props */
function SearchField({ value, onInput }) {
  const id = "measure-search"; // the shortcut finds it by this
  return html`
    <div class="ds-field search-field">
      <label class="ds-label" for=${id}><${Icon} name="search" />${t("console.search")}</label>
      <input
        class="ds-input"
        type="search"
        id=${id}
        value=${value}
        autocomplete="off"
        onInput=${(/** @type {InputEvent} */ event) => onInput(/** @type {HTMLInputElement} */ (event.target).value)}
      />
    </div>
  `;
}

/** An area with all its units, or one unit. @param {{areas: Area[], value: string, onChange: (place: string) => void}} props */
function PlaceField({ areas, value, onChange }) {
  const id = useId();
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${t("console.place")}</label>
      <select
        class="ds-input"
        id=${id}
        value=${value}
        onChange=${(/** @type {Event} */ event) => onChange(/** @type {HTMLSelectElement} */ (event.target).value)}
      >
        <option value="">${t("console.all_places")}</option>
        ${areas.map(
          area => html`
            <optgroup key=${area.name} label=${area.name}>
              <option value="area:${area.name}">${t("console.whole_area", { area: area.name })}</option>
              ${area.units.map(unit => html`<option key=${unit} value="unit:${unit}">${unit}</option>`)}
            </optgroup>
          `,
        )}
      </select>
    </div>
  `;
}

/** @param {Area[]} areas @param {string} place `area:…` or `unit:…` @returns {Set<string>} */
export function unitsOfPlace(areas, place) {
  const name = place.slice(place.indexOf(":") + 1);
  if (place.startsWith("unit:")) return new Set([name]);
  return new Set([name, ...(areas.find(area => area.name === name)?.units ?? [])]);
}
