/**
 * The fund: the core of the three portfolios, then what to discuss, each with the portfolios that it is in. Measures outside
 * are not shown: nobody's measure is put up as a loser.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { one, the } from "../../../line/records.js";
import { Asking, Listing, Pages } from "../frame/frame.js";
import { linesOf } from "../frame/room.js";

/** @import { FundRecord, MeasureRecord, Records } from "../../../line/protocol.js" */
/** @import { Room } from "../frame/room.js" */
/** @import { Show } from "../frame/frame.js" */

/** @typedef {{measure: MeasureRecord, is_core: boolean, ways: string}} Shown `ways` is empty where it goes without saying */

const title_size = 4.6;
const line_high = 1.14;
const around_row = 2.4;
const ways_size = 4.1;
const beside_title = 31;

/** @param {{show: Show}} props */
export function FundScene({ show }) {
  const fund = the(show.records, "fund");
  if (fund?.amount == null || !fund.portfolios?.length)
    return html`<${Asking} show=${show} question=${t("screen.fund_title")}><p class="back-at">${t("screen.fund_soon")}</p></${Asking}>`;
  const left = fund.portfolios.map(portfolio => Math.round(portfolio.left));
  const [least, most] = [Math.min(...left), Math.max(...left)];
  const foot = least === most ? t("screen.fund_left", { left: least }) : t("screen.fund_left_from", { least, most });
  return html`
    <${Listing} show=${show} title=${t("screen.fund_of", { amount: numberText(fund.amount) })} foot=${foot}>
      <${Pages} show=${show} things=${shownOf(show.records, fund)} high=${rowHigh} name="fund-list">
        ${(/** @type {Shown} */ row, /** @type {number} */ index, /** @type {Shown[]} */ shown) => html`<${Row} key=${row.measure.id} row=${row} is_first=${shown[index - 1]?.is_core !== row.is_core} />`}
      </${Pages}>
    </${Listing}>
  `;
}

/** @param {{row: Shown, is_first: boolean}} props */
const Row = ({ row: { measure, is_core, ways }, is_first }) => html`
  <li class="list-row fund-row" data-first=${is_first} data-core=${is_core}>
    <span class="row-band">${is_first && t(is_core ? "screen.fund_core" : "screen.fund_discuss")}</span>
    <span>
      <span class="row-title" lang=${writtenIn(measure.title, measure.description)}>${measure.title}</span>
      ${ways && html`<span class="fund-ways">${ways}</span>`}
    </span>
  </li>
`;

/** The core, and then what to discuss. @param {Records} records @param {FundRecord} fund @returns {Shown[]} */
export function shownOf(records, fund) {
  const core = fund.core ?? [];
  return [...core, ...(fund.discuss ?? [])].flatMap((id, index) => {
    const measure = one(records, "measure", id);
    const is_core = index < core.length;
    const ways = (fund.portfolios ?? []).filter(({ chosen }) => chosen.includes(id));
    const locked = fund.locks[id] === "in" ? t("screen.fund_locked") : "";
    const said = is_core ? locked : ways.map(({ method }) => t(`screen.fund_${method}`)).join(", ");
    return measure ? [{ measure, is_core, ways: said }] : [];
  });
}

/** @param {Shown} row @param {Room} room */
function rowHigh({ measure, ways }, room) {
  const wide = room.wide - beside_title;
  const title = linesOf(measure.title, wide, title_size) * title_size;
  return (title + (ways ? linesOf(ways, wide, ways_size) * ways_size : 0)) * line_high + around_row;
}
