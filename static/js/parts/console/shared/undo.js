/**
 * The last change to several measures or to a message, in one sentence, with an undo button. It stays until the next such
 * change, until it is dismissed, or until there is nothing left to undo; it has no timer (WCAG 2.2.1).
 * @module
 */
import { html, useEffect } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { announce } from "../../live-region.js";
import { SaveMark, stateOfCommands } from "../../save-state.js";
import { actsLeft } from "./undo-applies.js";

/** @import { Act, Plan } from "./bulk.js" */
/** @import { Seat } from "../../../line/seat.js" */
/** @import { Face } from "../console.js" */
/** @typedef {{said: string, undo: Act[], ids: string[], began_at: number | undefined}} Undoable `ids` of the commands that each of `undo` undoes; `began_at` tells the phase in which it was done */

/** Does it, has it announced once it is saved, and keeps the way back. @param {Face} face @param {Plan} plan @param {string} said */
export function carryOut({ seat, ui }, plan, said) {
  if (plan.acts.length === 0) {
    ui.undo.value = null;
    return announce(said);
  }
  const began_at = the(seat.records.peek(), "phase")?.started_at;
  const ids = seat.actAll(plan.acts, { told: said });
  ui.undo.value = plan.undo.length > 0 ? { said, undo: plan.undo, ids, began_at } : null;
}

/** @param {Face} face */
export function undoLast({ seat, ui }) {
  const last = ui.undo.peek();
  if (!last) return;
  seat.actAll(left(seat, last), { told: t("console.undone") });
  ui.undo.value = null;
}

/** What of it was not refused, and would still undo something. @param {Seat} seat @param {Undoable} last */
function left({ outbox, screen }, { undo, ids, ...last }) {
  const saved = undo.filter((_, at) => !outbox.failed.value.some(({ id }) => id === ids[at]));
  return actsLeft({ ...last, undo: saved }, screen.value);
}

/** @param {{face: Face}} props */
export function UndoBar({ face }) {
  const last = face.ui.undo.value;
  const acts = last ? left(face.seat, last) : [];
  const is_over = last !== null && acts.length === 0;
  useEffect(() => {
    if (is_over) face.ui.undo.value = null;
  }, [is_over]);
  if (!last || is_over) return null;
  const n = acts.length;
  const state = stateOfCommands(face.seat, last.ids);
  const putAway = () => {
    face.ui.undo.value = null;
  };
  return html`
    <section class="undo-bar" aria-label=${t("console.undo")}>
      ${
        state === "saved"
          ? html`<p><${Icon} name="check" /> ${last.said}</p>`
          : state === "failed"
            ? html`<p>${t("console.partly", { n, of: last.ids.length })}</p>`
            : html`<p><${SaveMark} state=${state} /></p>`
      }
      <div class="row">
        <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => undoLast(face)}>
          <${Icon} name="undo" />${t("console.undo")}
        </button>
        <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" data-icon aria-label=${t("console.put_away")} onClick=${putAway}>
          <${Icon} name="close" />
        </button>
      </div>
    </section>
  `;
}
