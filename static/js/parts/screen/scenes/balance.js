/**
 * Opportunities against conflicts, in two numbers; and the conflicts, with what would solve them where that is known.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { the } from "../../../line/records.js";
import { divided, weighed } from "../../../rules/collaboration.js";
import { countTexts } from "../../count-texts.js";
import { Asking, Listing, Pages } from "../frame/frame.js";
import { excerpt, linesOf } from "../frame/room.js";

/** @import { MeasureRecord, Records } from "../../../line/protocol.js" */
/** @import { Room } from "../frame/room.js" */
/** @import { Show } from "../frame/frame.js" */
/** @typedef {{measure: MeasureRecord, text: string, solution?: string, key: string}} Told what speaks against it, or that it splits the room */

const text_size = 4.4;
const title_size = 4.1;
const line_high = 1.16;
const around_row = 3;
const letters_max = 120;

/** @param {{show: Show}} props */
export function Balance({ show }) {
  const { opportunities = 0, conflicts = 0, offers = 0, co_benefits = 0 } = the(show.records, "collaboration") ?? {};
  if (opportunities + conflicts === 0)
    return html`<${Asking} show=${show} question=${t("screen.balance")}><p class="back-at">${t("screen.balance_none")}</p></${Asking}>`;
  const told = toldOf(show.records);
  return html`
    <${Listing} show=${show} title=${t("screen.balance")} foot=${t("screen.balance_of", countTexts({ offers, co_benefits }))}>
      <div class="balanced">
        <div class="balance">
          <p class="balance-for"><strong>${numberText(opportunities)}</strong> ${t("screen.opportunities", { n: opportunities })}</p>
          <p class="balance-against"><strong>${numberText(conflicts)}</strong> ${t("screen.goal_conflicts", { n: conflicts })}</p>
          <div class="balance-bar" aria-hidden="true" style=${{ "--share": opportunities / (opportunities + conflicts) }}></div>
        </div>
        <${Pages} show=${show} things=${told} high=${high} name="told">
          ${(/** @type {Told} */ { measure, text, solution, key }) => html`
            <li key=${key} class="list-row told-row">
              <p class="told-of" lang=${writtenIn(measure.title, measure.description)}>${measure.title}</p>
              <p class="row-title" lang=${writtenIn(text)}>${excerpt(text, letters_max)}</p>
              ${solution && html`<p><strong>${t("aspect.solution")}:</strong> ${excerpt(solution, letters_max)}</p>`}
            </li>
          `}
        </${Pages}>
      </div>
    </${Listing}>
  `;
}

/** What splits the room first, as long as it is known to the room; then what people said. @param {Records} records @returns {Told[]} */
function toldOf(records) {
  const splits = divided(records).map(({ measure, thumbs }) => ({
    measure,
    text: `${t("split.room")}: ${t("thumb.told", thumbs)}`,
    key: measure.id,
  }));
  const said = weighed(records).flatMap(({ measure, conflicts }) =>
    conflicts.map(({ id, text, solution }) => ({ measure, text, solution, key: id })),
  );
  return [...splits, ...said];
}

/** @param {Told} told @param {Room} room */
function high({ measure, text, solution }, { wide }) {
  const solved = solution ? `${t("aspect.solution")}: ${excerpt(solution, letters_max)}` : "";
  const lines = (/** @type {string} */ words, /** @type {number} */ size) =>
    words ? linesOf(words, wide, size) * size * line_high : 0;
  return (
    lines(measure.title, title_size) +
    lines(excerpt(text, letters_max), text_size) +
    lines(solved, title_size) +
    around_row
  );
}
