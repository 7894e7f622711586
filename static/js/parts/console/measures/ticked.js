/**
 * The ticked measures, and what can be done to all of them at once.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { one } from "../../../line/records.js";
import { showing } from "../shared/bulk.js";
import { carryOut } from "../shared/undo.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @import { Opened } from "../ui.js" */

/** Whether something can be done to it: it stands, hidden or not. @param {MeasureRecord} measure */
export const canBeTicked = measure => measure.status === "live" && !measure.merged_into;

/** Those ticked that still stand: others may have merged or withdrawn some since. @param {Face} face */
export function tickedMeasures({ seat, ui }) {
  const measures = ui.ticked.value
    .map(id => one(seat.screen.value, "measure", id))
    .filter(found => found !== undefined);
  return measures.filter(canBeTicked);
}

/** @param {Face} face */
export const mergeable = face => tickedMeasures(face).filter(measure => !measure.hidden);

/** @param {{face: Face}} props */
export function TickedBar({ face }) {
  const { ui } = face;
  const measures = tickedMeasures(face);
  if (measures.length === 0) return null;
  const hidden = measures.filter(measure => measure.hidden);
  const shown = measures.filter(measure => !measure.hidden);
  const untick = () => {
    ui.ticked.value = [];
  };
  const showAgain = () => {
    carryOut(face, showing(hidden), t("console.shown_again", { n: hidden.length }));
    untick();
  };
  const open = (/** @type {Opened} */ opened) => () => {
    ui.dialog.value = opened;
  };
  return html`
    <div class="ticked-bar" role="region" aria-label=${t("console.ticked")}>
      <p role="status"><strong>${t("console.ticked_n", { n: measures.length })}</strong> ${measures.length === 1 && html`<span class="soft">${t("console.tick_more")}</span>`}</p>
      <div class="row">
        <button type="button" class="ds-button" aria-disabled=${shown.length < 2 ? "true" : undefined} onClick=${() => {
          if (shown.length >= 2) ui.dialog.value = { what: "merge" };
        }}>${t("console.merge")}</button>
        <button type="button" class="ds-button" data-variant="secondary" onClick=${open({ what: "theme" })}>${t("console.set_theme")}</button>
        ${
          shown.length > 0 &&
          html`<button type="button" class="ds-button" data-variant="secondary" onClick=${open({ what: "hide", ids: shown.map(({ id }) => id) })}>${t("console.hide_dots")}</button>`
        }
        ${hidden.length > 0 && html`<button type="button" class="ds-button" data-variant="secondary" onClick=${showAgain}>${t("console.show_again")}</button>`}
        <button type="button" class="ds-button" data-variant="tertiary" onClick=${untick}>${t("console.untick")}</button>
      </div>
    </div>
  `;
}
