/**
 * Merging: tick two or more, choose the one that stays on top. Every text and author is kept, and it can be undone.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { reason_length_max } from "../../../line/protocol.js";
import { Dialog } from "../../dialog.js";
import { lengthOf, TextField } from "../../field.js";
import { merging, mostGrown } from "../shared/bulk.js";
import { carryOut } from "../shared/undo.js";
import { mergeable } from "./ticked.js";

/** @import { Face } from "../console.js" */

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
    if (!target || measures.length < 2 || lengthOf(text) > reason_length_max) return;
    const sources = measures.filter(measure => measure.id !== target.id);
    carryOut(face, merging(target, sources, text), t("console.merged", { n: measures.length, title: target.title }));
    reason.clear();
    ui.ticked.value = [];
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
