/**
 * The fields of a measure on its sheet, in groups, in the order a table talks about them. The workshop says which there are.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { saidAbout } from "../../../line/records.js";
import { fieldsOf, isKnown, titleOf, valueText } from "../../../rules/fields.js";
import { FieldBox } from "./field.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet, measure: MeasureRecord, draft: string, news: ReadonlySet<string>}} props */
export function Fields({ tablet, measure, draft, news }) {
  const records = tablet.seat.screen.value;
  const in_conflict = saidAbout(records, "conflict", measure.id).length > 0;
  const asked = fieldsOf(records).filter(
    ({ name, group }) => group !== "conflict" || in_conflict || isKnown(measure.fields[name]),
  );
  const groups = [...new Set(asked.map(({ group }) => group))];
  return groups.map(
    group => html`
      <fieldset key=${group} class="ds-fieldset host-group">
        <legend class="ds-heading" data-size="xs">${t(`fields.group_${group}`)}</legend>
        ${asked
          .filter(field => field.group === group)
          .map(
            field =>
              html`<${FieldBox} key=${field.name} tablet=${tablet} measure=${measure} field=${field} draft=${draft} news=${news} hint=${hintOf(field.name, measure)} />`,
          )}
      </fieldset>
    `,
  );
}

/** The kind that its theme makes it, while nobody has said otherwise; nothing while a change is on its way. @param {string} field @param {MeasureRecord} measure */
function hintOf(field, { fields, facts, pending }) {
  const kind = field !== "measure_kind" || fields.measure_kind || pending ? null : facts?.kind;
  return kind ? t("host.kind_by_theme", { kind: t(`fields.measure_kind_${kind}`) }) : "";
}

/** What is known so far, to be read. @param {{tablet: Tablet, measure: MeasureRecord}} props */
export function Facts({ tablet, measure }) {
  const known = fieldsOf(tablet.seat.screen.value).filter(({ name }) => isKnown(measure.fields[name]));
  if (known.length === 0) return null;
  return html`
    <dl class="host-facts">
      ${known.map(field => html`<div key=${field.name}><dt>${titleOf(field)}</dt><dd>${valueText(field, measure.fields[field.name])}</dd></div>`)}
    </dl>
  `;
}
