/**
 * Voting and its result. Until the reveal only the number of voters is known, here too. Then the result is shown by theme and
 * in bands: measures that cannot be told apart stand together, and breadth stands beside the sum.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText, say, t } from "../../../browser/i18n.js";
import { isDayOpen, liveMeasures, the } from "../../../line/records.js";
import { breadthTexts } from "../../breadth.js";
import { countedText } from "../../counted.js";
import { EarlierVotes } from "../../earlier.js";
import { canReveal } from "../big-screen/on-screen.js";
import { StepButtons } from "../big-screen/steps.js";
import { whatComesNext } from "../run-sheet/plan.js";
import { ActButton } from "../shared/act.js";
import { isMeasureShown, showMeasure, takeOffScreen } from "../shared/put-on-screen.js";
import { Voted } from "../shared/voted.js";
import { byTheme, inBands } from "./tally.js";

/** @import { MeasureRecord, ResultRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function Results({ face }) {
  const phase = the(face.seat.records.value, "phase");
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs">${t("console.tab_results")}</h2>
      <${Progress} face=${face} />
      ${phase?.revealed && html`<${Revealed} face=${face} />`}
    </div>
  `;
}

/** @param {{face: Face}} props */
function Progress({ face }) {
  const { seat, ui } = face;
  const records = seat.records.value;
  const phase = the(records, "phase");
  const voting = the(records, "voting");
  const open = phase?.votes === "open_hidden";
  return html`
    <section class="panel stack" data-tight aria-labelledby="voting-title">
      <h3 class="ds-heading" data-size="2xs" id="voting-title">${open ? t("console.voting_open") : t("console.voting_closed")}</h3>
      <${Voted} voting=${voting} />
      ${!phase?.revealed && html`<p class="soft small">${t("console.votes_secret")}</p>`}
      ${
        !phase?.revealed &&
        the(records, "workshop")?.status === "open" &&
        html`
          <div class="row">
            ${
              open
                ? html`<${CloseVoting} face=${face} />`
                : html`<${ActButton} seat=${seat} name="reveal_votes" blocked=${!canReveal(records)} onAct=${() => {
                    ui.dialog.value = { what: "reveal" };
                  }}>${t("console.reveal")}<//>`
            }
            ${!open && !voting?.voted && html`<span class="soft small">${t("console.nobody_voted")}</span>`}
          </div>
        `
      }
    </section>
  `;
}

/** Voting ends as the next phase begins. @param {{face: Face}} props */
function CloseVoting({ face }) {
  const { seat, ui } = face;
  const { next } = whatComesNext(seat.records.value);
  if (!next) return html`<span class="soft small">${t("console.reveal_later")}</span>`;
  return html`
    <${ActButton} seat=${seat} name="start_phase" onAct=${() => {
      ui.dialog.value = { what: "next" };
    }}>${t("console.close_voting")}<//>
    <span class="soft small">${t("console.close_voting_says", { phase: say(next.title) })}</span>
  `;
}

/** @param {{face: Face}} props */
function Revealed({ face }) {
  const records = face.seat.screen.value;
  const result = the(records, "result");
  const voted_for = liveMeasures(records).filter(measure => (measure.votes ?? 0) > 0);
  return html`
    ${result && html`<p>${t("console.result_sum", { n: result.voters, votes: t("console.votes_n", { n: result.votes }), measures: t("console.measures_n", { n: result.measures }) })}</p>`}
    ${the(records, "workshop")?.status === "open" && html`<${OnTheScreen} face=${face} />`}
    ${voted_for.length === 0 && html`<p class="empty">${t("console.no_votes")}</p>`}
    ${voted_for.length > 0 && html`<${Themes} measures=${voted_for} /><${Bands} face=${face} measures=${voted_for} result=${result} />`}
    <${EarlierVotes} records=${records} />
  `;
}

/** @param {{face: Face}} props */
const OnTheScreen = ({ face }) => html`
  <section class="panel stack" data-tight aria-labelledby="steps-title">
    <h3 class="ds-heading" data-size="2xs" id="steps-title">${t("console.steps")}</h3>
    <p class="soft small">${t("console.steps_say")}</p>
    <${StepButtons} seat=${face.seat} />
  </section>
`;

/** @param {{measures: MeasureRecord[]}} props */
function Themes({ measures }) {
  const themes = byTheme(measures);
  const most = Math.max(1, ...themes.map(({ votes }) => votes));
  return html`
    <section class="stack" data-tight aria-labelledby="themes-title">
      <h3 class="ds-heading" data-size="2xs" id="themes-title">${t("console.step_themes")}</h3>
      <ul class="plain bars theme-bars">
        ${themes.map(
          ({ theme, votes, measures: n }) => html`
            <li key=${theme} class="bar">
              <span>${theme || t("console.no_theme")}</span>
              <span class="gone" aria-hidden="true"><span style=${{ "--share": votes / most }}></span></span>
              <span><strong>${t("console.votes_n", { n: votes })}</strong> <span class="soft small">${t("console.measures_n", { n })}</span></span>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** @param {{face: Face, measures: MeasureRecord[], result: ResultRecord | undefined}} props */
function Bands({ face, measures, result }) {
  const bands = inBands(measures);
  const most = Math.max(1, ...measures.map(({ votes = 0 }) => votes));
  return html`
    <section class="stack" data-tight aria-labelledby="bands-title">
      <h3 class="ds-heading" data-size="2xs" id="bands-title">${t("console.step_bands")}</h3>
      <p class="soft small">${t("console.bands_say")} ${leadText(result)}</p>
      <ol class="plain bands">
        ${bands.map(
          ({ band, measures: together, is_tie }) => html`
            <li key=${band} class="band">
              <p class="band-votes">
                <strong>${t("console.band", { band })}</strong>
                ${together.length > 1 && html`<span class="small soft">${is_tie ? t("console.tie", { n: together.length }) : t("console.close_call", { n: together.length })}</span>`}
              </p>
              <ul class="plain">
                ${together.map(measure => html`<${Line} key=${measure.id} face=${face} measure=${measure} share=${(measure.votes ?? 0) / most} />`)}
              </ul>
              <${ToTheNext} lead=${result?.leads[band - 1]} />
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}

/** How certain the order is. @param {ResultRecord | undefined} result */
function leadText(result) {
  const { two_in_three, nearly_always } = result?.lead_for ?? {};
  return nearly_always
    ? t("console.lead_for", { some: t("console.votes_n", { n: two_in_three }), many: numberText(nearly_always) })
    : "";
}

/** How sure it is that the best of this band is before the best of the next. @param {{lead: ResultRecord["leads"][0] | undefined}} props */
const ToTheNext = ({ lead }) =>
  lead
    ? html`<p class="small soft">${t("console.lead", { n: lead.votes })} ${t(`console.kept_${lead.kept}`)}</p>`
    : null;

/** @param {{face: Face, measure: MeasureRecord, share: number}} props */
function Line({ face, measure, share }) {
  const { seat, ui } = face;
  const shown = isMeasureShown(seat, measure.id);
  const counted = countedText(seat.screen.value, measure);
  const open = () => {
    ui.dialog.value = { what: "measure", id: measure.id };
  };
  return html`
    <li class="result-line">
      <div class="row-words">
        <button type="button" class="row-open" onClick=${open}>${measure.title}</button>
        <div class="gone" aria-hidden="true"><span style=${{ "--share": share }}></span></div>
        <p class="row-facts small">
          <strong>${t("console.votes_n", { n: measure.votes ?? 0 })}</strong>
          ${counted && html`<span>${counted}</span>`}
          ${measure.dealt !== undefined && html`<span>${t("console.dealt", { n: measure.dealt })}</span>`}
          ${breadthTexts(seat.screen.value, measure).map(text => html`<span key=${text}>${text}</span>`)}
          ${measure.stars ? html`<span class="fact strong">★ ${t("console.stars_n", { n: measure.stars })}</span>` : null}
          <span>${t("table.number", { table: measure.table })}</span>
          ${measure.claimed_by !== null && html`<span class="fact strong">${t("console.claimed_by", { table: measure.claimed_by })}</span>`}
        </p>
      </div>
      ${
        isDayOpen(seat.records.value) &&
        html`<button
        type="button"
        class="ds-button"
        data-size="sm"
        data-variant="tertiary"
        aria-label=${shown ? t("console.take_off_this", { title: measure.title }) : t("console.show_this", { title: measure.title })}
        onClick=${() => (shown ? takeOffScreen(seat) : showMeasure(seat, measure.id))}
      >${shown ? t("console.take_off") : t("console.show")}</button>`
      }
    </li>
  `;
}
