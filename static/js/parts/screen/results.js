/**
 * What the room chose, step by step: by theme, in bands that are words, and then whole, the sum with its breadth. A tie is a tie, and
 * what stands in one band cannot be told apart: there are no places.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { numberText, t } from "../../core/i18n.js";
import { the } from "../../core/records.js";
import { writtenIn } from "../../core/written.js";
import { ranked, votesByTheme, withoutNumbers } from "./bands.js";
import { Asking, Listing, Pages } from "./frame.js";
import { linesOf, useRoom } from "./room.js";

/** @import { ResultRecord } from "../../core/protocol.js" */
/** @import { Ranked } from "./bands.js" */
/** @import { Room } from "./room.js" */
/** @import { Show } from "./frame.js" */

const rows_max = 8;
const title_size = 4.6;
const line_high = 1.14;
const around_row = 2.4;
const beside_bare_title = 35;
const beside_title = 58;
/** Votes and breadth stand over one another, in two lines. */
const row_high_min = 11.6;
/** One theme in as many lines as its name takes on an old projector. */
const theme_high = 7;

const steps = { themes: Themes, bands: Bands, breadth: Breadth };

/** @param {{show: Show}} props */
export function Results({ show }) {
  const result = the(show.records, "result");
  if (!result) return html`<${Asking} show=${show}><p class="back-at">${t("screen.result_soon")}</p></${Asking}>`;
  const Step = steps[/** @type {keyof typeof steps} */ (the(show.records, "screen")?.step ?? "breadth")];
  const rows = ranked(show.records);
  return html`
    <${Listing} show=${show} title=${titleOf(show)} foot=${t("screen.result_sum", { votes: result.votes, voters: result.voters })}>
      ${rows.length === 0 ? html`<p class="back-at">${t("screen.no_votes")}</p>` : html`<${Step} show=${show} result=${result} rows=${rows} />`}
    </${Listing}>
  `;
}

/** A step says what it shows; the whole result goes under the phase's question. @param {Show} show */
function titleOf(show) {
  const step = the(show.records, "screen")?.step;
  if (step) return t(`screen.step_${step}`);
  return the(show.records, "phase")?.votes === "revealed" ? "" : t("screen.step_breadth");
}

/** @typedef {{show: Show, result: ResultRecord, rows: Ranked[]}} StepProps */

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
function Breadth({ show, result, rows }) {
  const high = (/** @type {Ranked} */ row, /** @type {Room} */ room) =>
    Math.max(row_high_min, titleHigh(row, room, beside_title));
  const most = Math.max(...rows.map(({ measure }) => measure.votes ?? 0));
  return html`
    <${Pages} show=${show} things=${rows} high=${high} name="band-list">
      ${(/** @type {Ranked} */ row, /** @type {number} */ index, /** @type {Ranked[]} */ shown) => html`
        <${Row} key=${row.measure.id} row=${row} index=${index} shown=${shown} most=${most} result=${result} />
      `}
    </${Pages}>
  `;
}

/** @param {{row: Ranked, index: number, shown: Ranked[], most: number, result: ResultRecord}} props */
function Row({ row, index, shown, most, result }) {
  const { measure, tied } = row;
  const votes = measure.votes ?? 0;
  // Areas that are so small that they travel without their name are not counted.
  const breadth = [
    measure.areas && t("screen.areas", { n: measure.areas, areas: result.areas }),
    measure.tables && t("screen.tables_of", { n: measure.tables, tables: result.tables }),
    measure.dealt !== undefined && t("screen.dealt", { n: measure.dealt }),
  ].filter(Boolean);
  return html`
    <li class="list-row band-row" data-whole-result data-band=${row.band} data-first=${isFirst(row, index, shown)} style=${{ "--share": votes / most }}>
      <${BandWord} row=${row} index=${index} shown=${shown} />
      <span class="row-title" lang=${writtenIn(measure.title, measure.description)}>${measure.title}</span>
      <span class="row-votes">
        <strong>${t("screen.votes", { n: votes })}${tied && html`<span class="ds-sr-only"> (${t("screen.tied")})</span>`}${measure.stars ? html` <span class="row-stars"><span aria-hidden="true">★ ${numberText(measure.stars)}</span><span class="ds-sr-only">${t("screen.stars", { n: measure.stars })}</span></span>` : null}</strong>${breadth.length > 0 && html`<span class="dot" aria-hidden="true"> · </span><span>${breadth.join(" · ")}</span>`}
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
