/**
 * The last change to several measures, in one sentence, with an undo button. It stays until the next such change or until it
 * is dismissed, since nobody should have to be quick (WCAG 2.2.1).
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Icon } from "../../icon.js";
import { announce } from "../../live-region.js";
import { SaveMark, stateOfCommands } from "../../save-state.js";

/** @import { Act, Plan } from "./bulk.js" */
/** @import { Seat } from "../../../line/seat.js" */
/** @import { Face } from "../console.js" */
/** @typedef {{said: string, undo: Act[], ids: string[]}} Undoable `ids` of the commands that each of `undo` undoes */

/** Does it, has it announced once it is saved, and keeps the way back. @param {Face} face @param {Plan} plan @param {string} said */
export function carryOut({ seat, ui }, plan, said) {
  if (plan.acts.length === 0) {
    ui.undo.value = null;
    return announce(said);
  }
  const ids = seat.actAll(plan.acts, { told: said });
  ui.undo.value = plan.undo.length > 0 ? { said, undo: plan.undo, ids } : null;
}

/** @param {Face} face */
export function undoLast({ seat, ui }) {
  const last = ui.undo.peek();
  if (!last) return;
  seat.actAll(standing(seat, last), { told: t("console.undone") });
  ui.undo.value = null;
}

/** What of it was not refused, and can be undone. @param {Seat} seat @param {Undoable} last */
const standing = ({ outbox }, { undo, ids }) =>
  undo.filter((_, at) => !outbox.failed.value.some(({ id }) => id === ids[at]));

/** @param {{face: Face}} props */
export function UndoBar({ face }) {
  const last = face.ui.undo.value;
  if (!last) return null;
  const n = standing(face.seat, last).length;
  if (n === 0) return null;
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
