/**
 * Merging: tick two or more, choose the one that stays on top. Every text and author is kept, and it can be undone.
 * @module
 */
import { html, useId, useState } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { reason_length_max } from "../../core/protocol.js";
import { one } from "../../core/records.js";
import { Dialog } from "../dialog.js";
import { lengthOf, TextField } from "../field.js";
import { announce } from "../live-region.js";

/** @import { MeasureRecord } from "../../core/protocol.js" */
/** @import { Face } from "./console.js" */

/** Those ticked that can still be merged: others may have merged or withdrawn some since. @param {Face} face */
function mergeable({ seat, ui }) {
  const measures = ui.ticked.value
    .map(id => one(seat.screen.value, "measure", id))
    .filter(found => found !== undefined);
  return measures.filter(measure => measure.status === "live" && !measure.merged_into);
}

/** @param {{face: Face}} props */
export function TickedBar({ face }) {
  const { ui } = face;
  const n = mergeable(face).length;
  if (n === 0) return null;
  return html`
    <div class="ticked-bar" role="region" aria-label=${t("console.ticked")}>
      <p role="status"><strong>${t("console.ticked_n", { n })}</strong> ${n === 1 && html`<span class="soft">${t("console.tick_more")}</span>`}</p>
      <div class="row">
        <button type="button" class="ds-button" aria-disabled=${n < 2 ? "true" : undefined} onClick=${() => {
          if (n >= 2) ui.dialog.value = { what: "merge" };
        }}>${t("console.merge")}</button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick=${() => {
          ui.ticked.value = [];
        }}>${t("console.untick")}</button>
      </div>
    </div>
  `;
}

/** @param {{face: Face, onClose: () => void}} props */
export function MergeDialog({ face, onClose }) {
  const { seat, ui } = face;
  const measures = mergeable(face);
  const [chosen, setChosen] = useState(() => mostGrown(measures)?.id);
  const target = measures.find(measure => measure.id === chosen) ?? measures[0];
  const reason = seat.draft("merge-reason");
  const name = useId();
  const merge = () => {
    const text = reason.text.peek().trim();
    if (!target || lengthOf(text) > reason_length_max) return;
    for (const { id } of measures)
      if (id !== target.id)
        seat.act("merge_measures", { source: id, target: target.id, ...(text && { reason: text }) });
    reason.clear();
    ui.ticked.value = [];
    announce(t("console.merged", { n: measures.length, title: target.title }));
    onClose();
  };
  return html`
    <${Dialog} title=${t("console.merge_title", { n: measures.length })} onClose=${onClose}>
      <p>${t("console.merge_says")}</p>
      <fieldset class="ds-fieldset choices">
        <legend class="ds-label">${t("console.merge_target")}</legend>
        ${measures.map(
          measure => html`
            <label key=${measure.id} class="choice">
              <input class="ds-input" type="radio" name=${name} checked=${measure.id === target?.id} onChange=${() => setChosen(measure.id)} />
              <span class="choice-words">
                <strong>${measure.title}</strong>
                <span class="small soft">${t("table.number", { table: measure.table })}</span>
                ${measure.description && html`<span class="small choice-text">${measure.description}</span>`}
              </span>
            </label>
          `,
        )}
      </fieldset>
      <${TextField} draft=${reason} label=${t("console.reason")} max=${reason_length_max} optional onEnter=${merge} />
      <div class="row">
        <button type="button" class="ds-button" aria-disabled=${measures.length < 2 ? "true" : undefined} onClick=${merge}>${t("console.merge_go")}</button>
        <button type="button" class="ds-button" data-variant="secondary" onClick=${onClose}>${t("console.cancel")}</button>
      </div>
    <//>
  `;
}

/** The one that has come furthest is the likeliest to stay on top. @param {MeasureRecord[]} measures */
function mostGrown(measures) {
  const grown = (/** @type {MeasureRecord} */ measure) =>
    measure.originals.length * 1_000 + Object.keys(measure.fields).length * 100 + measure.description.length;
  return [...measures].sort((a, b) => grown(b) - grown(a))[0];
}
