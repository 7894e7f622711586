/**
 * What is known about a measure. The organiser may fill in or correct any of it; what nobody knows yet stays open.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { isDayOpen } from "../../../line/records.js";
import { fieldsOf, isKnown, titleOf, valueText } from "../../../rules/fields.js";
import { SheetSection } from "../../measure-sheet.js";
import { SaveState } from "../../save-state.js";
import { Clash } from "../shared/clash.js";
import { FieldBox } from "../shared/field-boxes.js";

/** @import { FieldValue, MeasureRecord } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */

/** @param {{seat: Seat, measure: MeasureRecord}} props */
export function Fields({ seat, measure }) {
  const [editing, setEditing] = useState(false);
  const fields = fieldsOf(seat.screen.value);
  const known = fields.filter(({ name }) => isKnown(measure.fields[name]));
  return html`
    <${SheetSection} title=${t("console.fields")}>
      <div class="stack" data-tight>
        ${fields.map(field => html`<${Clash} key=${field.name} seat=${seat} measure=${measure} field=${field} />`)}
        ${!editing && known.length === 0 && html`<p class="soft">${t("console.no_fields")}</p>`}
        ${!editing && known.length > 0 && html`<dl class="facts">${known.map(field => html`<div key=${field.name}><dt>${titleOf(field)}</dt><dd>${valueText(field, measure.fields[field.name])}</dd></div>`)}</dl>`}
        ${editing && isDayOpen(seat.records.value) && html`<${Form} seat=${seat} measure=${measure} />`}
        ${
          isDayOpen(seat.records.value) &&
          measure.status === "live" &&
          !measure.merged_into &&
          html`<p class="row">
            <button type="button" class="ds-button small-button" data-size="sm" data-variant=${editing ? "secondary" : "tertiary"} onClick=${() => setEditing(!editing)}>
              ${editing ? t("console.fields_done") : t("console.fields_edit")}
            </button>
            ${measure.pending && html`<${SaveState} seat=${seat} id=${measure.id} />`}
          </p>`
        }
      </div>
    <//>
  `;
}

/** Each field is saved by itself as soon as it is left. @param {{seat: Seat, measure: MeasureRecord}} props */
function Form({ seat, measure }) {
  const fields = fieldsOf(seat.screen.value);
  const save = (/** @type {string} */ field) => (/** @type {FieldValue} */ value, /** @type {FieldValue} */ was) =>
    seat.act("set_field", { measure: measure.id, field, value, was: [was] });
  return [...new Set(fields.map(({ group }) => group))].map(
    group => html`
      <fieldset key=${group} class="ds-fieldset field-form">
        <legend class="ds-label">${t(`fields.group_${group}`)}</legend>
        ${fields
          .filter(field => field.group === group)
          .map(
            field =>
              html`<${FieldBox} key=${field.name} seat=${seat} field=${field} value=${measure.fields[field.name]} onSave=${save(field.name)} />`,
          )}
      </fieldset>
    `,
  );
}
