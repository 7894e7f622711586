/**
 * The claimed measures by effect and feasibility, and beside the picture the list of its numbers, a page at a time.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { the } from "../../../line/records.js";
import { answersText, isJoint, meanText, noneText, QuadrantPicture } from "../../quadrants.js";
import { Asking, Listing, Pages } from "../frame/frame.js";
import { linesOf } from "../frame/room.js";

/** @import { QuadrantPoint } from "../../../line/protocol.js" */
/** @import { Room } from "../frame/room.js" */
/** @import { Show } from "../frame/frame.js" */

/** In units of the picture: what stands beside and around the titles of the list. */
const title_size = 4.3;
const beside_title = 8;
const line_high = 1.14;
const facts_size = 4.3;
const around_row = 2.4;

/** @param {{show: Show}} props */
export function QuadrantsScene({ show }) {
  const { points = [], claimed = 0 } = the(show.records, "quadrants") ?? {};
  const title = t("quadrants.title");
  if (points.length === 0)
    return html`<${Asking} show=${show} question=${title}><p class="back-at">${noneText(claimed)}</p></${Asking}>`;
  const foot = html`
    <span><strong>${t("quadrants.of", { n: points.length, claimed })}</strong></span>
    <span>${[t("quadrants.how"), points.some(isJoint) && t("quadrants.joint_key")].filter(Boolean).join(" · ")}</span>
  `;
  return html`
    <${Listing} show=${show} title=${title} foot=${foot}>
      <div class="abatement">
        <${QuadrantPicture} points=${points} />
        <${Pages} show=${show} things=${points} high=${high} name="prices">
          ${(/** @type {QuadrantPoint} */ point) => html`<${Row} key=${point.measure} point=${point} />`}
        </${Pages}>
      </div>
    </${Listing}>
  `;
}

/** @param {{point: QuadrantPoint}} props */
const Row = ({ point }) => html`
  <li class="list-row price-row" data-quadrant=${point.quadrant}>
    <span class="price-number">${point.number}</span>
    <span class="price-said">
      <span class="row-title" lang=${writtenIn(point.title, "")}>${point.title}</span>
      <span class="price-facts">
        <span><span aria-hidden="true">↑ </span><span class="ds-sr-only">${t("rate.effect")} </span><strong>${meanText(point.effect)}</strong></span>
        <span><span aria-hidden="true">→ </span><span class="ds-sr-only">${t("rate.feasibility")} </span><strong>${meanText(point.feasibility)}</strong></span>
        <span>${answersText(point)}</span>
      </span>
    </span>
  </li>
`;

/** @param {QuadrantPoint} point @param {Room} room */
function high(point, room) {
  const wide = room.wide - beside_title;
  const facts = `↑ ${meanText(point.effect)}  → ${meanText(point.feasibility)}  ${answersText(point)}`;
  return (
    linesOf(point.title, wide, title_size) * title_size * line_high +
    linesOf(facts, wide, facts_size) * facts_size * line_high +
    around_row
  );
}
