/**
 * The last change to several measures, in one sentence, with an undo button. It stays until the next such change or until it
 * is dismissed, since nobody should have to be quick (WCAG 2.2.1).
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Icon } from "../../icon.js";
import { announce } from "../../live-region.js";

/** @import { Act, Plan } from "./bulk.js" */
/** @import { Face } from "../console.js" */
/** @typedef {{said: string, undo: Act[]}} Undoable */

/** Does it, says it, and keeps the way back. @param {Face} face @param {Plan} plan @param {string} said */
export function carryOut({ seat, ui }, plan, said) {
  for (const { name, data } of plan.acts) seat.act(name, data);
  ui.undo.value = plan.undo.length > 0 ? { said, undo: plan.undo } : null;
  announce(said);
}

/** @param {Face} face */
export function undoLast({ seat, ui }) {
  const last = ui.undo.peek();
  if (!last) return;
  for (const { name, data } of last.undo) seat.act(name, data);
  ui.undo.value = null;
  announce(t("console.undone"));
}

/** @param {{face: Face}} props */
export function UndoBar({ face }) {
  const last = face.ui.undo.value;
  if (!last) return null;
  const putAway = () => {
    face.ui.undo.value = null;
  };
  return html`
    <section class="undo-bar" aria-label=${t("console.undo")}>
      <p><${Icon} name="check" /> ${last.said}</p>
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
