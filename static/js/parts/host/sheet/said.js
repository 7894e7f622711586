/**
 * What was said about a measure: offers, comments, goal conflicts, co-benefits, commitments. A host can hide a comment with a
 * reason, and show it again.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { saidAbout } from "../../../line/records.js";
import { asWorkOrder } from "../../../rules/work-order.js";
import { Aspects, Saying, SheetSection } from "../../measure-sheet.js";
import { ReasonForm } from "../../reason-form.js";
import { SaveState } from "../../save-state.js";
import { isOpen } from "../tablet.js";
import { Explain } from "./explain.js";

/** @import { ComponentChildren } from "preact" */
/** @import { CoBenefitRecord, CommentRecord, CommitmentRecord, ConflictRecord, MeasureRecord, OfferRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet, measure: MeasureRecord, ours: boolean}} props `ours`: whether the table may fill it in */
export function SaidList({ tablet, measure, ours }) {
  const records = tablet.seat.screen.value;
  const offers = asWorkOrder(saidAbout(records, "offer", measure.id));
  const comments = saidAbout(records, "comment", measure.id);
  const conflicts = saidAbout(records, "conflict", measure.id);
  const benefits = saidAbout(records, "co_benefit", measure.id);
  const commitments = saidAbout(records, "commitment", measure.id);
  const weighed = (/** @type {ConflictRecord | CoBenefitRecord} */ said) => html`
    <${Saying} key=${said.id} text=${said.text} by=${said.by} pending=${said.pending}>
      <${Aspects} of=${said} />
      ${ours && html`<${Explain} tablet=${tablet} thing=${said} />`}
    <//>
  `;
  return html`
    ${measure.is_met && html`<p class="fact strong">${t("order.is_met")}</p>`}
    <${Part} title=${t("host.offers")} items=${offers} line=${offerLine} />
    <${Part} title=${t("host.comments")} items=${comments} line=${(/** @type {CommentRecord} */ comment) => html`<${Comment} key=${comment.id} tablet=${tablet} comment=${comment} />`} />
    <${Part} title=${t("host.conflicts")} items=${conflicts} line=${weighed} />
    <${Part} title=${t("host.co_benefits")} items=${benefits} line=${weighed} />
    <${Part} title=${t("host.commitments")} items=${commitments} line=${(/** @type {CommitmentRecord} */ made) => html`<${Saying} key=${made.id} text=${made.text} from=${made.unit} />`} />
  `;
}

/**
 * @template T
 * @param {{title: string, items: T[], line: (item: T) => ComponentChildren}} props
 */
function Part({ title, items, line }) {
  if (items.length === 0) return null;
  return html`<${SheetSection} title=${title} count=${items.length}><ul class="plain">${items.map(line)}</ul><//>`;
}

/** @param {OfferRecord} offer */
function offerLine(offer) {
  const tag = [t(`stance.${offer.stance}`), offer.resource && t(`resource.${offer.resource}`)]
    .filter(Boolean)
    .join(" · ");
  const who = [offer.by?.label, offer.unit || offer.area].filter(Boolean).join(", ");
  return html`<${Saying} key=${offer.id} text=${offer.text} from=${who} tag=${tag} pending=${offer.pending} />`;
}

/** @param {{tablet: Tablet, comment: CommentRecord}} props */
function Comment({ tablet, comment }) {
  const { seat } = tablet;
  const draft = seat.draft(`hide:${comment.id}`);
  const [asking, setAsking] = useState(draft.text.peek() !== "");
  const hide = (/** @type {string} */ reason) => {
    seat.act("hide_comment", { comment: comment.id, reason }, { told: t("host.comment_hidden") });
  };
  const show = () => {
    seat.act("show_comment", { comment: comment.id }, { told: t("host.comment_shown") });
  };
  return html`
    <${Saying} text=${comment.text} by=${comment.by} pending=${comment.pending} tag=${comment.hidden ? t("host.hidden", { reason: comment.reason ?? "" }) : undefined}>
      ${
        asking && !comment.hidden
          ? html`
            <div class="stack" data-tight>
              <${ReasonForm}
                draft=${draft}
                label=${t("host.hide_reason")}
                description=${t("host.hide_hint")}
                yes=${t("host.hide")}
                no=${t("host.cancel")}
                onHide=${hide}
                onStop=${() => setAsking(false)}
              />
            </div>
          `
          : html`
            <div class="host-hide" data-hidden=${comment.hidden}>
              ${comment.pending && html`<${SaveState} seat=${seat} id=${comment.id} />`}
              ${
                isOpen(tablet) &&
                html`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${comment.hidden ? show : () => setAsking(true)}>
                  ${comment.hidden ? t("host.show_again") : t("host.hide_ask")}
                </button>`
              }
            </div>
          `
      }
    <//>
  `;
}
