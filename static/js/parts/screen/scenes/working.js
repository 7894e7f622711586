/**
 * Scenes for talking, voting and breaks: the question, the clock, and how far the room has come, in counts.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t, timeText } from "../../../browser/i18n.js";
import { phaseClock } from "../../../line/clock.js";
import { the } from "../../../line/records.js";
import { Asking } from "../frame/frame.js";
import { LargeNumber } from "../frame/large-number.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { PhaseRecord } from "../../../line/protocol.js" */
/** @import { Show } from "../frame/frame.js" */

/** @param {{show: Show}} props */
export function Question({ show }) {
  return html`<${Asking} show=${show} />`;
}

/** @param {{show: Show}} props */
export function Break({ show }) {
  const phase = the(show.records, "phase");
  return html`
    <${Asking} show=${show}>
      ${phase && html`<${BackAt} second=${show.second} phase=${phase} />`}
    </${Asking}>
  `;
}

/** When we go on, as a time of day. @param {{second: ReadonlySignal<number>, phase: PhaseRecord}} props */
function BackAt({ second, phase }) {
  const clock = phaseClock(phase, second.value);
  if (clock.paused || clock.over || !phase.ends_at) return null;
  return html`<p class="back-at">${t("screen.back_at", { time: timeText(phase.ends_at) })}</p>`;
}

/** How many have voted, never for what. @param {{show: Show}} props */
export function Voting({ show }) {
  const { voted, voters } = the(show.records, "voting") ?? { voted: 0, voters: 0 };
  const revealed = the(show.records, "phase")?.revealed;
  return html`
    <${Asking} show=${show} foot=${!revealed && t("screen.votes_hidden")}>
      <div class="voted">
        <p class="voted-said"><${LargeNumber} sentence=${t("screen.voted", { n: voted, voters })} n=${voted} /></p>
        <span class="bar" aria-hidden="true" style=${{ "--share": voters ? voted / voters : 0 }}></span>
      </div>
    </${Asking}>
  `;
}

/** What the units take with them, as a count: the words are read out by the people. @param {{show: Show}} props */
export function Commitments({ show }) {
  const n = the(show.records, "result")?.commitments;
  return html`
    <${Asking} show=${show}>
      ${n !== undefined && html`<p class="voted-said"><${LargeNumber} sentence=${t("screen.commitments", { n })} n=${n} /></p>`}
    </${Asking}>
  `;
}
