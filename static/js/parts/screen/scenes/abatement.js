/**
 * The abatement cost curve, and beside it the list that it is drawn from. The foot says for how many measures anything is
 * known, and how costs are spread.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { Curve, CurveKey, kronerText, rounded } from "../../curve.js";
import { Asking, Listing, Pages } from "../frame/frame.js";
import { linesOf } from "../frame/room.js";

/** @import { AbatementRecord, PricedRecord } from "../../../line/protocol.js" */
/** @import { Room } from "../frame/room.js" */
/** @import { Show } from "../frame/frame.js" */

/** In units of the picture: what stands beside and around the titles of the list. */
const title_size = 4.3;
const beside_title = 8;
const line_high = 1.14;
/** The figures are heavier than letters are, and wider. */
const facts_size = 4.7;
const around_row = 2.4;

/** @param {{show: Show}} props */
export function Abatement({ show }) {
  const record = the(show.records, "abatement");
  const title = t("screen.abatement");
  if (!record || record.priced.length === 0)
    return html`<${Asking} show=${show} question=${title}><p class="back-at">${t("screen.abatement_none", { direct: record?.direct ?? 0 })}</p></${Asking}>`;
  const numbered = record.priced.map((priced, index) => ({ ...priced, id: priced.measure, number: index + 1 }));
  return html`
    <${Listing} show=${show} title=${title} foot=${html`<${Foot} record=${record} />`}>
      <div class="abatement">
        <div class="abatement-curve"><${Curve} priced=${numbered} /><p class="curve-keys"><${CurveKey} priced=${numbered} /></p></div>
        <${Pages} show=${show} things=${numbered} high=${high} name="prices">
          ${(/** @type {Numbered} */ priced) => html`<${Row} key=${priced.measure} priced=${priced} />`}
        </${Pages}>
      </div>
    </${Listing}>
  `;
}

/** @typedef {PricedRecord & {number: number}} Numbered */

/** @param {{priced: Numbered}} props */
const Row = ({ priced: { number, title, tonnes, kroner_per_tonne } }) => html`
  <li class="list-row price-row">
    <span class="price-number">${number}</span>
    <span class="price-said">
      <span class="row-title">${title}</span>
      <span class="price-facts"><strong>${kronerText(kroner_per_tonne)}</strong><span>${tonnesText(tonnes)}</span></span>
    </span>
  </li>
`;

/** @param {number} tonnes */
const tonnesText = tonnes => t("screen.tonnes", { tonnes: numberText(rounded(tonnes)) });

/** What of all this is known, and what was assumed. @param {{record: AbatementRecord}} props */
function Foot({ record: { priced, direct, years, interest_percent } }) {
  const without_per_year = priced.filter(one => !one.per_year).length;
  const without_once = priced.filter(one => !one.once).length;
  // In one piece of text: two would stand on each other where it is broken.
  const known = [
    t("screen.abatement_of", { n: priced.length, direct }),
    without_per_year > 0 && t("screen.without_per_year", { n: without_per_year }),
    without_once > 0 && t("screen.without_once", { n: without_once }),
  ].filter(Boolean);
  return html`
    <span><strong>${known.join(", ")}</strong></span>
    <span>${t("curve.reckoned", { years, interest: interest_percent })}</span>
  `;
}

/** @param {Numbered} priced @param {Room} room */
function high({ title, tonnes, kroner_per_tonne }, room) {
  const wide = room.wide - beside_title;
  // Both facts are broken between the two at most: a line for each, or one for both.
  const facts = linesOf(`${kronerText(kroner_per_tonne)} ${tonnesText(tonnes)}`, wide, facts_size) > 1 ? 2 : 1;
  return linesOf(title, wide, title_size) * title_size * line_high + facts * facts_size * line_high + around_row;
}
