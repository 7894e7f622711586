/**
 * Replaces the phase's panel after closing. A workshop that closed by itself may still have a result to reveal.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { dayText, t, timeText } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { canReveal } from "../big-screen/on-screen.js";
import { ActButton } from "../shared/act.js";

/** @import { WorkshopRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face, workshop: WorkshopRecord}} props */
export function Closed({ face: { seat, ui }, workshop }) {
  const records = seat.records.value;
  const at = workshop.closed_at ?? 0;
  return html`
    <section class="now" aria-labelledby="now-title">
      <h2 class="ds-heading" data-size="sm" id="now-title">${t("console.is_closed")}</h2>
      <p>${t("console.closed_at", { day: dayText(at), time: timeText(at) })}</p>
      ${the(records, "upkeep")?.closed_by_itself && html`<p>${t("console.closed_by_itself")}</p>`}
      <p class="soft">${t("console.closed_what_now")}</p>
      ${
        canReveal(records) &&
        html`
          <p>${t("console.closed_not_revealed")}</p>
          <p>
            <${ActButton} seat=${seat} name="reveal_votes" onAct=${() => {
              ui.dialog.value = { what: "reveal" };
            }}>${t("console.reveal")}<//>
          </p>
        `
      }
    </section>
  `;
}
