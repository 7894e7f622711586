/**
 * An estimate of the server's clock, and the phase clock that follows from it.
 * @module
 */
import { signal } from "../../vendor/preact.js";

/** @import { PhaseRecord } from "./protocol.js" */

/** Milliseconds by a clock that never jumps, counted from any moment. */
export const monotonic = () => performance.now();

/** A message further behind than this is not late: the date was set back, in a workshop that has not begun. */
const lateness_ms_max = 60_000;

/**
 * What the server's clock shows, from the `now` of its messages. A message takes time to arrive, so each one shows a time
 * that is a little old: the least old one is the best. A view starts afresh, since the device may have slept.
 * @param {() => number} [here] this device's monotonic clock
 */
export function serverClock(here = monotonic) {
  let ahead = Date.now() - here();
  return {
    now: () => Math.round(here() + ahead),
    /** @param {number} now @param {{afresh?: boolean}} [how] */
    hear(now, { afresh = false } = {}) {
      const heard = now - here();
      ahead = afresh || heard < ahead - lateness_ms_max ? heard : Math.max(ahead, heard);
    },
  };
}

/**
 * @typedef {object} PhaseClock
 * @property {number} remaining_s whole seconds left, 0 when time is up
 * @property {number} over_s whole seconds past the end
 * @property {boolean} paused
 * @property {boolean} over
 * @property {boolean} stopped it has not been started: there is no time to show
 * @property {number} share how much of the time has gone, 0–1
 */

/**
 * The phase clock at a moment of the server's. All devices in the room change their seconds together.
 * @param {Pick<PhaseRecord, "started_at" | "ends_at" | "paused_at">} phase
 * @param {number} now
 * @returns {PhaseClock}
 */
export function phaseClock(phase, now) {
  const at = Math.max(phase.started_at, phase.paused_at ?? now);
  const ends_at = phase.ends_at ?? at;
  const left_ms = ends_at - at;
  const whole_ms = Math.max(1, ends_at - phase.started_at);
  return {
    remaining_s: Math.max(0, Math.ceil(left_ms / 1000)),
    over_s: Math.max(0, Math.floor(-left_ms / 1000)),
    paused: phase.paused_at !== null,
    over: phase.ends_at !== null && left_ms <= 0,
    stopped: phase.ends_at === null,
    share: Math.min(1, Math.max(0, (at - phase.started_at) / whole_ms)),
  };
}

/**
 * Seconds as people read a clock: `9:05`, `1:02:30`.
 * @param {number} seconds
 */
export function clockText(seconds) {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? `${part}` : `${part}`.padStart(2, "0"))).join(":");
}

/**
 * A signal that holds the server's time and changes as each of the server's seconds begins; `tick` when its clock was set.
 * @param {() => number} serverNow
 */
export function ticking(serverNow) {
  const second = signal(serverNow());
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const tick = () => {
    clearTimeout(timer);
    const now = serverNow();
    second.value = now;
    timer = setTimeout(tick, 1000 - (now % 1000));
  };
  tick();
  return { second, tick, stop: () => clearTimeout(timer) };
}
