/**
 * A measure's sheet on the phone: its facts, what has been said about it, and the form for one's own. It stays open, with what
 * is being typed, when the phase changes and the measure is no longer shown.
 * @module
 */
import { html, useEffect, useRef } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { isDayOpen, one, originalsOf, saidAbout, standingMeasure, the } from "../../../line/records.js";
import { asWorkOrder } from "../../../rules/work-order.js";
import { Aspects, MeasureSheet, Saying, SheetSection, ThumbsTold } from "../../measure-sheet.js";
import { Notice } from "../../notice.js";
import { Failures, SaveState } from "../../save-state.js";
import { OwnMeasure } from "../ideas/own-measure.js";
import { Turned } from "../turned.js";
import { resultText } from "../voting/results.js";
import { VoteButton } from "../voting/voting.js";
import { Facts } from "./facts.js";
import { asShown } from "./hidden.js";
import { SayForm, UnsentSaying } from "./say-form.js";
import { boxFor, whatItWas } from "./sayings.js";
import { Thumbs } from "./thumbs.js";

/** @import { CommentRecord, MeasureRecord, OfferRecord, Said } from "../../../line/protocol.js" */
/** @import { Entry } from "../../../line/entries.js" */
/** @import { Phone } from "../phone.js" */

/** @param {{phone: Phone}} props */
export function OpenMeasure({ phone }) {
  const records = phone.seat.screen.value;
  const opened = phone.sheet.value;
  const last = useRef(/** @type {MeasureRecord | undefined} */ (undefined));
  const found = opened ? standingMeasure(records, opened.measure) : undefined;
  const measure = found ? asShown(found) : last.current;
  last.current = measure;
  // Opening it counts as having seen it.
  useEffect(() => phone.seen.add([measure?.id ?? ""]), []);
  if (!opened || !measure) return null;

  const me = the(records, "me");
  const phase = the(records, "phase");
  const status = the(records, "workshop")?.status;
  const open = status === "open";
  const own = one(records, "measure", opened.measure) ?? measure;
  const result = resultText(records, measure);
  return html`
    <${MeasureSheet} measure=${measure} onClose=${() => (phone.sheet.value = null)}>
      <${Failures}
        seat=${phone.seat}
        label=${whatItWas}
        about=${opened.measure}
        boxFor=${(/** @type {Entry} */ entry) => boxFor(phone, entry)}
      />
      <${Turned} phone=${phone} />
      ${!found && html`<${Notice}><p>${t("sheet.not_shown")}</p><//>`}
      ${measure.status === "withdrawn" && html`<${Notice} colour="warning"><p>${t("sheet.withdrawn")}</p><//>`}
      ${measure.description && html`<p class="sheet-text" lang=${writtenIn(measure.title, measure.description)}>${measure.description}</p>`}
      ${measure.by && html`<p class="author">${t("sheet.by", { name: [measure.by.label, measure.by.unit].filter(Boolean).join(", ") })}</p>`}
      ${open && me && phase?.votes === "open_hidden" && measure.status === "live" && (!measure.hidden || me.votes.includes(measure.id)) && html`<${VoteButton} phone=${phone} measure=${measure} chosen=${me.votes.includes(measure.id)} />`}
      ${result && html`<p class="fact strong">${result}</p>`}
      ${me?.measures.includes(own.id) && html`<${OwnMeasure} phone=${phone} measure=${own} />`}
      ${open && me && phase?.votes !== "open_hidden" && measure.status === "live" && !measure.private && !measure.hidden && html`<${Thumbs} phone=${phone} measure=${measure.id} />`}
      <${ThumbsTold} records=${records} measure=${measure.id} />
      ${open && measure.status === "live" && !measure.private && !measure.hidden && html`<${SayForm} phone=${phone} measure=${opened.measure} originals=${measure.originals} asked=${opened} />`}
      ${status === "closed" && html`<${UnsentSaying} phone=${phone} measure=${opened.measure} />`}
      <${Facts} records=${records} measure=${measure} />
      <${SaidList} phone=${phone} measure=${measure} />
    <//>
  `;
}

/** @param {{phone: Phone, measure: MeasureRecord}} props */
function SaidList({ phone, measure }) {
  const records = phone.seat.screen.value;
  const offers = asWorkOrder(saidAbout(records, "offer", measure.id));
  const comments = saidAbout(records, "comment", measure.id);
  const originals = originalsOf(records, measure).map(asShown);
  return html`
    ${measure.is_met && html`<p class="fact strong">${t("order.is_met")}</p>`}
    <${Section} title=${t("sheet.offers")} items=${offers} line=${(/** @type {OfferRecord} */ offer) => html`<${Line} key=${offer.id} phone=${phone} thing=${offer} tag=${t(`stance.${offer.stance}`)} from=${offer.unit} />`} />
    <${Section} title=${t("sheet.comments")} items=${comments} line=${(/** @type {CommentRecord} */ comment) => html`<${Line} key=${comment.id} phone=${phone} thing=${comment} hidden=${comment.hidden} />`} />
    <${Section} title=${t("sheet.conflicts")} items=${saidAbout(records, "conflict", measure.id)} line=${(/** @type {Said} */ said) => html`<${Line} key=${said.id} phone=${phone} thing=${said} />`} />
    <${Section} title=${t("sheet.co_benefits")} items=${saidAbout(records, "co_benefit", measure.id)} line=${(/** @type {Said} */ said) => html`<${Line} key=${said.id} phone=${phone} thing=${said} />`} />
    <${Section}
      title=${t("sheet.originals")}
      items=${originals}
      line=${(/** @type {MeasureRecord} */ original) => html`<${Saying} key=${original.id} text=${[original.title, original.description].filter(Boolean).join("\n")} from=${t("table.number", { table: original.table })} />`}
    />
  `;
}

/** @param {{title: string, items: any[], line: (item: any) => any}} props */
function Section({ title, items, line }) {
  if (items.length === 0) return null;
  return html`<${SheetSection} title=${title} count=${items.length}><ul class="plain">${items.map(line)}</ul><//>`;
}

/**
 * One thing said, with what its own author may do about it.
 * @param {{phone: Phone, thing: Said & {pending?: boolean, kind?: string}, tag?: string, from?: string | null, hidden?: boolean}} props
 */
export function Line({ phone, thing, tag, from, hidden }) {
  const { seat } = phone;
  const own = isOwn(phone, thing.id);
  const shown = hidden ? t("sheet.hidden") : thing.text;
  return html`
    <${Saying} text=${shown} by=${thing.by} from=${from} tag=${tag} pending=${thing.pending}>
      <${Aspects} of=${thing} />
      ${
        own &&
        isDayOpen(seat.screen.value) &&
        html`
          <div class="row" data-spread>
            <${SaveState} seat=${seat} id=${thing.id} />
            <span class="row">
              <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                data-size="sm"
                onClick=${() => seat.act("show_name", { thing: thing.id, named: !thing.by }, { told: t("save.now") })}
              >${thing.by ? t("say.hide_name") : t("say.show_name")}</button>
              ${
                thing.kind === "offer" &&
                html`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${() => seat.act("withdraw_offer", { offer: thing.id }, { told: t("save.now") })}>
                  ${t("say.withdraw")}
                </button>`
              }
            </span>
          </div>
        `
      }
    <//>
  `;
}

/** @param {Phone} phone @param {string} id */
function isOwn(phone, id) {
  const me = the(phone.seat.screen.value, "me");
  return Boolean(me && [me.comments, me.offers, me.conflicts, me.co_benefits].some(list => list.includes(id)));
}
