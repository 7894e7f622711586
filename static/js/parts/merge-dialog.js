/**
 * Merging: one measure stays on top, the others become its originals. Texts and authors are kept, and it can be undone.
 * @module
 */
import { html, useState } from "../../vendor/preact.js";
import { reason_length_max } from "../line/protocol.js";
import { Choices } from "./choices.js";
import { Dialog } from "./dialog.js";
import { lengthOf, TextField } from "./field.js";

/** @import { ComponentChildren } from "preact" */
/** @import { DraftText } from "../line/drafts.js" */
/** @import { MeasureRecord } from "../line/protocol.js" */

/**
 * @typedef {object} MergeDialogProps
 * @property {MeasureRecord[]} measures
 * @property {string | undefined} first the id of the one that is put forward
 * @property {(measure: MeasureRecord) => ComponentChildren} words what is told of each
 * @property {DraftText} draft of the reason
 * @property {{title: string, target: string, reason: string, go: string, cancel: string}} texts
 * @property {string} cancel_variant
 * @property {ComponentChildren} [above] the choice
 * @property {ComponentChildren} [below] the choice
 * @property {(target: MeasureRecord, sources: MeasureRecord[], reason: string) => void} onMerge
 * @property {() => void} onClose after merging as well
 */

/** @param {MergeDialogProps} props */
export function MergeDialog({ measures, first, words, draft, texts, cancel_variant, above, below, onMerge, onClose }) {
  const [chosen, setChosen] = useState(first);
  const target = measures.find(measure => measure.id === chosen) ?? measures[0];
  const merge = () => {
    const reason = draft.text.peek().trim();
    if (!target || measures.length < 2 || lengthOf(reason) > reason_length_max) return;
    onMerge(
      target,
      measures.filter(measure => measure !== target),
      reason,
    );
    draft.clear();
    onClose();
  };
  return html`
    <${Dialog} title=${texts.title} onClose=${onClose}>
      ${above}
      <${Choices}
        legend=${texts.target}
        options=${measures.map(measure => ({ value: measure.id, words: words(measure) }))}
        chosen=${target?.id}
        onChoose=${setChosen}
      />
      ${below}
      <${TextField} draft=${draft} label=${texts.reason} max=${reason_length_max} optional onEnter=${merge} />
      <div class="row">
        <button type="button" class="ds-button" aria-disabled=${measures.length < 2 ? "true" : undefined} onClick=${merge}>${texts.go}</button>
        <button type="button" class="ds-button" data-variant=${cancel_variant} onClick=${onClose}>${texts.cancel}</button>
      </div>
    <//>
  `;
}
