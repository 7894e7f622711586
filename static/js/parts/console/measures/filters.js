/**
 * What narrows the list of measures down: words, theme, area or unit, table, and how far they have come.
 * @module
 */
import { html, useId } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { liveMeasures, the } from "../../../line/records.js";
import { SelectField } from "../../field.js";
import { Icon } from "../../icon.js";
import { isLacking, lacks, orders, standings } from "../shared/digest.js";

/** @import { Area } from "../../../line/protocol.js" */
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
const narrowedBy = ({ theme, funding, lacks: lack, place, table, standing }) =>
  [theme, funding, lack, place, table, standing !== "live"].filter(Boolean).length;

/** @param {{face: Face, filter: Filter, set: (change: Partial<Filter>) => void}} props */
function Choices({ face, filter, set }) {
  const records = face.seat.screen.value;
  const workshop = the(records, "workshop");
  const live = liveMeasures(records);
  const plain = (/** @type {string} */ value) => ({ value, label: value });
  return html`
    <${SelectField}
      label=${t("fields.theme")}
      value=${filter.theme}
      empty=${t("console.all_themes")}
      options=${(workshop?.fields.theme ?? []).map(plain)}
      onChange=${(/** @type {string} */ theme) => set({ theme })}
    />
    <${PlaceField} areas=${workshop?.areas ?? []} value=${filter.place} onChange=${(/** @type {string} */ place) => set({ place })} />
    <${SelectField}
      label=${t("fields.funding")}
      value=${filter.funding}
      empty=${t("console.all_funding")}
      options=${(workshop?.fields.funding ?? []).map(plain)}
      onChange=${(/** @type {string} */ funding) => set({ funding })}
    />
    <${SelectField}
      label=${t("console.lacks")}
      value=${filter.lacks}
      empty=${t("console.lacks_no_matter")}
      options=${lacks.map(lack => ({ value: lack, label: t("console.lacks_n", { what: t(`console.lacks_${lack}`), n: live.filter(measure => isLacking(measure, lack)).length }) }))}
      onChange=${(/** @type {Filter["lacks"]} */ lack) => set({ lacks: lack })}
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
