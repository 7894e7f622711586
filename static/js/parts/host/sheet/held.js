/**
 * A text box over a value that others may change at the same time. While somebody types, the text is kept on the device
 * together with the value it started from, and saved when the box is left. If the value has changed in between, the person
 * chooses.
 * @module
 */
import { html, useEffect, useId, useRef, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { lengthOf } from "../../field.js";

/** @import { ComponentChildren } from "preact" */
/** @import { Seat } from "../../../line/seat.js" */
/** @typedef {{text: string, over: string}} Held what is typed, and the value it is typed over */

/**
 * @typedef {object} HeldBoxProps
 * @property {Seat} seat
 * @property {string} name of the draft
 * @property {string} [of] the field of a measure that it is the box of
 * @property {string} label
 * @property {string} theirs the value as everybody sees it, in the shape it is typed in
 * @property {(text: string) => void} onSave
 * @property {(text: string) => string} [check] what is wrong with it, in words; empty when nothing is
 * @property {number} max in code points
 * @property {number} [rows]
 * @property {"text" | "date"} [type]
 * @property {(text: string) => string} [understood] how what is typed is understood, where that needs saying
 * @property {string} [placeholder]
 * @property {boolean} [wide] over the whole width of its group
 * @property {boolean} [clears] empty is an answer of its own, a press away
 * @property {ComponentChildren} [state] how it is saved, beside the label
 */

/** @param {HeldBoxProps} props */
export function HeldBox({
  seat,
  name,
  of,
  label,
  theirs,
  onSave,
  check = () => "",
  max,
  rows = 1,
  type = "text",
  understood = () => "",
  placeholder,
  wide = rows > 1,
  clears = false,
  state,
}) {
  const id = useId();
  const draft = seat.draft(name);
  const held = heldIn(draft.text.value);
  const text = held?.text ?? theirs;
  const clash = held !== null && held.over !== theirs && held.text.trim() !== theirs;
  const [left, setLeft] = useState(false);
  const over_by = lengthOf(text.trim()) - max;
  const wrong = over_by > 0 ? t("field.too_long", { n: over_by }) : held && left ? check(held.text.trim()) : "";

  const onInput = (/** @type {InputEvent} */ event) => {
    const typed = /** @type {HTMLInputElement} */ (event.target).value;
    draft.write(JSON.stringify({ text: typed, over: heldIn(draft.text.peek())?.over ?? theirs }));
    setLeft(false);
  };
  const save = () => {
    const mine = heldIn(draft.text.peek());
    if (!mine) return;
    const written = mine.text.trim();
    if (lengthOf(written) > max || check(written)) return;
    if (written !== theirs) onSave(written);
    draft.clear();
  };
  const leave = () => {
    setLeft(true);
    if (!clash) save();
  };
  useSavedOnLeaving(leave);
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter" || event.isComposing || (rows > 1 && !(event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    leave();
  };
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  useEffect(() => {
    if ((wrong || clash) && box.current?.matches(":focus"))
      box.current.closest(".host-field")?.scrollIntoView({ block: "nearest" });
  }, [Boolean(wrong), clash]);
  // The buttons go as the choice is made: the focus goes back to the box.
  const settle = (/** @type {() => void} */ choose) => {
    choose();
    box.current?.focus();
  };
  const clear = () => {
    draft.write(JSON.stringify({ text: "", over: theirs }));
    save();
    box.current?.focus();
  };
  const hint = held && !wrong ? understood(text.trim()) : "";
  const described = [wrong && `${id}-e`, clash && `${id}-c`, hint && `${id}-h`].filter(Boolean).join(" ");
  const Box = rows > 1 ? "textarea" : "input";

  return html`
    <div class="ds-field host-field" data-wide=${wide} data-field-of=${of}>
      <div class="host-field-top"><label class="ds-label" for=${id}>${label}</label>${held && !clash && !wrong ? html`<span class="save-state">${t("host.typing")}</span>` : state}</div>
      <${Box}
        class="ds-input"
        id=${id}
        ref=${box}
        type=${rows > 1 ? undefined : type}
        rows=${rows > 1 ? rows : undefined}
        value=${text}
        placeholder=${placeholder}
        autocomplete="off"
        aria-invalid=${wrong ? "true" : undefined}
        aria-describedby=${described || undefined}
        onInput=${onInput}
        onBlur=${leave}
        onKeyDown=${onKeyDown}
      />
      ${hint && html`<p class="small soft" role="status" id="${id}-h">${hint}</p>`}
      ${clears && (text ? !clash && html`<div><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${clear}>${t("host.unknown")}<span class="ds-sr-only">: ${label}</span></button></div>` : type === "date" && html`<p class="small soft">${t("host.unknown")}</p>`)}
      ${wrong && html`<p class="ds-validation-message" id="${id}-e">${wrong}</p>`}
      ${clash && html`<${Clash} id="${id}-c" theirs=${theirs} onMine=${() => settle(save)} onTheirs=${() => settle(() => draft.clear())} />`}
    </div>
  `;
}

/** @param {{id: string, theirs: string, onMine: () => void, onTheirs: () => void}} props */
function Clash({ id, theirs, onMine, onTheirs }) {
  return html`
    <div class="ds-alert notice" data-color="warning" data-size="sm">
      <p id=${id} role="alert">${theirs ? t("host.clash", { theirs }) : t("host.clash_emptied")}</p>
      <div class="row">
        <button type="button" class="ds-button" data-size="sm" onClick=${onMine}>${t("host.clash_mine")}</button>
        <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${onTheirs}>${t("host.clash_theirs")}</button>
      </div>
    </div>
  `;
}

/** Saves also when the box is unmounted, or the page is closed, while it has the focus. @param {() => void} leave */
function useSavedOnLeaving(leave) {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onHide = () => latest.current();
    window.addEventListener("pagehide", onHide);
    return () => {
      window.removeEventListener("pagehide", onHide);
      onHide();
    };
  }, []);
}

/** @param {string} kept @returns {Held | null} */
function heldIn(kept) {
  return kept ? JSON.parse(kept) : null;
}
