/**
 * What is known about a measure so far. Unknown fields are left out: here they are no fault. Fields for hosts and organisers
 * only are left out too.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { fieldsOf, isKnown, isNamed, titleOf, valueText } from "../../../rules/fields.js";
import { SheetSection } from "../../measure-sheet.js";

/** @import { MeasureRecord, Records } from "../../../line/protocol.js" */

/** @param {{records: Records, measure: MeasureRecord}} props */
export function Facts({ records, measure }) {
  const known = fieldsOf(records).filter(field => isKnown(measure.fields[field.name]) && isNamed(field));
  if (known.length === 0) return null;
  return html`
    <${SheetSection} title=${t("sheet.facts")}>
      <dl class="facts">
        ${known.map(field => html`<div key=${field.name}><dt>${titleOf(field)}</dt><dd>${valueText(field, measure.fields[field.name])}</dd></div>`)}
      </dl>
    <//>
  `;
}
