/**
 * All measures that everybody may see, a page at a time, in the order they came: a new one is added last and moves nothing.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { all, liveMeasures, standingMeasure } from "../../../line/records.js";
import { Listing, Pages } from "../frame/frame.js";
import { linesOf } from "../frame/room.js";

/** @import { MeasureRecord, Records } from "../../../line/protocol.js" */
/** @import { Room } from "../frame/room.js" */
/** @import { Show } from "../frame/frame.js" */

const title_size = 4.7;
const beside_title = 39;
const line_high = 1.16;
const around_row = 2.6;

/** @param {{show: Show}} props */
export function Gallery({ show }) {
  const measures = liveMeasures(show.records).sort(byAge);
  const helpers = helpersByMeasure(show.records);
  return html`
    <${Listing} show=${show} foot=${t("screen.measures", { n: measures.length })}>
      <${Pages} show=${show} things=${measures} high=${high} name="gallery">
        ${(/** @type {MeasureRecord} */ measure) => html`<${Row} key=${measure.id} measure=${measure} helpers=${helpers.get(measure.id)?.size ?? 0} />`}
      </${Pages}>
    </${Listing}>
  `;
}

/** @param {{measure: MeasureRecord, helpers: number}} props */
function Row({ measure, helpers }) {
  return html`
    <li class="list-row gallery-row">
      <span class="row-table">${t("table.number", { table: measure.table })}</span>
      <span class="row-title" lang=${writtenIn(measure.title, measure.description)}>${measure.title}</span>
      <span class="row-help">${helpers > 0 && t("screen.helpers", { n: helpers })}</span>
    </li>
  `;
}

/** @param {MeasureRecord} measure @param {Room} room */
const high = (measure, room) =>
  linesOf(measure.title, room.wide - beside_title, title_size) * title_size * line_high + around_row;

/** The units that offer something to a measure or to one that went into it. @param {Records} records */
function helpersByMeasure(records) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const offer of all(records, "offer")) {
    const from = offer.unit ?? offer.area;
    if (offer.stance === "need" || !from) continue;
    const measure = standingMeasure(records, offer.measure)?.id ?? offer.measure;
    found.set(measure, (found.get(measure) ?? new Set()).add(from));
  }
  return found;
}

/** @param {MeasureRecord} a @param {MeasureRecord} b */
const byAge = (a, b) => a.posted_at - b.posted_at || (a.id < b.id ? -1 : 1);
