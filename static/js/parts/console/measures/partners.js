/**
 * A field of several values, to be ticked. Units stand under their areas, out of the way until they are wanted.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { titleOf, valuesOf, valueText, wordOf } from "../../../rules/fields.js";
import { CheckField } from "../../field.js";

/** @import { ChoiceGroup, Field } from "../../../rules/fields.js" */
/** @import { FieldValue } from "../../../line/protocol.js" */
/** @import { Save } from "../shared/field-boxes.js" */

/** @param {{field: Field, value: FieldValue | undefined, groups: ChoiceGroup[], onSave: Save}} props */
export function Partners({ field, value, groups, onSave }) {
  const chosen = valuesOf(value);
  const listed = new Set(groups.flatMap(group => group.choices));
  const others = chosen.filter(each => !listed.has(each));
  const offered = others.length > 0 ? [...groups, { label: t("console.other_values"), choices: others }] : groups;
  const turn = (/** @type {string} */ each, /** @type {boolean} */ on) => {
    const next = on ? [...chosen, each] : chosen.filter(other => other !== each);
    onSave(next.length > 0 ? next : null, value ?? null);
  };
  const fieldsets = offered.map(
    ({ label, choices }) => html`
      <fieldset key=${label} class="ds-fieldset ticks">
        <legend class="ds-label">${label || titleOf(field)}</legend>
        ${choices.map(each => html`<${CheckField} key=${each} label=${wordOf(field, each)} checked=${chosen.includes(each)} onChange=${(/** @type {boolean} */ on) => turn(each, on)} />`)}
      </fieldset>
    `,
  );
  if (field.type !== "unit") return fieldsets;
  return html`
    <details class="partners">
      <summary>
        <strong>${titleOf(field)}</strong>${" "}<span class="soft">${valueText(field, value) || t("console.not_known")}</span>
      </summary>
      ${fieldsets}
    </details>
  `;
}
