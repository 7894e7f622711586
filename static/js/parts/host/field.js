/**
 * One field of a measure, saved by itself. Not known yet is an answer like any other, and always to be had.
 * @module
 */
import { html, useId } from "../../../vendor/preact.js";
import { numberText, t } from "../../browser/i18n.js";
import { field_length_max } from "../../line/protocol.js";
import { wordOf } from "../../rules/closed-fields.js";
import { Icon } from "../icon.js";
import { dropClash } from "./clash.js";
import { FieldState } from "./field-state.js";
import { HeldBox } from "./held.js";
import { numberIn } from "./number.js";

/** @import { FieldValue, MeasureRecord } from "../../line/protocol.js" */
/** @import { Tablet } from "./tablet.js" */

/**
 * @typedef {object} FieldProps
 * @property {Tablet} tablet
 * @property {MeasureRecord} measure
 * @property {string} field
 * @property {string} draft what the measure's drafts are called by: it stays when the measure is merged under somebody's hands
 * @property {ReadonlySet<string>} news the fields that others have just changed
 */
/** @typedef {{label: string, choices: string[]}} Group */

const number_length_max = 20;
const year_min = 2000;
const year_max = 2100;

/**
 * Sends the value along that stood in the field as it was changed, so that nobody else's newer one is overwritten unseen.
 * @param {Tablet} tablet
 * @param {MeasureRecord} measure
 * @param {string} field
 * @param {FieldValue} value null: not known yet
 */
export function setField(tablet, measure, field, value) {
  dropClash(tablet, measure.id, field);
  tablet.seat.act("set_field", { measure: measure.id, field, value, was: [measure.fields[field] ?? null] });
}

/** @param {FieldProps & {rows?: number}} props */
export function TextValue({ tablet, measure, field, news, draft, rows }) {
  return html`
    <${HeldBox}
      seat=${tablet.seat}
      name=${`field:${draft}:${field}`}
      of=${field}
      label=${t(`fields.${field}`)}
      theirs=${String(measure.fields[field] ?? "")}
      max=${field_length_max}
      rows=${rows}
      placeholder=${t("host.unknown")}
      state=${html`<${FieldState} tablet=${tablet} measure=${measure} field=${field} news=${news} />`}
      onSave=${(/** @type {string} */ text) => setField(tablet, measure, field, text || null)}
    />
  `;
}

/** @param {FieldProps} props */
export function NumberValue({ tablet, measure, field, news, draft }) {
  const value = measure.fields[field];
  return html`
    <${HeldBox}
      seat=${tablet.seat}
      name=${`field:${draft}:${field}`}
      of=${field}
      label=${t(`fields.${field}`)}
      theirs=${typeof value === "number" ? numberText(value) : ""}
      max=${number_length_max}
      inputMode="decimal"
      placeholder=${t("host.unknown")}
      clears
      check=${(/** @type {string} */ text) => (text && numberIn(text) === null ? t("host.no_number") : "")}
      state=${html`<${FieldState} tablet=${tablet} measure=${measure} field=${field} news=${news} />`}
      onSave=${(/** @type {string} */ text) => setField(tablet, measure, field, text ? numberIn(text) : null)}
    />
  `;
}

/** @param {FieldProps} props */
export function DateValue({ tablet, measure, field, news, draft }) {
  return html`
    <${HeldBox}
      seat=${tablet.seat}
      name=${`field:${draft}:${field}`}
      of=${field}
      label=${t(`fields.${field}`)}
      theirs=${String(measure.fields[field] ?? "")}
      max=${number_length_max}
      type="date"
      clears
      check=${(/** @type {string} */ text) => (text && !isNear(text) ? t("host.no_date") : "")}
      state=${html`<${FieldState} tablet=${tablet} measure=${measure} field=${field} news=${news} />`}
      onSave=${(/** @type {string} */ text) => setField(tablet, measure, field, text || null)}
    />
  `;
}

/** A choice from a list. A value that is not on the list stays to be seen. @param {FieldProps & {groups: Group[]}} props */
export function ChoiceValue({ tablet, measure, field, news, groups }) {
  const id = useId();
  const value = String(measure.fields[field] ?? "");
  const listed = groups.some(group => group.choices.includes(value));
  const onChange = (/** @type {Event} */ event) =>
    setField(tablet, measure, field, /** @type {HTMLSelectElement} */ (event.target).value || null);
  return html`
    <div class="ds-field host-field" data-field-of=${field}>
      <div class="host-field-top"><label class="ds-label" for=${id}>${t(`fields.${field}`)}</label><${FieldState} tablet=${tablet} measure=${measure} field=${field} news=${news} /></div>
      <select class="ds-input" id=${id} value=${value} data-unknown=${value === ""} onChange=${onChange}>
        <option value="">${t("host.unknown")}</option>
        ${value && !listed && html`<option value=${value}>${value}</option>`}
        ${groups.map(group => (group.label ? html`<optgroup key=${group.label} label=${group.label}>${optionsOf(group)}</optgroup>` : optionsOf(group)))}
      </select>
    </div>
  `;
}

/** @param {Group} group */
const optionsOf = group => group.choices.map(choice => html`<option key=${choice} value=${choice}>${choice}</option>`);

/** A few choices side by side, each a press away. @param {FieldProps & {choices: readonly string[], hint?: string}} props */
export function ClassValue({ tablet, measure, field, news, choices, hint }) {
  const name = useId();
  const value = String(measure.fields[field] ?? "");
  const offered = value && !choices.includes(value) ? ["", ...choices, value] : ["", ...choices];
  return html`
    <fieldset class="ds-fieldset host-field host-class" data-wide="true" data-field-of=${field}>
      <legend class="ds-label">${t(`fields.${field}`)}</legend>
      ${hint && html`<p class="small soft">${hint}</p>`}
      <div class="host-classes">
        ${offered.map(
          choice => html`
            <label key=${choice} data-chosen=${choice === value} data-unknown=${choice === ""}>
              <input type="radio" name=${name} checked=${choice === value} onChange=${() => setField(tablet, measure, field, choice || null)} />
              ${choice ? wordOf(field, choice) : t("host.unknown")}
            </label>
          `,
        )}
      </div>
      <${FieldState} tablet=${tablet} measure=${measure} field=${field} news=${news} />
    </fieldset>
  `;
}

/** Several units: each is added and taken away by itself. @param {FieldProps & {groups: Group[]}} props */
export function UnitsValue({ tablet, measure, field, news, groups }) {
  const id = useId();
  const value = measure.fields[field];
  const chosen = Array.isArray(value) ? value : [];
  const put = (/** @type {string[]} */ units) => setField(tablet, measure, field, units.length ? units : null);
  const onChange = (/** @type {Event} */ event) => {
    const select = /** @type {HTMLSelectElement} */ (event.target);
    if (select.value) put([...chosen, select.value]);
    select.value = "";
  };
  const takeAway = (/** @type {string} */ unit) => {
    put(chosen.filter(other => other !== unit));
    document.getElementById(id)?.focus();
  };
  const rest = groups.map(group => ({ ...group, choices: group.choices.filter(unit => !chosen.includes(unit)) }));
  return html`
    <div class="ds-field host-field" data-wide="true" data-field-of=${field}>
      <div class="host-field-top"><label class="ds-label" for=${id}>${t(`fields.${field}`)}</label><${FieldState} tablet=${tablet} measure=${measure} field=${field} news=${news} /></div>
      ${
        chosen.length > 0 &&
        html`<div class="host-chips">
          ${chosen.map(
            unit => html`
              <button key=${unit} type="button" class="ds-chip" data-repeat aria-label=${t("host.take_away", { unit })} onClick=${() => takeAway(unit)}>
                ${unit}<${Icon} name="close" />
              </button>
            `,
          )}
        </div>`
      }
      <select class="ds-input" id=${id} value="" data-unknown=${chosen.length === 0} onChange=${onChange}>
        <option value="">${chosen.length ? t("host.add_unit") : t("host.unknown")}</option>
        ${rest.filter(group => group.choices.length).map(group => html`<optgroup key=${group.label} label=${group.label}>${optionsOf(group)}</optgroup>`)}
      </select>
    </div>
  `;
}

/** Whether a date is one that somebody has finished typing. @param {string} text `YYYY-MM-DD` */
function isNear(text) {
  const year = Number(text.slice(0, 4));
  return year >= year_min && year <= year_max;
}
