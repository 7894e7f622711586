/**
 * One field of a measure, saved by itself. Not known yet is an answer like any other, and always to be had.
 * @module
 */
import { html, useId } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { field_length_max } from "../../../line/protocol.js";
import { readAmount, understood } from "../../../rules/amount.js";
import { groupsOf, titleOf, valuesOf, wordOf } from "../../../rules/fields.js";
import { Icon } from "../../icon.js";
import { dropClash } from "./clash.js";
import { FieldState } from "./field-state.js";
import { HeldBox } from "./held.js";

/** @import { ChoiceGroup, Field } from "../../../rules/fields.js" */
/** @import { FieldValue, MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/**
 * @typedef {object} FieldProps
 * @property {Tablet} tablet
 * @property {MeasureRecord} measure
 * @property {Field} field
 * @property {string} draft what the measure's drafts are called by: it stays when the measure is merged under somebody's hands
 * @property {ReadonlySet<string>} news the fields that others have just changed
 * @property {string} hint
 */

const number_length_max = 40;
const long_text_rows = 2;
const year_min = 2000;
const year_max = 2100;

/** What it is filled in with. @param {FieldProps} props */
export function FieldBox(props) {
  const Box = props.field.several ? SeveralValue : boxes[props.field.type];
  return html`<${Box} ...${props} />`;
}

/**
 * Sends the value along that stood in the field as it was changed, so that nobody else's newer one is overwritten unseen.
 * @param {Tablet} tablet
 * @param {MeasureRecord} measure
 * @param {string} field
 * @param {FieldValue} value null: not known yet
 * @param {{told?: string}} [how]
 */
export function setField(tablet, measure, field, value, how) {
  dropClash(tablet, measure.id, field);
  tablet.seat.act("set_field", { measure: measure.id, field, value, was: [measure.fields[field] ?? null] }, how);
}

/** What the boxes that are typed in have in common. @param {FieldProps} props */
const typedIn = ({ tablet, measure, field, news, draft }) => ({
  seat: tablet.seat,
  name: `field:${draft}:${field.name}`,
  of: field.name,
  label: titleOf(field),
  state: html`<${FieldState} tablet=${tablet} measure=${measure} field=${field.name} news=${news} />`,
});

/** @param {FieldProps} props */
function TextValue(props) {
  const { tablet, measure, field } = props;
  return html`
    <${HeldBox}
      ...${typedIn(props)}
      theirs=${String(measure.fields[field.name] ?? "")}
      max=${field_length_max}
      rows=${field.type === "long_text" ? long_text_rows : 1}
      placeholder=${t("host.unknown")}
      onSave=${(/** @type {string} */ text) => setField(tablet, measure, field.name, text || null)}
    />
  `;
}

/** @param {FieldProps} props */
function NumberValue(props) {
  const { tablet, measure, field } = props;
  const value = measure.fields[field.name];
  return html`
    <${HeldBox}
      ...${typedIn(props)}
      theirs=${typeof value === "number" ? numberText(value) : ""}
      max=${number_length_max}
      placeholder=${t("host.unknown")}
      clears
      check=${(/** @type {string} */ text) => readAmount(text, field.quantity).wrong}
      understood=${(/** @type {string} */ text) => understood(text, field.quantity)}
      onSave=${(/** @type {string} */ text) => setField(tablet, measure, field.name, readAmount(text, field.quantity).value)}
    />
  `;
}

/** @param {FieldProps} props */
function DateValue(props) {
  const { tablet, measure, field } = props;
  return html`
    <${HeldBox}
      ...${typedIn(props)}
      theirs=${String(measure.fields[field.name] ?? "")}
      max=${number_length_max}
      type="date"
      clears
      check=${(/** @type {string} */ text) => (text && !isNear(text) ? t("host.no_date") : "")}
      onSave=${(/** @type {string} */ text) => setField(tablet, measure, field.name, text || null)}
    />
  `;
}

/** A choice from a list. A value that is not on the list stays to be seen. @param {FieldProps} props */
function ChoiceValue({ tablet, measure, field, news }) {
  const id = useId();
  const groups = groupsOf(tablet.seat.screen.value, field);
  const value = String(measure.fields[field.name] ?? "");
  const listed = groups.some(group => group.choices.includes(value));
  const onChange = (/** @type {Event} */ event) =>
    setField(tablet, measure, field.name, /** @type {HTMLSelectElement} */ (event.target).value || null);
  return html`
    <div class="ds-field host-field" data-field-of=${field.name}>
      <div class="host-field-top"><label class="ds-label" for=${id}>${titleOf(field)}</label><${FieldState} tablet=${tablet} measure=${measure} field=${field.name} news=${news} /></div>
      <select class="ds-input" id=${id} value=${value} data-unknown=${value === ""} onChange=${onChange}>
        <option value="">${t("host.unknown")}</option>
        ${value && !listed && html`<option value=${value}>${value}</option>`}
        ${groups.map(group => optionsOf(field, group))}
      </select>
    </div>
  `;
}

/** @param {Field} field @param {ChoiceGroup} group */
function optionsOf(field, { label, choices }) {
  const options = choices.map(choice => html`<option key=${choice} value=${choice}>${wordOf(field, choice)}</option>`);
  return label ? html`<optgroup key=${label} label=${label}>${options}</optgroup>` : options;
}

/** A few choices side by side, each a press away. @param {FieldProps} props */
function FewValue({ tablet, measure, field, news, hint }) {
  const name = useId();
  const value = String(measure.fields[field.name] ?? "");
  const choices = field.choices ?? [];
  const offered = value && !choices.includes(value) ? ["", ...choices, value] : ["", ...choices];
  return html`
    <fieldset class="ds-fieldset host-field host-class" data-wide="true" data-field-of=${field.name}>
      <legend class="ds-label">${titleOf(field)}</legend>
      ${hint && html`<p class="small soft">${hint}</p>`}
      <div class="host-classes">
        ${offered.map(
          choice => html`
            <label key=${choice} data-chosen=${choice === value} data-unknown=${choice === ""}>
              <input type="radio" name=${name} checked=${choice === value} onChange=${() => setField(tablet, measure, field.name, choice || null)} />
              ${choice ? wordOf(field, choice) : t("host.unknown")}
            </label>
          `,
        )}
      </div>
      <${FieldState} tablet=${tablet} measure=${measure} field=${field.name} news=${news} />
    </fieldset>
  `;
}

/** Several values: each is added and taken away by itself. @param {FieldProps} props */
function SeveralValue({ tablet, measure, field, news }) {
  const id = useId();
  const chosen = valuesOf(measure.fields[field.name]);
  const put = (/** @type {string[]} */ values) => setField(tablet, measure, field.name, values.length ? values : null);
  const onChange = (/** @type {Event} */ event) => {
    const select = /** @type {HTMLSelectElement} */ (event.target);
    if (select.value) put([...chosen, select.value]);
    select.value = "";
  };
  const takeAway = (/** @type {string} */ value) => {
    put(chosen.filter(other => other !== value));
    document.getElementById(id)?.focus();
  };
  const rest = groupsOf(tablet.seat.screen.value, field)
    .map(({ label, choices }) => ({ label, choices: choices.filter(choice => !chosen.includes(choice)) }))
    .filter(({ choices }) => choices.length > 0);
  return html`
    <div class="ds-field host-field" data-wide="true" data-field-of=${field.name}>
      <div class="host-field-top"><label class="ds-label" for=${id}>${titleOf(field)}</label><${FieldState} tablet=${tablet} measure=${measure} field=${field.name} news=${news} /></div>
      ${
        chosen.length > 0 &&
        html`<div class="host-chips">
          ${chosen.map(
            value => html`
              <button key=${value} type="button" class="ds-chip" data-repeat aria-label=${t("host.take_away", { value: wordOf(field, value) })} onClick=${() => takeAway(value)}>
                ${wordOf(field, value)}<${Icon} name="close" />
              </button>
            `,
          )}
        </div>`
      }
      <select class="ds-input" id=${id} value="" data-unknown=${chosen.length === 0} onChange=${onChange}>
        <option value="">${chosen.length ? t("host.add_another") : t("host.unknown")}</option>
        ${rest.map(group => optionsOf(field, group))}
      </select>
    </div>
  `;
}

const boxes = {
  text: TextValue,
  long_text: TextValue,
  number: NumberValue,
  date: DateValue,
  choice: ChoiceValue,
  few: FewValue,
  unit: ChoiceValue,
};

/** Whether a date is one that somebody has finished typing. @param {string} text `YYYY-MM-DD` */
function isNear(text) {
  const year = Number(text.slice(0, 4));
  return year >= year_min && year <= year_max;
}
