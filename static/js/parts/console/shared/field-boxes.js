/**
 * The boxes that a measure's fields are filled in with. Each remembers the value that the person saw while writing, so that
 * nothing newer is overwritten unseen.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { field_length_max } from "../../../line/protocol.js";
import { wordOf } from "../../../rules/closed-fields.js";
import { lengthOf } from "../../field.js";

/** @import { FieldValue } from "../../../line/protocol.js" */
/** @typedef {(value: FieldValue, was: FieldValue) => void} Save */

/** @param {{name: string, value: FieldValue | undefined, choices: string[], onSave: Save}} props */
export function Choice({ name, value, choices, onSave }) {
  const id = useId();
  const now = String(value ?? "");
  const offered = now && !choices.includes(now) ? [now, ...choices] : choices;
  const save = (/** @type {Event} */ event) =>
    onSave(/** @type {HTMLSelectElement} */ (event.target).value || null, value ?? null);
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${t(`fields.${name}`)}</label>
      <select class="ds-input" id=${id} value=${now} onChange=${save}>
        <option value="">${t("console.not_known")}</option>
        ${offered.map(choice => html`<option key=${choice} value=${choice}>${wordOf(name, choice)}</option>`)}
      </select>
    </div>
  `;
}

/**
 * @param {{name: string, value: FieldValue | undefined, type?: string, read: (text: string) => FieldValue | undefined,
 *   onSave: Save}} props `read` gives undefined for what cannot be read
 */
export function Box({ name, value, type = "text", read, onSave }) {
  const id = useId();
  const [typed, setTyped] = useState(/** @type {{text: string, was: FieldValue} | null} */ (null));
  const [wrong, setWrong] = useState(false);
  const changed = typed !== null && typed.was !== (value ?? null);
  const described = [changed && `${id}-n`, wrong && `${id}-e`].filter(Boolean).join(" ");
  const type_in = (/** @type {Event} */ event) => {
    const text = /** @type {HTMLInputElement} */ (event.target).value;
    setTyped({ text, was: typed ? typed.was : (value ?? null) });
  };
  const save = () => {
    if (typed === null) return;
    const next = read(typed.text);
    setWrong(next === undefined);
    if (next === undefined) return;
    setTyped(null);
    if (next !== (value ?? null)) onSave(next, typed.was);
  };
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${t(`fields.${name}`)}</label>
      <input
        class="ds-input"
        id=${id}
        type=${type}
        value=${typed?.text ?? valueText(value)}
        autocomplete="off"
        placeholder=${t("console.not_known")}
        aria-invalid=${wrong ? "true" : undefined}
        aria-describedby=${described || undefined}
        onInput=${type_in}
        onChange=${save}
      />
      ${changed && html`<p class="small warm" role="status" id="${id}-n">${t("console.changed_now", { value: valueText(value) || t("console.not_known") })}</p>`}
      ${wrong && html`<p class="ds-validation-message" id="${id}-e">${t("console.field_wrong", { max: field_length_max })}</p>`}
    </div>
  `;
}

/** @param {string} text */
export const readText = text => (lengthOf(text.trim()) > field_length_max ? undefined : text.trim() || null);

/** `1 500,5` as Norwegians write it, or `1500.5`. @param {string} text */
export function readNumber(text) {
  const bare = text.replace(/\s/g, "").replace(",", ".");
  if (bare === "") return null;
  const number = Number(bare);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** @param {FieldValue | undefined} value @param {string} [field] where its values have words of their own */
export function valueText(value, field = "") {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "number" ? numberText(value) : wordOf(field, value);
}
