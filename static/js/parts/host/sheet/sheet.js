/**
 * A measure's sheet on the tablet: the fields on one side, what people have said on the other. It stays open through changes
 * of phase, with what is being typed, and follows the measure when it is merged into another.
 * @module
 */
import { html, useRef } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { one, originalsOf, standingMeasure } from "../../../line/records.js";
import { Checklists } from "../../checklists.js";
import { countedText } from "../../counted.js";
import { Dialog } from "../../dialog.js";
import { Contradictions } from "../../lacks.js";
import { SheetSection, ThumbsTold } from "../../measure-sheet.js";
import { Notice } from "../../notice.js";
import { Failures } from "../../save-state.js";
import { ClaimButton } from "../board/claims.js";
import { belongsTo, tablesBehind, votesText } from "../board/selectors.js";
import { boxFor, failureLabel, withoutFields } from "../failures.js";
import { isOpen } from "../tablet.js";
import { HiddenNotice, TakeAway } from "./away.js";
import { Facts, Fields } from "./fields.js";
import { Missing } from "./missing.js";
import { useNews } from "./news.js";
import { Originals } from "./originals.js";
import { Rating } from "./rating.js";
import { SaidList } from "./said.js";
import { Say } from "./say.js";
import { MeasureText } from "./text.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet, id: string}} props `id` of the measure as it was opened: drafts keep that name */
export function Sheet({ tablet, id }) {
  const { seat } = tablet;
  const records = seat.screen.value;
  const last = useRef(/** @type {MeasureRecord | undefined} */ (undefined));
  const measure = standingMeasure(records, id) ?? last.current;
  last.current = measure;
  const news = useNews(seat, measure);
  if (!measure) return null;

  const live = measure.status === "live" && isOpen(tablet);
  const ours = belongsTo(records, measure, tablet.table);
  const originals = originalsOf(records, measure);
  const tables = tablesBehind(records, measure).map(table => t("table.number", { table }));
  const opened = one(records, "measure", id);
  return html`
    <${Dialog} title=${html`<span lang=${writtenIn(measure.title, measure.description)}>${measure.title}</span>`} eyebrow=${tables.join(" + ")} placement="right" onClose=${() => (tablet.opened.value = null)}>
      <${Failures} seat=${withoutFields(seat)} label=${failureLabel} boxFor=${boxFor(tablet)} />
      ${measure.status === "withdrawn" && html`<${Notice} colour="warning"><p>${t("host.withdrawn")}</p><//>`}
      ${opened?.merged_into && html`<${Notice}><p>${t("host.went_into", { title: opened.title })}</p><//>`}
      <${HiddenNotice} tablet=${tablet} measure=${measure} />
      <div class="host-sheet">
        <div class="host-sheet-side">
          <${Standing} tablet=${tablet} measure=${measure} live=${live} />
          ${live && ours && html`<${Missing} tablet=${tablet} measure=${measure} />`}
          ${live && html`<${Contradictions} records=${records} measure=${measure} />`}
          <${MeasureText} tablet=${tablet} measure=${measure} draft=${id} editable=${live && ours} news=${news} />
          ${live && ours ? html`<${Fields} tablet=${tablet} measure=${measure} draft=${id} news=${news} />` : html`${live && html`<${Notice}><p>${t("host.not_ours", { table: measure.claimed_by ?? measure.table })}</p><//>`}<${Facts} tablet=${tablet} measure=${measure} />`}
        </div>
        <div class="host-sheet-side">
          <${Rating} tablet=${tablet} measure=${measure} />
          <${ThumbsTold} records=${records} measure=${measure.id} />
          ${originals.length > 0 && html`<${SheetSection} title=${t("host.originals")} count=${originals.length}><${Originals} tablet=${tablet} measure=${measure} /><//>`}
          <${SaidList} tablet=${tablet} measure=${measure} ours=${live && ours} />
          <${Checklists} seat=${tablet.seat} measure=${measure} editable=${live && ours} />
          ${live && !measure.private && html`<${Say} tablet=${tablet} measure=${measure.id} draft=${id} />`}
          ${live && ours && html`<${TakeAway} tablet=${tablet} measure=${measure} />`}
        </div>
      </div>
    <//>
  `;
}

/** How it stands in the room, and what the host can do with it as a whole. @param {{tablet: Tablet, measure: MeasureRecord, live: boolean}} props */
function Standing({ tablet, measure, live }) {
  const claimed = measure.claimed_by;
  const facts = [
    measure.votes !== undefined && votesText(tablet.seat.screen.value, measure),
    countedText(tablet.seat.screen.value, measure),
    claimed && (claimed === tablet.table ? t("host.claimed_ours") : t("host.claimed_by", { table: claimed })),
    measure.on_behalf && t("host.on_behalf"),
    measure.private && t("host.draft"),
  ].filter(Boolean);
  return html`
    <div class="row host-standing">
      ${facts.map(fact => html`<span key=${fact} class="fact strong">${fact}</span>`)}
      ${live && html`<${ClaimButton} tablet=${tablet} measure=${measure} />`}
      ${live && !measure.private && html`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => (tablet.opened.value = { kind: "twin", id: measure.id })}>${t("host.merge_with")}</button>`}
    </div>
  `;
}
