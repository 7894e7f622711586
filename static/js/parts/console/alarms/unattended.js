/**
 * Says when a workshop with ballots that nobody attends to will close, and offers to postpone it.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t, timeText, weekdayText } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { Notice } from "../../notice.js";
import { ActButton } from "../shared/act.js";

/** @import { Records } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

const warned_ms = 24 * 3_600_000;

/** In the last day it stands above everything. @param {{face: Face}} props */
export function ClosesSoon({ face: { seat } }) {
  const closing = closesSoon(seat.records.value, seat.second.value);
  if (!closing) return null;
  return html`
    <${Notice} colour="warning">
      <div class="stack" data-tight>
        <p role="alert"><strong>${whenItCloses(seat.records.value)}</strong></p>
        <p class="small">${t("console.closes_means")}</p>
        <p>
          <${ActButton} seat=${seat} name="postpone_closing" size="sm" onAct=${() => seat.act("postpone_closing")}>
            ${t(closing.few ? "console.postpone_few" : "console.postpone")}
          <//>
        </p>
      </div>
    <//>
  `;
}

/** The notice of the last 24 hours before closing. @param {Records} records @param {number} now the workshop's time, ms since 1970 */
export function closesSoon(records, now) {
  const closing = the(records, "closing");
  return closing && closing.at - now <= warned_ms ? closing : undefined;
}

/** One sentence; empty while there is nothing to close. @param {Records} records */
export function whenItCloses(records) {
  const closing = the(records, "closing");
  if (!closing) return "";
  const facts = { day: weekdayText(closing.told_at), time: timeText(closing.told_at) };
  return closing.few ? t("console.closes_few", facts) : t("console.closes", facts);
}
