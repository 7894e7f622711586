/**
 * The plan against the day as it runs: the next phase, and the delay. Pure.
 * @module
 */
import { all, the } from "../../../line/records.js";

/** @import { Records, RunSheetRecord } from "../../../line/protocol.js" */

const minute_ms = 60_000;
const day_ms = 1_440 * minute_ms;
/** Further from the plan than this, it is a rehearsal or another day's programme, and the plan's times say nothing. */
const rehearsal_from_ms = 180 * minute_ms;

/** The lines of the run sheet, in the programme's order. @param {Records} records */
export const runSheet = records => all(records, "phase").sort((a, b) => a.number - b.number);

/**
 * The next phase that is not skipped, and those that are skipped on the way to it.
 * @param {Records} records
 * @returns {{next: RunSheetRecord | undefined, passed_over: RunSheetRecord[]}}
 */
export function whatComesNext(records) {
  const number = the(records, "phase")?.number ?? 0;
  const ahead = runSheet(records).filter(line => line.number > number);
  const next = ahead.find(line => !line.skipped);
  return { next, passed_over: ahead.filter(line => line.skipped && (!next || line.number < next.number)) };
}

/**
 * The phase that *step back* leads to: the nearest before this one in the programme that has been run.
 * @param {Records} records
 */
export function whatCameBefore(records) {
  const number = the(records, "phase")?.number ?? 0;
  return runSheet(records)
    .filter(line => line.number < number && line.started_at !== null)
    .at(-1);
}

/**
 * @typedef {object} Pace
 * @property {number} ends_at when the day ends if everything from here on takes its minutes
 * @property {number} planned_at when it should end
 * @property {number | null} late_min whole minutes behind (or, negative, ahead of) the plan; null at a rehearsal
 */

/**
 * @param {Records} records
 * @param {number} now
 * @returns {Pace | null} null before the clock has been started
 */
export function pace(records, now) {
  const phase = the(records, "phase");
  const lines = runSheet(records);
  const last = lines.at(-1);
  if (!phase || !last || phase.ends_at === null) return null;
  const left_ms = phase.ends_at - (phase.paused_at ?? now);
  const to_come = lines.filter(line => line.number > phase.number && !line.skipped);
  const ends_at = now + Math.max(0, left_ms) + sum(to_come.map(line => line.minutes)) * minute_ms;
  const planned_at = timeOfDay(last.planned, now) + last.minutes * minute_ms;
  const late_ms = ends_at - planned_at;
  const late_min = Math.abs(late_ms) > rehearsal_from_ms ? null : Math.trunc(late_ms / minute_ms);
  return { ends_at, planned_at, late_min };
}

/**
 * How many whole minutes after its plan a phase began; null if it has not begun, or at a rehearsal.
 * @param {RunSheetRecord} line
 */
export function beganLate(line) {
  if (line.started_at === null) return null;
  const late_ms = line.started_at - timeOfDay(line.planned, line.started_at);
  return Math.abs(late_ms) > rehearsal_from_ms ? null : Math.trunc(late_ms / minute_ms);
}

/**
 * The moment nearest to `near` at which clocks show `planned`, `09:40`.
 * @param {string} planned
 * @param {number} near ms since 1970
 */
export function timeOfDay(planned, near) {
  const [hours = 0, minutes = 0] = planned.split(":").map(Number);
  const moment = new Date(near);
  moment.setHours(hours, minutes, 0, 0);
  const days_off = Math.round((near - moment.getTime()) / day_ms);
  return moment.getTime() + days_off * day_ms;
}

/** @param {number[]} numbers */
const sum = numbers => numbers.reduce((total, number) => total + number, 0);
