/**
 * The result, step by step: by theme, in bands in words, and whole, with sum and breadth. Measures in one band cannot be told
 * apart: there are no ranks.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { the } from "../../../line/records.js";
import { onScreen } from "../../../rules/scene.js";
import { breadthTexts } from "../../breadth.js";
import { partsText } from "../../counted.js";
import { Asking, Listing, Pages } from "../frame/frame.js";
import { linesOf, useRoom, wideOf } from "../frame/room.js";
import { ranked, votesByTheme, withoutNumbers } from "./bands.js";

/** @import { Records } from "../../../line/protocol.js" */
/** @import { Ranked } from "./bands.js" */
/** @import { Room } from "../frame/room.js" */
/** @import { Show } from "../frame/frame.js" */

const rows_max = 8;
const title_size = 4.6;
const line_high = 1.14;
const around_row = 2.4;
const beside_bare_title = 35;
/** The band's word, and what is between it, the title and the votes. */
const beside_whole_title = 27;
const votes_size = 4.8;
const breadth_size = 4.2;
/** On an old projector each part of the breadth has a line of its own, so that a title has room for its longest word. */
const narrow_below = 145;
/** One theme in as many lines as its name takes on an old projector. */
const theme_high = 7;

const steps = { themes: Themes, bands: Bands, breadth: Breadth };

/** @param {{show: Show}} props */
export function Results({ show }) {
  const result = the(show.records, "result");
  if (!result) return html`<${Asking} show=${show}><p class="back-at">${t("screen.result_soon")}</p></${Asking}>`;
  const Step = steps[/** @type {keyof typeof steps} */ (onScreen(show.records).step ?? "breadth")];
  const rows = ranked(show.records);
  return html`
    <${Listing} show=${show} title=${titleOf(show)} foot=${t("screen.result_sum", { votes: t("screen.votes", { n: result.votes }), n: result.voters })}>
      ${rows.length === 0 ? html`<p class="back-at">${t("screen.no_votes")}</p>` : html`<${Step} show=${show} rows=${rows} />`}
    </${Listing}>
  `;
}

/** A step says what it shows; the whole result goes under the phase's question. @param {Show} show */
function titleOf(show) {
  const { step } = onScreen(show.records);
  if (step) return t(`screen.step_${step}`);
  return the(show.records, "phase")?.votes === "revealed" ? "" : t("screen.step_breadth");
}

/** @typedef {{show: Show, rows: Ranked[]}} StepProps */

/** @param {StepProps} props */
function Themes({ show }) {
  const { ref, room } = useRoom();
  const rows = Math.min(rows_max, Math.max(2, Math.floor(room.high / theme_high)));
  const { themes, others } = votesByTheme(show.records, rows);
  if (themes.every(({ theme }) => theme === null)) return html`<p class="back-at">${t("screen.themes_none")}</p>`;
  const bars = themes.map(({ theme, votes }) => ({
    name: theme ?? t("screen.theme_none"),
    votes,
    is_theme: theme !== null,
  }));
  const after = bars.filter(bar => bar.is_theme).length;
  if (others)
    bars.splice(after, 0, {
      name: t("screen.theme_others", { n: others.themes }),
      votes: others.votes,
      is_theme: false,
    });
  const most = Math.max(...bars.map(bar => bar.votes));
  return html`
    <div class="pages" ref=${ref}>
    <ul class="plain theme-bars" data-short=${bars.length < 5}>
      ${bars.map(
        ({ name, votes, is_theme }) => html`
          <li key=${name} class="theme-bar" data-theme=${is_theme}>
            <span class="theme-name">${name}</span>
            <span class="bar" aria-hidden="true" style=${{ "--share": votes / most }}></span>
            <span class="theme-votes"><strong>${numberText(votes)}</strong><span class="ds-sr-only"> ${t("screen.votes_word", { n: votes })}</span></span>
          </li>
        `,
      )}
    </ul>
    </div>
  `;
}

/** @param {StepProps} props */
function Bands({ show, rows }) {
  const high = (/** @type {Ranked} */ row, /** @type {Room} */ room) => titleHigh(row, room, beside_bare_title);
  return html`
    <${Pages} show=${show} things=${withoutNumbers(rows)} high=${high} name="band-list">
      ${(/** @type {Ranked} */ row, /** @type {number} */ index, /** @type {Ranked[]} */ shown) => html`
        <li key=${row.measure.id} class="list-row band-row" data-band=${row.band} data-first=${isFirst(row, index, shown)}>
          <${BandWord} row=${row} index=${index} shown=${shown} />
          <span class="row-title" lang=${writtenIn(row.measure.title, row.measure.description)}>${row.measure.title}</span>
        </li>
      `}
    </${Pages}>
  `;
}

/** @param {StepProps} props */
function Breadth({ show, rows }) {
  const high = (/** @type {Ranked} */ row, /** @type {Room} */ room) => rowHigh(row, room, show.records);
  const most = Math.max(...rows.map(({ measure }) => measure.votes ?? 0));
  return html`
    <${Pages} show=${show} things=${rows} high=${high} name="band-list">
      ${(
        /** @type {Ranked} */ row,
        /** @type {number} */ index,
        /** @type {Ranked[]} */ shown,
        /** @type {Room} */ room,
      ) => html`
        <${Row} key=${row.measure.id} row=${row} index=${index} shown=${shown} most=${most} breadth=${breadthOf(row, show.records, room)} />
      `}
    </${Pages}>
  `;
}

/** What stands under the votes, in lines. @param {Ranked} row @param {Records} records @param {Room} room @returns {string[]} */
function breadthOf({ measure }, records, room) {
  const parts = [
    ...breadthTexts(records, measure),
    measure.dealt !== undefined && t("screen.dealt", { n: measure.dealt }),
    measure.parts && partsText(measure.parts),
  ].filter(part => typeof part === "string");
  return room.wide < narrow_below || parts.length === 0 ? parts : [parts.join(" · ")];
}

/** @param {Ranked} row @param {Room} room @param {Records} records */
function rowHigh(row, room, records) {
  const breadth = breadthOf(row, records, room);
  const votes = wideOf(t("screen.votes", { n: row.measure.votes ?? 0 }), votes_size);
  const beside = Math.max(votes, ...breadth.map(line => wideOf(line, breadth_size)));
  const said = (votes_size + breadth.length * breadth_size) * line_high + around_row;
  return Math.max(said, titleHigh(row, room, beside_whole_title + beside));
}

/** @param {{row: Ranked, index: number, shown: Ranked[], most: number, breadth: string[]}} props */
function Row({ row, index, shown, most, breadth }) {
  const { measure, tied } = row;
  const votes = measure.votes ?? 0;
  return html`
    <li class="list-row band-row" data-whole-result data-band=${row.band} data-first=${isFirst(row, index, shown)} style=${{ "--share": votes / most }}>
      <${BandWord} row=${row} index=${index} shown=${shown} />
      <span class="row-title" lang=${writtenIn(measure.title, measure.description)}>${measure.title}</span>
      <span class="row-votes">
        <strong>${t("screen.votes", { n: votes })}${tied && html`<span class="ds-sr-only"> (${t("screen.tied")})</span>`}${measure.stars ? html` <span class="row-stars"><span aria-hidden="true">★ ${numberText(measure.stars)}</span><span class="ds-sr-only">${t("screen.stars", { n: measure.stars })}</span></span>` : null}</strong>${breadth.map(line => html`<span key=${line}>${line}</span>`)}
      </span>
    </li>
  `;
}

/** The word of a band stands beside its first measure on the page. @param {{row: Ranked, index: number, shown: Ranked[]}} props */
function BandWord({ row, index, shown }) {
  return html`<span class="row-band">${isFirst(row, index, shown) && t(`screen.band_${row.band}`)}</span>`;
}

/** @param {Ranked} row @param {number} index @param {Ranked[]} shown */
const isFirst = (row, index, shown) => shown[index - 1]?.band !== row.band;

/** @param {Ranked} row @param {Room} room @param {number} beside */
const titleHigh = ({ measure }, room, beside) =>
  linesOf(measure.title, room.wide - beside, title_size) * title_size * line_high + around_row;
