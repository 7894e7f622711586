/**
 * The notice that the machine's clock was set: by how much, that the workshop is not affected, and a form to confirm the date.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { dayText, errorText, t, timeText } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { ask } from "../../ask.js";
import { announce } from "../../live-region.js";
import { Notice } from "../../notice.js";
import { amountOf, boxValue, momentIn } from "./clock-words.js";

/** @import { ClockRecord, WireError } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function ClockStep({ face }) {
  const clock = the(face.seat.records.value, "clock");
  return clock ? html`<${Question} face=${face} clock=${clock} />` : null;
}

/** @param {{face: Face, clock: ClockRecord}} props */
function Question({ face: { boot, seat }, clock }) {
  const id = useId();
  const [typed, setTyped] = useState(/** @type {string | null} */ (null));
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const now = seat.second.value + clock.told_s * 1000;
  const machine = seat.second.value + clock.ahead_s * 1000;
  // A server that started under a wrong date knows only what the machine says.
  const likely = clock.at_start ? machine : now;
  const confirm = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const told = typed === null ? (clock.at_start ? Math.round(likely) : null) : momentIn(typed);
    if (told === undefined) return setError({ code: "bad_date", message: t("console.clock_empty") });
    const answer = await ask(`/api/${boot.code}/date`, {
      token: boot.token,
      method: "PUT",
      body: told === null ? {} : { now: told },
    });
    setError(answer.ok ? null : answer.error);
    if (answer.ok) announce(t("console.clock_confirmed"));
  };
  return html`
    <${Notice} colour="warning">
      <form class="stack" data-tight onSubmit=${confirm} novalidate>
        <p role="alert"><strong>${headline(clock)}</strong></p>
        <p>${t("console.clock_shows", { day: dayText(now), time: timeText(now), machine_day: dayText(machine), machine_time: timeText(machine) })}</p>
        <p class="small">${t("console.clock_means")}</p>
        <div class="ds-field">
          <label class="ds-label" for=${id}>${t("console.clock_right")}</label>
          <input
            class="ds-input"
            id=${id}
            type="datetime-local"
            value=${typed ?? boxValue(likely)}
            aria-invalid=${error ? "true" : undefined}
            aria-describedby=${error ? `${id}-e` : undefined}
            onInput=${(/** @type {InputEvent} */ event) => setTyped(/** @type {HTMLInputElement} */ (event.target).value)}
          />
          ${error && html`<p class="ds-validation-message" id="${id}-e">${errorText(error)}</p>`}
        </div>
        <p><button type="submit" class="ds-button" data-size="sm">${t("console.clock_confirm")}</button></p>
      </form>
    <//>
  `;
}

/** @param {ClockRecord} clock */
function headline({ stepped_s, at_start }) {
  if (at_start) return t("console.clock_at_start");
  const { unit, n } = amountOf(stepped_s);
  const amount = t(`console.clock_${unit}`, { n });
  return stepped_s < 0 ? t("console.clock_set_back", { amount }) : t("console.clock_set_on", { amount });
}
