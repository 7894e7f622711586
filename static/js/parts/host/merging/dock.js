/**
 * The bar at the foot of the page while measures are ticked, and the undo after a merge. It has no timer.
 * @module
 */
import { html, useLayoutEffect } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { one } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { SaveMark, stateOfCommands } from "../../save-state.js";
import { isOpen, pickedMeasures } from "../tablet.js";

/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet}} props */
export function Dock({ tablet }) {
  const picked = pickedMeasures(tablet);
  if (!isOpen(tablet)) return null;
  if (picked.length > 0) return html`<${Picked} tablet=${tablet} n=${picked.length} />`;
  return html`<${JustMerged} tablet=${tablet} />`;
}

/** The way back from the last merge, while it stands. @param {{tablet: Tablet}} props */
export function JustMerged({ tablet }) {
  const merged = stillMerged(tablet);
  return merged.length > 0 ? html`<${Undo} tablet=${tablet} merged=${merged} />` : null;
}

/** @param {{tablet: Tablet, n: number}} props */
function Picked({ tablet, n }) {
  // It may have come up over what has the focus.
  useLayoutEffect(() => document.activeElement?.scrollIntoView({ block: "nearest" }), []);
  return html`
    <section class="host-dock" aria-label=${t("host.merge_title")}>
      <p>${n === 1 ? t("host.picked_one") : t("host.picked", { n })}</p>
      <div class="row">
        ${n > 1 && html`<button type="button" class="ds-button" onClick=${() => (tablet.opened.value = { kind: "merge" })}>${t("host.merge")}</button>`}
        <button type="button" class="ds-button" data-variant="tertiary" onClick=${() => leave(() => (tablet.picked.value = []))}>${t("host.pick_none")}</button>
      </div>
    </section>
  `;
}

/** @param {{tablet: Tablet, merged: string[]}} props */
function Undo({ tablet, merged }) {
  const state = stateOfCommands(tablet.seat, tablet.merged.value?.ids ?? []);
  const undo = () => {
    const unmerging = merged.map(measure => ({ name: "unmerge_measure", data: { measure } }));
    tablet.seat.actAll(unmerging, { told: t("host.undone") });
    tablet.merged.value = null;
  };
  return html`
    <section class="host-dock" aria-label=${t("host.merge_title")}>
      ${
        state === "saved" || state === "failed"
          ? html`<p><${Icon} name="check" /> ${t("host.merged", { n: merged.length + 1 })}</p>`
          : html`<p><${SaveMark} state=${state} /></p>`
      }
      <div class="row">
        <button type="button" class="ds-button" data-variant="secondary" onClick=${() => leave(undo)}><${Icon} name="undo" />${t("host.undo")}</button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick=${() => leave(() => (tablet.merged.value = null))}>${t("host.ok")}</button>
      </div>
    </section>
  `;
}

/** What the last merge took up and still holds: it may have been refused, taken out or
 * withdrawn since. @param {Tablet} tablet */
function stillMerged(tablet) {
  const records = tablet.seat.screen.value;
  const { sources, target } = tablet.merged.value ?? { sources: [], target: "" };
  if (one(records, "measure", target)?.status !== "live") return [];
  return sources.filter(id => one(records, "measure", id)?.merged_into === target);
}

/** The pressed button disappears with the dock, so the focus goes to the top of the dialog or page. @param {() => void} act */
function leave(act) {
  act();
  /** @type {HTMLElement | null} */ (document.querySelector("dialog h2") ?? document.querySelector("main"))?.focus();
}
