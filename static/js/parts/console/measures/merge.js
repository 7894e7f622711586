/**
 * Merging what is ticked, with the way back below the list.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { MergeDialog } from "../../merge-dialog.js";
import { merging, mostGrown } from "../shared/bulk.js";
import { carryOut } from "../shared/undo.js";
import { mergeable } from "./ticked.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face, onClose: () => void}} props */
export function MergeTicked({ face, onClose }) {
  const measures = mergeable(face);
  const n = measures.length;
  const merge = (
    /** @type {MeasureRecord} */ target,
    /** @type {MeasureRecord[]} */ sources,
    /** @type {string} */ why,
  ) => {
    carryOut(face, merging(target, sources, why), t("console.merged", { n, title: target.title }));
    face.ui.ticked.value = [];
  };
  return html`<${MergeDialog}
    measures=${measures}
    first=${mostGrown(measures)?.id}
    words=${wordsOf}
    draft=${face.seat.draft("merge-reason")}
    texts=${{
      title: t("console.merge_title", { n }),
      target: t("console.merge_target"),
      reason: t("console.reason"),
      go: t("console.merge_go"),
      cancel: t("console.cancel"),
    }}
    cancel_variant="secondary"
    above=${html`<p>${t("console.merge_says")}</p>`}
    onMerge=${merge}
    onClose=${onClose}
  />`;
}

/** @param {MeasureRecord} measure */
const wordsOf = measure => html`
  <span class="choice-words">
    <strong>${measure.title}</strong>
    <span class="small soft">${t("table.number", { table: measure.table })}</span>
    ${measure.description && html`<span class="small choice-text">${measure.description}</span>`}
  </span>
`;
