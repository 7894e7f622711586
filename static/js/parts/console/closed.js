/**
 * What stands where the phase stood once the day is over.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { dayText, t, timeText } from "../../core/i18n.js";

/** @import { WorkshopRecord } from "../../core/protocol.js" */

/** @param {{workshop: WorkshopRecord}} props */
export function Closed({ workshop }) {
  const at = workshop.closed_at ?? 0;
  return html`
    <section class="now" aria-labelledby="now-title">
      <h2 class="ds-heading" data-size="sm" id="now-title">${t("console.is_closed")}</h2>
      <p>${t("console.closed_at", { day: dayText(at), time: timeText(at) })}</p>
      <p class="soft">${t("console.closed_what_now")}</p>
    </section>
  `;
}
