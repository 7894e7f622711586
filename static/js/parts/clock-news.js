/**
 * Announces what the clock shows by its colour: the last minute has begun, the time is up.
 * @module
 */
import { useEffect, useRef } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { announce } from "./live-region.js";

/** @import { PhaseClock } from "../line/clock.js" */
/** @typedef {"stopped" | "paused" | "over" | "last" | "running"} ClockState */

const last_s = 60;

/** @param {PhaseClock} clock @returns {ClockState} */
export function clockState(clock) {
  if (clock.stopped) return "stopped";
  if (clock.paused) return "paused";
  if (clock.over) return "over";
  return clock.remaining_s <= last_s ? "last" : "running";
}

/**
 * Which sentence is due. A new phase is announced elsewhere, and a clock that runs again after a pause is not announced.
 * @param {ClockState} before
 * @param {ClockState} now
 * @returns {"clock.last_minute" | "clock.time_is_up" | null}
 */
export function clockNews(before, now) {
  if (before === "running" && now === "last") return "clock.last_minute";
  if ((before === "running" || before === "last") && now === "over") return "clock.time_is_up";
  return null;
}

/** @param {string} phase its id @param {ClockState} state */
export function useClockNews(phase, state) {
  const before = useRef({ phase, state });
  useEffect(() => {
    const news = before.current.phase === phase ? clockNews(before.current.state, state) : null;
    if (news) announce(t(news), "clock");
    before.current = { phase, state };
  }, [phase, state]);
}
