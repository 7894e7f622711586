/**
 * Voting, and what came of it. Until the votes are revealed only the number of people who have voted is known, here too.
 * Equal numbers stand together as a tie, and breadth stands beside the sum.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { liveMeasures, the } from "../../core/records.js";
import { bands } from "../../core/visible.js";
import { ActButton } from "./act.js";
import { canReveal } from "./on-screen.js";
import { Voted } from "./voted.js";

/** @import { MeasureRecord } from "../../core/protocol.js" */
/** @import { Face } from "./console.js" */

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
            <${ActButton} seat=${seat} name="reveal_votes" blocked=${!canReveal(records)} onAct=${() => {
              ui.dialog.value = { what: "reveal" };
            }}>${t("console.reveal")}<//>
            ${open && html`<span class="soft small">${t("console.reveal_later")}</span>`}
            ${!open && !voting?.voted && html`<span class="soft small">${t("console.nobody_voted")}</span>`}
          </div>
        `
      }
    </section>
  `;
}

/** @param {{face: Face}} props */
function Revealed({ face }) {
  const records = face.seat.screen.value;
  const result = the(records, "result");
  const voted_for = liveMeasures(records).filter(measure => (measure.votes ?? 0) > 0);
  const found = bands(voted_for);
  const most = found[0]?.votes ?? 1;
  return html`
    ${result && html`<p>${t("console.result_sum", { votes: result.votes, voters: result.voters, measures: result.measures })}</p>`}
    ${voted_for.length === 0 && html`<p class="empty">${t("console.no_votes")}</p>`}
    <ol class="plain bands">
      ${found.map(
        band => html`
          <li key=${band.votes} class="band" data-tie=${band.measures.length > 1}>
            <p class="band-votes">
              <strong>${t("console.votes_n", { n: band.votes })}</strong>
              ${band.measures.length > 1 && html`<span class="small soft">${t("console.tie", { n: band.measures.length })}</span>`}
            </p>
            <ul class="plain">
              ${band.measures.map(measure => html`<${Line} key=${measure.id} face=${face} measure=${measure} areas=${result?.areas ?? 0} share=${band.votes / most} />`)}
            </ul>
          </li>
        `,
      )}
    </ol>
  `;
}

/** @param {{face: Face, measure: MeasureRecord, areas: number, share: number}} props */
function Line({ face, measure, areas, share }) {
  const { seat, ui } = face;
  const lit = the(seat.screen.value, "spotlight")?.measure === measure.id;
  const open = () => {
    ui.dialog.value = { what: "measure", id: measure.id };
  };
  return html`
    <li class="result-line">
      <div class="row-words">
        <button type="button" class="row-open" onClick=${open}>${measure.title}</button>
        <div class="gone" aria-hidden="true"><span style=${{ "--share": share }}></span></div>
        <p class="row-facts small">
          <span>${t("console.breadth", { n: measure.areas ?? 0, of: areas })}</span>
          <span>${t("table.number", { table: measure.table })}</span>
          ${measure.claimed_by !== null && html`<span class="fact strong">${t("console.claimed_by", { table: measure.claimed_by })}</span>`}
        </p>
      </div>
      <button
        type="button"
        class="ds-button"
        data-size="sm"
        data-variant="tertiary"
        aria-label=${lit ? t("console.take_off_this", { title: measure.title }) : t("console.show_this", { title: measure.title })}
        onClick=${() => seat.act("spotlight", { measure: lit ? null : measure.id })}
      >${lit ? t("console.take_off") : t("console.show")}</button>
    </li>
  `;
}
