/**
 * The comments on a measure. One that names or hurts somebody can be hidden, with a reason that stands where the text was.
 * @module
 */
import { html, useState } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { reason_length_max } from "../../core/protocol.js";
import { saidAbout } from "../../core/records.js";
import { fits, TextField } from "../field.js";
import { Saying, SheetSection } from "../measure-sheet.js";

/** @import { ComponentChildren } from "preact" */
/** @import { CommentRecord } from "../../core/protocol.js" */
/** @import { Seat } from "../../core/seat.js" */

/** @param {{seat: Seat, id: string}} props */
export function Comments({ seat, id }) {
  const comments = saidAbout(seat.screen.value, "comment", id);
  return html`
    <${SheetSection} title=${t("console.comments")} count=${comments.length}>
      ${comments.length === 0 && html`<p class="soft">${t("console.no_comments")}</p>`}
      <ul class="plain">${comments.map(comment => html`<${Comment} key=${comment.id} seat=${seat} comment=${comment} />`)}</ul>
    <//>
  `;
}

/** @param {{seat: Seat, comment: CommentRecord}} props */
function Comment({ seat, comment }) {
  const [hiding, setHiding] = useState(false);
  const show = () => seat.act("show_comment", { comment: comment.id });
  return html`
    <${Saying} text=${comment.text} by=${comment.by} pending=${comment.pending} tag=${comment.hidden ? t("console.hidden_because", { reason: comment.reason ?? "" }) : undefined}>
      <div>
        ${comment.hidden && html`<${SmallButton} onClick=${show}>${t("console.show_again")}<//>`}
        ${!comment.hidden && !hiding && html`<${SmallButton} onClick=${() => setHiding(true)}>${t("console.hide")}<//>`}
        ${!comment.hidden && hiding && html`<${Hiding} seat=${seat} comment=${comment} onDone=${() => setHiding(false)} />`}
      </div>
    <//>
  `;
}

/** @param {{seat: Seat, comment: CommentRecord, onDone: () => void}} props */
function Hiding({ seat, comment, onDone }) {
  const reason = seat.draft(`hide:${comment.id}`);
  const [missing, setMissing] = useState(false);
  const hide = () => {
    const text = reason.text.peek();
    if (!fits(text, reason_length_max)) return setMissing(!text.trim());
    seat.act("hide_comment", { comment: comment.id, reason: text.trim() });
    reason.clear();
    onDone();
  };
  return html`
    <div class="stack" data-tight>
      <${TextField}
        draft=${reason}
        label=${t("console.hide_reason")}
        max=${reason_length_max}
        error=${missing ? t("error.empty") : undefined}
        onEnter=${hide}
      />
      <div class="row">
        <button type="button" class="ds-button" data-size="sm" onClick=${hide}>${t("console.hide_go")}</button>
        <${SmallButton} onClick=${onDone}>${t("console.cancel")}<//>
      </div>
    </div>
  `;
}

/** @param {{onClick: () => void, children?: ComponentChildren}} props */
const SmallButton = ({ onClick, children }) => html`
  <button type="button" class="ds-button small-button" data-size="sm" data-variant="tertiary" onClick=${onClick}>${children}</button>
`;
