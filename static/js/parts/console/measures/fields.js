/**
 * What is known about a measure. The organiser may fill in or correct any of it; what nobody knows yet stays open.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { closed_fields } from "../../../rules/closed-fields.js";
import { SheetSection } from "../../measure-sheet.js";
import { SaveState } from "../../save-state.js";
import { Clash } from "../shared/clash.js";
import { Box, Choice, readNumber, readText, valueText } from "../shared/field-boxes.js";
import { Partners } from "./partners.js";

/** @import { FieldValue, MeasureRecord, WorkshopRecord } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */

const chosen = [
  "theme",
  "goal",
  "measure_kind",
  "lead_unit",
  "funding",
  "effect_class",
  "effect_certainty",
  "cost_class",
];
const written = ["owner_role", "next_step", "conflict_handling"];
const numbers = ["effect_tonnes", "cost_once", "cost_per_year"];
/** As one reads it: what, who, what next, to what effect and at what cost. */
const in_order = [
  "theme",
  "goal",
  "measure_kind",
  "lead_unit",
  "owner_role",
  "partner_units",
  "next_step",
  "due",
  "funding",
  "effect_class",
  "effect_tonnes",
  "effect_certainty",
  "cost_class",
  "cost_once",
  "cost_per_year",
  "conflict_handling",
];

/** @param {{seat: Seat, measure: MeasureRecord}} props */
export function Fields({ seat, measure }) {
  const [editing, setEditing] = useState(false);
  const known = in_order.filter(name => measure.fields[name] !== undefined && measure.fields[name] !== null);
  return html`
    <${SheetSection} title=${t("console.fields")}>
      <div class="stack" data-tight>
        ${in_order.map(name => html`<${Clash} key=${name} seat=${seat} measure=${measure} field=${name} />`)}
        ${!editing && known.length === 0 && html`<p class="soft">${t("console.no_fields")}</p>`}
        ${!editing && known.length > 0 && html`<dl class="facts">${known.map(name => html`<div key=${name}><dt>${t(`fields.${name}`)}</dt><dd>${valueText(measure.fields[name], name)}</dd></div>`)}</dl>`}
        ${editing && html`<${Form} seat=${seat} measure=${measure} />`}
        ${
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
  const workshop = the(seat.screen.value, "workshop");
  const areas = workshop?.areas ?? [];
  const box = (/** @type {string} */ name) => ({
    name,
    value: measure.fields[name],
    onSave: (/** @type {FieldValue} */ value, /** @type {FieldValue} */ was) =>
      seat.act("set_field", { measure: measure.id, field: name, value, was: [was] }),
  });
  return html`
    <div class="field-form">
      ${chosen.map(name => html`<${Choice} key=${name} ...${box(name)} choices=${choicesOf(workshop, name)} />`)}
      <${Partners} ...${box("partner_units")} areas=${areas} />
      ${written.map(name => html`<${Box} key=${name} ...${box(name)} read=${readText} />`)}
      <${Box} ...${box("due")} type="date" read=${readText} />
      ${numbers.map(name => html`<${Box} key=${name} ...${box(name)} read=${readNumber} />`)}
    </div>
  `;
}

/** @param {WorkshopRecord | undefined} workshop @param {string} name @returns {string[]} */
function choicesOf(workshop, name) {
  if (name === "lead_unit") return (workshop?.areas ?? []).flatMap(area => area.units);
  return [...(closed_fields[name] ?? workshop?.fields[name] ?? [])];
}
