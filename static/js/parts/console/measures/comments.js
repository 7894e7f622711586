/**
 * The comments on a measure. One that names or hurts somebody can be hidden, with a reason that is shown in its place.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { isDayOpen, saidAbout } from "../../../line/records.js";
import { Saying, SheetSection } from "../../measure-sheet.js";
import { ReasonForm } from "../../reason-form.js";

/** @import { ComponentChildren } from "preact" */
/** @import { CommentRecord } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */

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
  const draft = seat.draft(`hide:${comment.id}`);
  const [asking, setAsking] = useState(draft.text.peek() !== "");
  const hide = (/** @type {string} */ reason) => seat.act("hide_comment", { comment: comment.id, reason });
  const show = () => seat.act("show_comment", { comment: comment.id });
  return html`
    <${Saying} text=${comment.text} by=${comment.by} pending=${comment.pending} tag=${comment.hidden ? t("console.hidden_because", { reason: comment.reason ?? "" }) : undefined}>
      ${
        isDayOpen(seat.records.value) &&
        html`<div>
        ${comment.hidden && html`<${SmallButton} onClick=${show}>${t("console.show_again")}<//>`}
        ${!comment.hidden && !asking && html`<${SmallButton} onClick=${() => setAsking(true)}>${t("console.hide")}<//>`}
        ${
          !comment.hidden &&
          asking &&
          html`
            <div class="stack" data-tight>
              <${ReasonForm}
                draft=${draft}
                label=${t("console.hide_reason")}
                yes=${t("console.hide_go")}
                no=${t("console.cancel")}
                onHide=${hide}
                onStop=${() => setAsking(false)}
              />
            </div>
          `
        }
      </div>`
      }
    <//>
  `;
}

/** @param {{onClick: () => void, children?: ComponentChildren}} props */
const SmallButton = ({ onClick, children }) => html`
  <button type="button" class="ds-button small-button" data-size="sm" data-variant="tertiary" onClick=${onClick}>${children}</button>
`;
