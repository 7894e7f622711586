/**
 * How late the day is, and when it will end at this pace.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t, timeText } from "../../../browser/i18n.js";
import { pace } from "./plan.js";

/** @import { Seat } from "../../../line/seat.js" */

/** In a word, coloured once we are late. @param {{seat: Seat}} props */
export function Pace({ seat }) {
  const found = pace(seat.records.value, seat.second.value);
  if (!found || found.late_min === null) return null;
  const late = found.late_min;
  const state = late >= 5 ? "late" : "well";
  return html`<p class="pace small" data-state=${state}>${lateText(late)}</p>`;
}

/** With the time at which the day ends. @param {{seat: Seat}} props */
export function PaceSentence({ seat }) {
  const found = pace(seat.records.value, seat.second.value);
  if (!found) return html`<p class="soft">${t("console.day_not_begun")}</p>`;
  const ends = t("console.ends_about", { time: timeText(found.ends_at), planned: timeText(found.planned_at) });
  return html`<p>${found.late_min !== null && html`<strong>${lateText(found.late_min)}.</strong>`} ${ends}</p>`;
}

/** @param {number} minutes behind the plan; negative is ahead */
export function lateText(minutes) {
  if (minutes > 0) return t("console.late", { n: minutes });
  if (minutes < 0) return t("console.early", { n: -minutes });
  return t("console.on_time");
}
