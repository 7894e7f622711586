/**
 * The sheet of one measure, with everything that belongs to it. It can be put in the spotlight from here.
 * @module
 */
import { html, useMemo } from "../../../../vendor/preact.js";
import { t, timeText } from "../../../browser/i18n.js";
import { all, isDayOpen, one, saidAbout, the } from "../../../line/records.js";
import { asWorkOrder } from "../../../rules/work-order.js";
import { areasText } from "../../breadth.js";
import { Checklists } from "../../checklists.js";
import { countedText } from "../../counted.js";
import { Contradictions, LackWords } from "../../lacks.js";
import { Aspects, MeasureSheet, Saying, SheetSection, ThumbsTold } from "../../measure-sheet.js";
import { Notice } from "../../notice.js";
import { Failures } from "../../save-state.js";
import { actText } from "../shared/act.js";
import { withoutClashes } from "../shared/clash.js";
import { MeasureTitle } from "../shared/measure-title.js";
import { isMeasureShown, showMeasure, takeOffScreen } from "../shared/put-on-screen.js";
import { Comments } from "./comments.js";
import { Fields } from "./fields.js";
import { Originals } from "./originals.js";

/** @import { MeasureRecord, RatingRecord } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face, id: string, onClose: () => void}} props */
export function Measure({ face, id, onClose }) {
  const { seat } = face;
  const calm = useMemo(() => withoutClashes(seat), [seat]);
  const records = seat.screen.value;
  const measure = one(records, "measure", id);
  if (!measure) return null;
  const commitments = all(records, "commitment").filter(made => made.measure === id);
  return html`
    <${MeasureSheet} measure=${measure} placement="right" onClose=${onClose}>
      <${Failures} seat=${calm} label=${actText} />
      <${Standing} face=${face} measure=${measure} />
      ${measure.description && html`<p class="description">${measure.description}</p>`}
      ${measure.by && html`<p class="small soft">${[measure.by.label, measure.by.unit].filter(Boolean).join(", ")}</p>`}
      <${Buttons} face=${face} measure=${measure} />
      <${Originals} face=${face} measure=${measure} />
      ${measure.lacks && html`<p><${LackWords} records=${records} lacks=${measure.lacks} /></p>`}
      <${Contradictions} records=${records} measure=${measure} />
      <${Fields} key=${id} seat=${seat} measure=${measure} />
      <${Checklists} seat=${seat} measure=${measure} editable=${isEditable(face, measure)} />
      <${Ratings} rating=${one(records, "rating", id)} />
      <${ThumbsTold} records=${records} measure=${id} />
      <${Offers} seat=${seat} id=${id} />
      <${Remarks} title=${t("console.conflicts")} said=${saidAbout(records, "conflict", id)} />
      <${Remarks} title=${t("console.co_benefits")} said=${saidAbout(records, "co_benefit", id)} />
      <${Comments} seat=${seat} id=${id} />
      ${
        commitments.length > 0 &&
        html`<${SheetSection} title=${t("console.commitments")} count=${commitments.length}>
          <ul class="plain">${commitments.map(made => html`<${Saying} key=${made.id} text=${made.text} from=${made.unit} />`)}</ul>
        <//>`
      }
    <//>
  `;
}

/** @param {Face} face @param {MeasureRecord} measure */
const isEditable = ({ seat }, measure) =>
  measure.status === "live" && !measure.merged_into && the(seat.records.value, "workshop")?.status === "open";

/** What has become of it. @param {{face: Face, measure: MeasureRecord}} props */
function Standing({ face, measure }) {
  const counted = countedText(face.seat.screen.value, measure);
  const into = measure.merged_into && one(face.seat.screen.value, "measure", measure.merged_into);
  return html`
    ${into && html`<${Notice}><p>${t("console.merged_into")} <${MeasureTitle} face=${face} measure=${into} /></p><//>`}
    ${measure.hidden && html`<${Hidden} seat=${face.seat} measure=${measure} />`}
    ${measure.status === "withdrawn" && html`<${Notice} colour="warning"><p>${t("console.was_withdrawn")}</p><//>`}
    <p class="row-facts">
      <span>${t("console.posted_at", { time: timeText(measure.posted_at) })}</span>
      ${measure.on_behalf && html`<span>${t("console.written_on_behalf")}</span>`}
      ${measure.claimed_by !== null && html`<span class="fact strong">${t("console.claimed_by", { table: measure.claimed_by })}</span>`}
      ${measure.votes !== undefined && html`<span class="fact strong">${[t("console.votes_n", { n: measure.votes }), areasText(face.seat.screen.value, measure)].filter(Boolean).join(" · ")}</span>`}
      ${counted && html`<span>${counted}</span>`}
    </p>
  `;
}

/** @param {{seat: Seat, measure: MeasureRecord}} props */
function Hidden({ seat, measure }) {
  const show = () => seat.act("show_measure", { measure: measure.id });
  return html`
    <${Notice} colour="warning">
      <p>${t("console.is_hidden_because", { reason: measure.reason ?? "" })}</p>
      ${isDayOpen(seat.records.value) && html`<p><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${show}>${t("console.show_again")}</button></p>`}
    <//>
  `;
}

/** @param {{face: Face, measure: MeasureRecord}} props */
function Buttons({ face, measure }) {
  const { seat, ui } = face;
  if (measure.merged_into || measure.status !== "live" || the(seat.records.value, "workshop")?.status !== "open")
    return null;
  const shown = isMeasureShown(seat, measure.id);
  const turn = () => (shown ? takeOffScreen(seat) : showMeasure(seat, measure.id));
  const hide = () => {
    ui.dialog.value = { what: "hide", ids: [measure.id] };
  };
  return html`
    <div class="row">
      ${
        !measure.hidden &&
        html`
          <button type="button" class="ds-button" data-variant="secondary" onClick=${turn}>${shown ? t("console.spotlight_off") : t("console.spotlight_on")}</button>
          <button type="button" class="ds-button" data-variant="tertiary" onClick=${hide}>${t("console.hide_dots")}</button>
        `
      }
    </div>
  `;
}

/** @param {{rating: RatingRecord | undefined}} props */
function Ratings({ rating }) {
  if (!rating) return null;
  return html`
    <${SheetSection} title=${t("console.ratings")}>
      <dl class="facts">
        <div><dt>${t("console.effect")}</dt><dd>${meanText(rating.effect)}</dd></div>
        <div><dt>${t("console.feasibility")}</dt><dd>${meanText(rating.feasibility)}</dd></div>
      </dl>
    <//>
  `;
}

/** @param {import("../../../line/protocol.js").Mean} rated */
const meanText = ({ count, mean, joint }) => {
  if (mean === null) return t("console.not_known");
  return joint ? t("console.joint_rating", { mean }) : t("console.mean", { mean, n: count });
};

/** @param {{seat: Seat, id: string}} props */
function Offers({ seat, id }) {
  const offers = asWorkOrder(saidAbout(seat.screen.value, "offer", id));
  if (offers.length === 0) return null;
  return html`
    <${SheetSection} title=${t("console.offers")} count=${offers.length}>
      <ul class="plain">
        ${offers.map(offer => {
          const tag = [t(`stance.${offer.stance}`), offer.resource && t(`resource.${offer.resource}`).toLowerCase()];
          return html`<${Saying} key=${offer.id} text=${offer.text} by=${offer.by} from=${offer.unit || offer.area} tag=${tag.filter(Boolean).join(": ")} />`;
        })}
      </ul>
    <//>
  `;
}

/** @param {{title: string, said: import("../../../line/protocol.js").Said[]}} props */
function Remarks({ title, said }) {
  if (said.length === 0) return null;
  return html`
    <${SheetSection} title=${title} count=${said.length}>
      <ul class="plain">${said.map(remark => html`<${Saying} key=${remark.id} text=${remark.text} by=${remark.by}><${Aspects} of=${remark} /><//>`)}</ul>
    <//>
  `;
}
