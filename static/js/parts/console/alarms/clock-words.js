/**
 * Formats the size of a clock step, and converts times to and from the value of a datetime-local input.
 * @module
 */

const minute_s = 60;
const hour_s = 3_600;
const day_s = 86_400;

/**
 * In the largest fitting unit, without its sign.
 * @param {number} seconds
 * @returns {{unit: "minutes" | "hours" | "days", n: number}}
 */
export function amountOf(seconds) {
  const amount = Math.abs(seconds);
  if (amount < 2 * hour_s) return { unit: "minutes", n: Math.max(1, Math.round(amount / minute_s)) };
  if (amount < 2 * day_s) return { unit: "hours", n: Math.round(amount / hour_s) };
  return { unit: "days", n: Math.round(amount / day_s) };
}

/** `2024-01-16T09:30`, by this device's time zone. @param {number} at ms since 1970 */
export function boxValue(at) {
  const when = new Date(at);
  const two = (/** @type {number} */ part) => `${part}`.padStart(2, "0");
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  return `${day}T${two(when.getHours())}:${two(when.getMinutes())}`;
}

/** Ms since 1970; undefined if the input is incomplete. @param {string} value */
export function momentIn(value) {
  const at = new Date(value).getTime();
  return Number.isNaN(at) ? undefined : at;
}
