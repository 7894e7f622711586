/**
 * The fields of a measure, in the order a table talks about them: who, what next, with what effect and at what cost.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { saidAbout, the } from "../../line/records.js";
import { closed_fields } from "../../rules/closed-fields.js";
import { ChoiceValue, ClassValue, DateValue, NumberValue, TextValue, UnitsValue } from "./field.js";
import { valueText } from "./values.js";

/** @import { ComponentChildren } from "preact" */
/** @import { MeasureRecord } from "../../line/protocol.js" */
/** @import { Tablet } from "./tablet.js" */

const order = [
  "lead_unit",
  "owner_role",
  "partner_units",
  "next_step",
  "due",
  "effect_class",
  "effect_tonnes",
  "effect_certainty",
  "cost_class",
  "cost_once",
  "cost_per_year",
  "funding",
  "theme",
  "goal",
  "measure_kind",
  "conflict_handling",
];

/** @param {{tablet: Tablet, measure: MeasureRecord, draft: string, news: ReadonlySet<string>}} props */
export function Fields({ tablet, measure, draft, news }) {
  const workshop = the(tablet.seat.screen.value, "workshop");
  const units = (workshop?.areas ?? []).map(area => ({ label: area.name, choices: area.units }));
  const choices = (/** @type {string} */ field) => workshop?.fields[field] ?? [];
  const listed = (/** @type {string} */ field) => [{ label: "", choices: choices(field) }];
  const in_conflict = saidAbout(tablet.seat.screen.value, "conflict", measure.id).length > 0;
  const common = { tablet, measure, draft, news };
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
      <${ClassValue} ...${common} field="effect_certainty" choices=${closed_fields.effect_certainty} />
      <${ClassValue} ...${common} field="cost_class" choices=${choices("cost_class")} />
      <${NumberValue} ...${common} field="cost_once" />
      <${NumberValue} ...${common} field="cost_per_year" />
    <//>
    <${Group} title=${t("host.fields_what")}>
      <${ChoiceValue} ...${common} field="funding" groups=${listed("funding")} />
      <${ChoiceValue} ...${common} field="theme" groups=${listed("theme")} />
      <${ChoiceValue} ...${common} field="goal" groups=${listed("goal")} />
      <${ClassValue} ...${common} field="measure_kind" choices=${closed_fields.measure_kind} hint=${kindByTheme(measure)} />
    <//>
    ${
      (in_conflict || measure.fields.conflict_handling) &&
      html`<${Group} title=${t("host.fields_conflict")}><${TextValue} ...${common} field="conflict_handling" rows=${2} /><//>`
    }
  `;
}

/** What its theme makes it, while nobody has said otherwise; nothing while a change is on its way. @param {MeasureRecord} measure */
function kindByTheme({ fields, facts, pending }) {
  const kind = fields.measure_kind || pending ? null : facts?.kind;
  return kind ? t("host.kind_by_theme", { kind: t(`fields.measure_kind_${kind}`) }) : "";
}

/** @param {{title: string, children?: ComponentChildren}} props */
function Group({ title, children }) {
  return html`
    <fieldset class="ds-fieldset host-group">
      <legend class="ds-heading" data-size="xs">${title}</legend>
      ${children}
    </fieldset>
  `;
}

/** What is known so far, to be read. @param {{measure: MeasureRecord}} props */
export function Facts({ measure }) {
  const known = order.filter(name => measure.fields[name] !== undefined && measure.fields[name] !== null);
  if (known.length === 0) return null;
  return html`
    <dl class="host-facts">
      ${known.map(name => html`<div key=${name}><dt>${t(`fields.${name}`)}</dt><dd>${valueText(name, measure.fields[name] ?? null)}</dd></div>`)}
    </dl>
  `;
}
