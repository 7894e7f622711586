/**
 * What is known about a measure so far. What nobody has filled in is not there; what is not known yet is not a fault.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { knows, numberText, t } from "../../core/i18n.js";
import { SheetSection } from "../measure-sheet.js";

/** @import { FieldValue, MeasureRecord } from "../../core/protocol.js" */

/** @param {{measure: MeasureRecord}} props */
export function Facts({ measure }) {
  const known = Object.entries(measure.fields).filter(([, value]) => value !== null && value !== "");
  if (known.length === 0) return null;
  return html`
    <${SheetSection} title=${t("sheet.facts")}>
      <dl class="facts">
        ${known.map(([name, value]) => html`<div key=${name}><dt>${knows(`fields.${name}`) ? t(`fields.${name}`) : name}</dt><dd>${shown(value)}</dd></div>`)}
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
