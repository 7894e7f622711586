/**
 * What is known about a measure so far. What nobody has filled in is not there; what is not known yet is not a fault. What only
 * leaders have words for is left to them.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { knows, numberText, t } from "../../browser/i18n.js";
import { SheetSection } from "../measure-sheet.js";

/** @import { FieldValue, MeasureRecord } from "../../line/protocol.js" */

/** @param {{measure: MeasureRecord}} props */
export function Facts({ measure }) {
  const known = Object.entries(measure.fields).filter(([name, value]) => value !== null && knows(`fields.${name}`));
  if (known.length === 0) return null;
  return html`
    <${SheetSection} title=${t("sheet.facts")}>
      <dl class="facts">
        ${known.map(([name, value]) => html`<div key=${name}><dt>${t(`fields.${name}`)}</dt><dd>${shown(value)}</dd></div>`)}
      </dl>
    <//>
  `;
}

/** @param {FieldValue} value */
function shown(value) {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "number") return numberText(value);
  return String(value);
}
