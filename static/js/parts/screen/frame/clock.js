/**
 * The phase clock in large. Past the end, a soft clock is friendly and a hard one is clear.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { clockText, phaseClock } from "../../../line/clock.js";
import { Icon } from "../../icon.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { PhaseClock } from "../../../line/clock.js" */
/** @import { PhaseRecord } from "../../../line/protocol.js" */

/** @typedef {"running" | "last" | "over" | "ended" | "paused"} ClockState `over` is a soft clock past its time, `ended` a hard one */

const last_s = 60;

/**
 * @param {Pick<PhaseRecord, "clock">} phase
 * @param {PhaseClock} clock
 * @returns {ClockState}
 */
export function clockState(phase, clock) {
  if (clock.paused) return "paused";
  if (clock.over) return phase.clock === "hard" ? "ended" : "over";
  return clock.remaining_s <= last_s ? "last" : "running";
}

/**
 * Its own component, so that a second that passes paints the clock and nothing else.
 * @param {{second: ReadonlySignal<number>, phase: PhaseRecord}} props
 */
export function BigClock({ second, phase }) {
  const clock = phaseClock(phase, second.value);
  if (clock.stopped) return null;
  const state = clockState(phase, clock);
  return html`
    <div class="big-clock" role="timer" data-state=${state}>
      ${
        state !== "ended" &&
        html`<p class="digits">${state === "paused" && html`<${Icon} name="pause" />`}${digits(clock)}</p>`
      }
      <p class="clock-said">${state === "over" && phase.activity === "break" ? t("screen.back_soon") : t(`screen.clock_${state}`)}</p>
    </div>
  `;
}

/** @param {PhaseClock} clock */
const digits = clock => (clock.over ? `+${clockText(clock.over_s)}` : clockText(clock.remaining_s));

/**
 * How much of the time has gone, along the upper edge of the picture.
 * @param {{second: ReadonlySignal<number>, phase: PhaseRecord}} props
 */
export function TimeBar({ second, phase }) {
  const clock = phaseClock(phase, second.value);
  if (clock.stopped) return null;
  return html`
    <div class="time-bar" aria-hidden="true" data-state=${clockState(phase, clock)} style=${{ "--share": clock.share }}></div>
  `;
}
