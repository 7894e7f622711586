/**
 * Form fields with label, description, counter and error, linked for screen readers. A text field writes to a draft
 * (line/drafts.js), so that what is typed survives the page.
 * @module
 */
import { html, useId } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";

/** @import { ComponentChildren } from "preact" */
/** @import { DraftText } from "../line/drafts.js" */

const counter_from = 0.8;

/**
 * @typedef {object} TextFieldProps
 * @property {DraftText} draft
 * @property {string} label
 * @property {string} [description]
 * @property {number} max in code points, as the server counts
 * @property {number} [rows] more than one line
 * @property {string} [error]
 * @property {boolean} [optional]
 * @property {string} [placeholder]
 * @property {import("preact").Ref<HTMLInputElement & HTMLTextAreaElement>} [inputRef]
 * @property {() => void} [onEnter] a one-line field's Enter, or Ctrl+Enter in one with more lines
 * @property {boolean} [firstFocus] where a dialog that opens with this field begins
 * @property {boolean} [oneLine] one line of text in a box that grows: Enter is `onEnter` here too
 */

/** @param {TextFieldProps} props */
export function TextField({
  draft,
  label,
  description,
  max,
  rows = 1,
  error,
  optional,
  placeholder,
  inputRef,
  onEnter,
  firstFocus,
  oneLine = rows === 1,
}) {
  const id = useId();
  const value = draft.text.value;
  const left = max - lengthOf(value);
  const crowded = left < max * (1 - counter_from);
  const wrong = left < 0 ? t("field.too_long", { n: -left }) : error;
  const described = [description && `${id}-d`, crowded && `${id}-c`, wrong && `${id}-e`].filter(Boolean).join(" ");
  const Box = rows > 1 ? "textarea" : "input";

  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter" || event.isComposing || !onEnter) return;
    if (!oneLine && !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onEnter();
  };

  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${label}${optional && html` <span class="optional">${t("field.optional")}</span>`}</label>
      ${description && html`<p data-field="description" id="${id}-d">${description}</p>`}
      <${Box}
        class="ds-input"
        id=${id}
        ref=${inputRef}
        rows=${rows > 1 ? rows : undefined}
        value=${value}
        placeholder=${placeholder}
        data-first-focus=${firstFocus}
        autocomplete="off"
        enterkeyhint=${oneLine ? "send" : "enter"}
        aria-invalid=${wrong ? "true" : undefined}
        aria-describedby=${described || undefined}
        onInput=${(/** @type {InputEvent} */ event) => draft.write(/** @type {HTMLInputElement} */ (event.target).value)}
        onKeyDown=${onKeyDown}
      />
      ${crowded && left >= 0 && html`<p class="counter" id="${id}-c">${t("field.left", { n: left })}</p>`}
      ${wrong && html`<p class="ds-validation-message" id="${id}-e">${wrong}</p>`}
    </div>
  `;
}

/**
 * A day, `YYYY-MM-DD`, or empty.
 * @param {{label: string, description: string, value: string, optional?: boolean, onChange: (date: string) => void}} props
 */
export function DateField({ label, description, value, optional, onChange }) {
  const id = useId();
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${label}${optional && html` <span class="optional">${t("field.optional")}</span>`}</label>
      <p data-field="description" id="${id}-d">${description}</p>
      <input
        class="ds-input"
        id=${id}
        type="date"
        value=${value}
        aria-describedby="${id}-d"
        onChange=${(/** @type {Event} */ event) => onChange(/** @type {HTMLInputElement} */ (event.target).value)}
      />
    </div>
  `;
}

/**
 * @typedef {object} SelectFieldProps
 * @property {string} label
 * @property {string} value
 * @property {{value: string, label: string}[]} options
 * @property {(value: string) => void} onChange
 * @property {string} [empty] the choice that stands for none
 * @property {string} [description]
 * @property {string} [error]
 */

/** @param {SelectFieldProps} props */
export function SelectField({ label, value, options, onChange, empty, description, error }) {
  const id = useId();
  const described = [description && `${id}-d`, error && `${id}-e`].filter(Boolean).join(" ");
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${label}</label>
      ${description && html`<p data-field="description" id="${id}-d">${description}</p>`}
      <select
        class="ds-input"
        id=${id}
        value=${value}
        aria-invalid=${error ? "true" : undefined}
        aria-describedby=${described || undefined}
        onChange=${(/** @type {Event} */ event) => onChange(/** @type {HTMLSelectElement} */ (event.target).value)}
      >
        ${empty !== undefined && html`<option value="">${empty}</option>`}
        ${options.map(option => html`<option key=${option.value} value=${option.value}>${option.label}</option>`)}
      </select>
      ${error && html`<p class="ds-validation-message" id="${id}-e">${error}</p>`}
    </div>
  `;
}

/** @param {{label: ComponentChildren, checked: boolean, onChange: (checked: boolean) => void, description?: string}} props */
export function CheckField({ label, checked, onChange, description }) {
  const id = useId();
  return html`
    <div class="ds-field check">
      <input
        class="ds-input"
        type="checkbox"
        id=${id}
        checked=${checked}
        aria-describedby=${description ? `${id}-d` : undefined}
        onChange=${(/** @type {Event} */ event) => onChange(/** @type {HTMLInputElement} */ (event.target).checked)}
      />
      <label class="ds-label" for=${id}>${label}</label>
      ${description && html`<p data-field="description" id="${id}-d">${description}</p>`}
    </div>
  `;
}

/** As the server counts: an emoji is one sign or a few, not always two. @param {string} text */
export const lengthOf = text => Array.from(text).length;

/** Whether a text can be sent as it stands. @param {string} text @param {number} max */
export const fits = (text, max) => text.trim() !== "" && lengthOf(text.trim()) <= max;
