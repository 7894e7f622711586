/**
 * The units that take part beside the one that leads: ticked area by area, out of the way until they are wanted.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { CheckField } from "../../field.js";

/** @import { Area, FieldValue } from "../../../line/protocol.js" */
/** @import { Save } from "../shared/field-boxes.js" */

/** @param {{value: FieldValue | undefined, areas: Area[], onSave: Save}} props */
export function Partners({ value, areas, onSave }) {
  const units = Array.isArray(value) ? value : [];
  const listed = new Set(areas.flatMap(area => area.units));
  const others = units.filter(unit => !listed.has(unit));
  const groups = others.length > 0 ? [...areas, { name: t("console.other_units"), units: others }] : areas;
  const turn = (/** @type {string} */ unit, /** @type {boolean} */ on) => {
    const next = on ? [...units, unit] : units.filter(other => other !== unit);
    onSave(next.length > 0 ? next : null, value ?? null);
  };
  return html`
    <details class="partners">
      <summary>
        <strong>${t("fields.partner_units")}</strong>${" "}<span class="soft">${units.join(", ") || t("console.not_known")}</span>
      </summary>
      ${groups.map(
        area => html`
          <fieldset key=${area.name} class="ds-fieldset">
            <legend class="ds-label">${area.name}</legend>
            ${area.units.map(unit => html`<${CheckField} key=${unit} label=${unit} checked=${units.includes(unit)} onChange=${(/** @type {boolean} */ on) => turn(unit, on)} />`)}
          </fieldset>
        `,
      )}
    </details>
  `;
}
