/**
 * What is known about a measure. The organiser may fill in or correct any of it; what nobody knows yet stays open.
 * @module
 */
import { html, useId, useState } from "../../../vendor/preact.js";
import { numberText, t } from "../../core/i18n.js";
import { field_length_max } from "../../core/protocol.js";
import { the } from "../../core/records.js";
import { lengthOf } from "../field.js";
import { SheetSection } from "../measure-sheet.js";
import { SaveState } from "../save-state.js";

/** @import { FieldValue, MeasureRecord, WorkshopRecord } from "../../core/protocol.js" */
/** @import { Seat } from "../../core/seat.js" */

const chosen = ["theme", "goal", "lead_unit", "funding", "effect_class", "cost_class"];
const written = ["owner_role", "next_step"];
const numbers = ["effect_tonnes", "cost_once", "cost_per_year"];
const in_order = [...chosen, "partner_units", ...written, "due", ...numbers];

/** @param {{seat: Seat, measure: MeasureRecord}} props */
export function Fields({ seat, measure }) {
  const [editing, setEditing] = useState(false);
  const known = in_order.filter(name => measure.fields[name] !== undefined && measure.fields[name] !== null);
  return html`
    <${SheetSection} title=${t("console.fields")}>
      <div class="stack" data-tight>
        ${!editing && known.length === 0 && html`<p class="soft">${t("console.no_fields")}</p>`}
        ${!editing && known.length > 0 && html`<dl class="facts">${known.map(name => html`<div key=${name}><dt>${t(`fields.${name}`)}</dt><dd>${shown(measure.fields[name])}</dd></div>`)}</dl>`}
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
  const box = (/** @type {string} */ name) => ({
    name,
    value: measure.fields[name],
    onSave: (/** @type {FieldValue} */ value) => seat.act("set_field", { measure: measure.id, field: name, value }),
  });
  return html`
    <div class="field-form">
      ${chosen.map(name => html`<${Choice} key=${name} ...${box(name)} choices=${choicesOf(workshop, name)} />`)}
      ${written.map(name => html`<${Box} key=${name} ...${box(name)} read=${readText} />`)}
      <${Box} ...${box("due")} type="date" read=${readText} />
      ${numbers.map(name => html`<${Box} key=${name} ...${box(name)} read=${readNumber} />`)}
    </div>
  `;
}

/** @param {WorkshopRecord | undefined} workshop @param {string} name @returns {string[]} */
function choicesOf(workshop, name) {
  if (name === "lead_unit") return (workshop?.areas ?? []).flatMap(area => area.units);
  return workshop?.fields[name] ?? [];
}

/** @param {{name: string, value: FieldValue | undefined, choices: string[], onSave: (value: FieldValue) => void}} props */
function Choice({ name, value, choices, onSave }) {
  const id = useId();
  const now = String(value ?? "");
  const offered = now && !choices.includes(now) ? [now, ...choices] : choices;
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${t(`fields.${name}`)}</label>
      <select class="ds-input" id=${id} value=${now} onChange=${(/** @type {Event} */ event) => onSave(/** @type {HTMLSelectElement} */ (event.target).value || null)}>
        <option value="">${t("console.not_known")}</option>
        ${offered.map(choice => html`<option key=${choice} value=${choice}>${choice}</option>`)}
      </select>
    </div>
  `;
}

/**
 * @param {{name: string, value: FieldValue | undefined, type?: string, read: (text: string) => FieldValue | undefined,
 *   onSave: (value: FieldValue) => void}} props `read` gives undefined for what cannot be read
 */
function Box({ name, value, type = "text", read, onSave }) {
  const id = useId();
  const [typed, setTyped] = useState(/** @type {string | null} */ (null));
  const [wrong, setWrong] = useState(false);
  const save = () => {
    if (typed === null) return;
    const next = read(typed);
    setWrong(next === undefined);
    if (next === undefined) return;
    setTyped(null);
    if (next !== (value ?? null)) onSave(next);
  };
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${t(`fields.${name}`)}</label>
      <input
        class="ds-input"
        id=${id}
        type=${type}
        value=${typed ?? shown(value)}
        autocomplete="off"
        placeholder=${t("console.not_known")}
        aria-invalid=${wrong ? "true" : undefined}
        aria-describedby=${wrong ? `${id}-e` : undefined}
        onInput=${(/** @type {Event} */ event) => setTyped(/** @type {HTMLInputElement} */ (event.target).value)}
        onChange=${save}
      />
      ${wrong && html`<p class="ds-validation-message" id="${id}-e">${t("console.field_wrong", { max: field_length_max })}</p>`}
    </div>
  `;
}

/** @param {string} text */
const readText = text => (lengthOf(text.trim()) > field_length_max ? undefined : text.trim() || null);

/** `1 500,5` as Norwegians write it, or `1500.5`. @param {string} text */
function readNumber(text) {
  const bare = text.replace(/\s/g, "").replace(",", ".");
  if (bare === "") return null;
  const number = Number(bare);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** @param {FieldValue | undefined} value */
function shown(value) {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "number" ? numberText(value) : String(value);
}
