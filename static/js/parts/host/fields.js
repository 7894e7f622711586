/**
 * The fields of a measure, in the order a table talks about them: who, what next, with what effect and at what cost.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { knows, numberText, t } from "../../core/i18n.js";
import { the } from "../../core/records.js";
import { Notice } from "../notice.js";
import { ChoiceValue, ClassValue, DateValue, NumberValue, TextValue, UnitsValue } from "./field.js";

/** @import { FieldValue, MeasureRecord } from "../../core/protocol.js" */
/** @import { Tablet } from "./tablet.js" */

/** @param {{tablet: Tablet, measure: MeasureRecord, draft: string}} props */
export function Fields({ tablet, measure, draft }) {
  const workshop = the(tablet.seat.screen.value, "workshop");
  const units = (workshop?.areas ?? []).map(area => ({ label: area.name, choices: area.units }));
  const choices = (/** @type {string} */ field) => workshop?.fields[field] ?? [];
  const listed = (/** @type {string} */ field) => [{ label: "", choices: choices(field) }];
  const common = { tablet, measure, draft };
  return html`
    <${Group} title=${t("host.fields_who")}>
      <${ChoiceValue} ...${common} field="lead_unit" groups=${units} />
      <${TextValue} ...${common} field="owner_role" />
      <${UnitsValue} ...${common} field="partner_units" groups=${units} />
    <//>
    <${Group} title=${t("host.fields_next")}>
      <${TextValue} ...${common} field="next_step" rows=${2} />
      <${DateValue} ...${common} field="due" />
    <//>
    <${Group} title=${t("host.fields_effect")}>
      <${ClassValue} ...${common} field="effect_class" choices=${choices("effect_class")} />
      <${NumberValue} ...${common} field="effect_tonnes" />
      <${ClassValue} ...${common} field="cost_class" choices=${choices("cost_class")} />
      <${NumberValue} ...${common} field="cost_once" />
      <${NumberValue} ...${common} field="cost_per_year" />
    <//>
    <${Group} title=${t("host.fields_what")}>
      <${ChoiceValue} ...${common} field="funding" groups=${listed("funding")} />
      <${ChoiceValue} ...${common} field="theme" groups=${listed("theme")} />
      <${ChoiceValue} ...${common} field="goal" groups=${listed("goal")} />
    <//>
  `;
}

/** @param {{title: string, children?: any}} props */
function Group({ title, children }) {
  return html`
    <fieldset class="ds-fieldset host-group">
      <legend class="ds-heading" data-size="xs">${title}</legend>
      ${children}
    </fieldset>
  `;
}

/** Another table's measure, to be read. @param {{measure: MeasureRecord}} props */
export function Facts({ measure }) {
  const known = Object.entries(measure.fields).filter(([, value]) => value !== null && value !== "");
  return html`
    <${Notice}><p>${t("host.not_ours", { table: measure.claimed_by ?? measure.table })}</p><//>
    ${
      known.length > 0 &&
      html`<dl class="host-facts">
        ${known.map(([name, value]) => html`<div key=${name}><dt>${knows(`fields.${name}`) ? t(`fields.${name}`) : name}</dt><dd>${shown(value)}</dd></div>`)}
      </dl>`
    }
  `;
}

/** @param {FieldValue} value */
function shown(value) {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "number" ? numberText(value) : String(value);
}
