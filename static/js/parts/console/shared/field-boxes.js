/**
 * The boxes that a measure's fields are filled in with. Each remembers the value that the person saw while writing, so that
 * nothing newer is overwritten unseen.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { field_length_max } from "../../../line/protocol.js";
import { readAmount, understood } from "../../../rules/amount.js";
import { groupsOf, titleOf, wordOf } from "../../../rules/fields.js";
import { lengthOf } from "../../field.js";
import { Partners } from "../measures/partners.js";

/** @import { Field } from "../../../rules/fields.js" */
/** @import { FieldValue } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */
/** @typedef {(value: FieldValue, was: FieldValue) => void} Save */
/** @typedef {{field: Field, value: FieldValue | undefined, onSave: Save}} BoxProps */

/** What it is filled in with. @param {BoxProps & {seat: Seat}} props */
export function FieldBox({ seat, field, value, onSave }) {
  const groups = groupsOf(seat.screen.value, field);
  if (field.several) return html`<${Partners} field=${field} value=${value} groups=${groups} onSave=${onSave} />`;
  if (["choice", "few", "unit"].includes(field.type)) {
    const choices = groups.flatMap(group => group.choices);
    return html`<${Choice} field=${field} value=${value} choices=${choices} onSave=${onSave} />`;
  }
  return html`<${Box} field=${field} value=${value} onSave=${onSave} />`;
}

/** @param {BoxProps & {choices: string[]}} props */
function Choice({ field, value, choices, onSave }) {
  const id = useId();
  const now = String(value ?? "");
  const offered = now && !choices.includes(now) ? [now, ...choices] : choices;
  const save = (/** @type {Event} */ event) =>
    onSave(/** @type {HTMLSelectElement} */ (event.target).value || null, value ?? null);
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${titleOf(field)}</label>
      <select class="ds-input" id=${id} value=${now} onChange=${save}>
        <option value="">${t("console.not_known")}</option>
        ${offered.map(choice => html`<option key=${choice} value=${choice}>${wordOf(field, choice)}</option>`)}
      </select>
    </div>
  `;
}

/** @param {BoxProps} props */
function Box({ field, value, onSave }) {
  const id = useId();
  const [typed, setTyped] = useState(/** @type {{text: string, was: FieldValue} | null} */ (null));
  const [wrong, setWrong] = useState("");
  const read = field.type === "number" ? (/** @type {string} */ text) => readAmount(text, field.quantity) : readText;
  const changed = typed !== null && typed.was !== (value ?? null);
  const shown = (/** @type {FieldValue | undefined} */ kept) =>
    typeof kept === "number" ? numberText(kept) : String(kept ?? "");
  const hint = typed !== null && !wrong && field.type === "number" ? understood(typed.text, field.quantity) : "";
  const described = [changed && `${id}-n`, hint && `${id}-h`, wrong && `${id}-e`].filter(Boolean).join(" ");
  const type_in = (/** @type {Event} */ event) => {
    const text = /** @type {HTMLInputElement} */ (event.target).value;
    setTyped({ text, was: typed ? typed.was : (value ?? null) });
    setWrong("");
  };
  const save = () => {
    if (typed === null) return;
    const next = read(typed.text);
    setWrong(next.wrong);
    if (next.wrong) return;
    setTyped(null);
    if (next.value !== (value ?? null)) onSave(next.value, typed.was);
  };
  const Input = field.type === "long_text" ? "textarea" : "input";
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${titleOf(field)}</label>
      <${Input}
        class="ds-input"
        id=${id}
        type=${field.type === "long_text" ? undefined : field.type === "date" ? "date" : "text"}
        rows=${field.type === "long_text" ? 2 : undefined}
        value=${typed?.text ?? shown(value)}
        autocomplete="off"
        placeholder=${t("console.not_known")}
        aria-invalid=${wrong ? "true" : undefined}
        aria-describedby=${described || undefined}
        onInput=${type_in}
        onChange=${save}
      />
      ${changed && html`<p class="small warm" role="status" id="${id}-n">${t("console.changed_now", { value: shown(value) || t("console.not_known") })}</p>`}
      ${hint && html`<p class="small soft" role="status" id="${id}-h">${hint}</p>`}
      ${wrong && html`<p class="ds-validation-message" id="${id}-e">${wrong}</p>`}
    </div>
  `;
}

/** @param {string} text */
function readText(text) {
  const over_by = lengthOf(text.trim()) - field_length_max;
  return { value: text.trim() || null, wrong: over_by > 0 ? t("field.too_long", { n: over_by }) : "" };
}
