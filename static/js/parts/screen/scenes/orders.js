/**
 * Work orders: who offers, who needs and who wants to join, by measure. Those in which an offer meets another unit's need come
 * first. Each part is one line, with the first thing said.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { unitOf, workOrders } from "../../../rules/collaboration.js";
import { stances } from "../../../rules/work-order.js";
import { Asking, Listing, Pages } from "../frame/frame.js";
import { excerpt, linesOf } from "../frame/room.js";

/** @import { WorkOrder } from "../../../rules/collaboration.js" */
/** @import { OfferRecord, Stance } from "../../../line/protocol.js" */
/** @import { Room } from "../frame/room.js" */
/** @import { Show } from "../frame/frame.js" */

const orders_max = 12;
const title_size = 4.7;
const line_high = 1.16;
const part_high = 5;
const around_order = 3.4;
const stance_wide = 33;
const letter_wide = 2.15;

/** @param {{show: Show}} props */
export function Orders({ show }) {
  const orders = workOrders(show.records);
  if (orders.length === 0)
    return html`<${Asking} show=${show} question=${t("screen.orders")}><p class="back-at">${t("screen.orders_none")}</p></${Asking}>`;
  const shown = orders.slice(0, orders_max);
  const met = orders.filter(({ is_met }) => is_met).length;
  const foot = [
    met > 0 ? t("screen.orders_met", { n: met }) : t("screen.orders_none_met"),
    orders.length > shown.length && t("screen.orders_left_out", { n: orders.length - shown.length }),
  ];
  return html`
    <${Listing} show=${show} title=${t("screen.orders")} foot=${foot.filter(Boolean).map(text => html`<span key=${text}>${text}</span>`)}>
      <${Pages} show=${show} things=${shown} high=${orderHigh} name="orders">
        ${orderIn}
      </${Pages}>
    </${Listing}>
  `;
}

/** @param {WorkOrder} order @param {number} _index @param {WorkOrder[]} _shown @param {Room} room */
export const orderIn = (order, _index, _shown, room) =>
  html`<${Order} key=${order.measure.id} order=${order} wide=${room.wide} />`;

/** @param {{order: WorkOrder, wide: number}} props */
function Order({ order: { measure, offers, is_met }, wide }) {
  return html`
    <li class="list-row order" data-met=${is_met}>
      <p class="row-title" lang=${writtenIn(measure.title, measure.description)}>${measure.title}</p>
      <dl class="order-parts">
        ${stances.map(stance => html`<${Part} key=${stance} stance=${stance} said=${offers.filter(offer => offer.stance === stance)} wide=${wide} />`)}
      </dl>
    </li>
  `;
}

/** @param {{stance: Stance, said: OfferRecord[], wide: number}} props */
function Part({ stance, said, wide }) {
  const first = said[0];
  if (!first) return null;
  const letters_max = Math.floor((wide - stance_wide) / letter_wide);
  return html`<div><dt>${t(`stance.${stance}`)}</dt><dd>${partText(stance, said, first, letters_max)}</dd></div>`;
}

/**
 * Who wants to join is counted by unit; of an offer or a need the first is told, and how many more there are.
 * @param {Stance} stance
 * @param {OfferRecord[]} said
 * @param {OfferRecord} first
 * @param {number} letters_max
 */
function partText(stance, said, first, letters_max) {
  const units = [...new Set(said.map(unitOf))];
  if (stance === "join") return excerpt(`${units.length}: ${units.join(", ")}`, letters_max);
  const more = said.length > 1 ? ` +${said.length - 1}` : "";
  return `${excerpt(`${unitOf(first)}: ${first.text}`, letters_max - more.length)}${more}`;
}

/** @param {WorkOrder} order @param {Room} room */
export function orderHigh({ measure, offers }, room) {
  const parts = stances.filter(stance => offers.some(offer => offer.stance === stance)).length;
  return linesOf(measure.title, room.wide, title_size) * title_size * line_high + parts * part_high + around_order;
}
