/**
 * The running phase, its question, and the time left.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { say, t } from "../browser/i18n.js";
import { clockText, phaseClock } from "../line/clock.js";
import { the } from "../line/records.js";
import { clockState, useClockNews } from "./clock-news.js";
import { Icon } from "./icon.js";

/** @import { ComponentChildren } from "preact" */
/** @import { PhaseRecord } from "../line/protocol.js" */
/** @import { Seat } from "../line/seat.js" */

/** @param {{seat: Seat, children?: ComponentChildren}} props */
export function PhaseHeader({ seat, children }) {
  const phase = the(seat.screen.value, "phase");
  if (!phase) return null;
  // While people arrive the question tells how to join, and those who read it here have.
  const question = phase.activity === "join" ? "" : say(phase.question);
  return html`
    <header class="phase-header">
      <div class="phase-line">
        <p class="eyebrow">${t("phase.number", { number: phase.number, of: phase.of })}</p>
        <${PhaseClock} seat=${seat} phase=${phase} />
      </div>
      <h1 class="ds-heading" data-size="md" tabindex="-1">${say(phase.title)}</h1>
      ${question && html`<p class="question">${question}</p>`}
      ${children}
    </header>
  `;
}

/**
 * The clock is its own component, so that a second that passes repaints the clock and nothing else.
 * @param {{seat: Seat, phase: PhaseRecord}} props
 */
export function PhaseClock({ seat, phase }) {
  const clock = phaseClock(phase, seat.second.value);
  const state = clockState(clock);
  useClockNews(phase.id, state);
  if (clock.stopped) return null;
  return html`
    <p class="phase-clock" role="timer" data-state=${state}>
      <${Icon} name=${clock.paused ? "pause" : "clock"} />
      <span>${clockSentence(phase, clock)}</span>
    </p>
  `;
}

/** @param {PhaseRecord} phase @param {import("../line/clock.js").PhaseClock} clock */
function clockSentence(phase, clock) {
  if (clock.paused) return t("clock.paused", { time: clockText(clock.remaining_s) });
  if (!clock.over) return t("clock.left", { time: clockText(clock.remaining_s) });
  return phase.clock === "hard" ? t("clock.time_is_up") : t("clock.over", { time: clockText(clock.over_s) });
}
