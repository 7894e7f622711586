/**
 * Opportunities against conflicts, in two numbers; and what speaks against the measures, each with what would solve it where the
 * room knows.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { balanceOf, weighed } from "../../core/collaboration.js";
import { numberText, t } from "../../core/i18n.js";
import { writtenIn } from "../../core/written.js";
import { Asking, Listing, Pages } from "./frame.js";
import { excerpt, linesOf } from "./room.js";

/** @import { ConflictRecord, MeasureRecord } from "../../core/protocol.js" */
/** @import { Room } from "./room.js" */
/** @import { Show } from "./frame.js" */
/** @typedef {{measure: MeasureRecord, conflict: ConflictRecord}} Told */

const text_size = 4.4;
const title_size = 4.1;
const line_high = 1.16;
const around_row = 3;
const letters_max = 120;

/** @param {{show: Show}} props */
export function Balance({ show }) {
  const balance = balanceOf(show.records);
  const { opportunities, conflicts } = balance;
  if (opportunities + conflicts === 0)
    return html`<${Asking} show=${show} question=${t("screen.balance")}><p class="back-at">${t("screen.balance_none")}</p></${Asking}>`;
  const told = weighed(show.records).flatMap(({ measure, conflicts }) =>
    conflicts.map(conflict => ({ measure, conflict })),
  );
  return html`
    <${Listing} show=${show} title=${t("screen.balance")} foot=${t("screen.balance_of", { offers: balance.offers, co_benefits: balance.co_benefits })}>
      <div class="balanced">
        <div class="balance">
          <p class="balance-for"><strong>${numberText(opportunities)}</strong> ${t("screen.opportunities", { n: opportunities })}</p>
          <p class="balance-against"><strong>${numberText(conflicts)}</strong> ${t("screen.goal_conflicts", { n: conflicts })}</p>
          <div class="balance-bar" aria-hidden="true" style=${{ "--share": opportunities / (opportunities + conflicts) }}></div>
        </div>
        <${Pages} show=${show} things=${told} high=${high} name="told">
          ${(/** @type {Told} */ { measure, conflict }) => html`
            <li key=${conflict.id} class="list-row told-row">
              <p class="told-of" lang=${writtenIn(measure.title, measure.description)}>${measure.title}</p>
              <p class="row-title" lang=${writtenIn(conflict.text)}>${excerpt(conflict.text, letters_max)}</p>
              ${conflict.solution && html`<p><strong>${t("aspect.solution")}:</strong> ${excerpt(conflict.solution, letters_max)}</p>`}
            </li>
          `}
        </${Pages}>
      </div>
    </${Listing}>
  `;
}

/** @param {Told} told @param {Room} room */
function high({ measure, conflict }, { wide }) {
  const solution = conflict.solution ? `${t("aspect.solution")}: ${excerpt(conflict.solution, letters_max)}` : "";
  const lines = (/** @type {string} */ text, /** @type {number} */ size) =>
    text ? linesOf(text, wide, size) * size * line_high : 0;
  return (
    lines(measure.title, title_size) +
    lines(excerpt(conflict.text, letters_max), text_size) +
    lines(solution, title_size) +
    around_row
  );
}
