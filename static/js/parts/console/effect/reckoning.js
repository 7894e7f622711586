/**
 * The assumption behind every price: over how many years, and at what interest, a cost that comes once is spread. Organisers
 * can change it.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { readAmount } from "../../../rules/amount.js";

/** @import { ReckoningRecord } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */
/** @import { Face } from "../console.js" */

/** As the server judges. */
const years_max = 75;
const interest_max = 15;

/** @param {{face: Face}} props */
export function Reckoning({ face: { seat } }) {
  const [editing, setEditing] = useState(false);
  const reckoning = the(seat.records.value, "reckoning");
  if (!reckoning) return null;
  const { years, interest_percent } = reckoning;
  return html`
    <div class="reckoning">
      <p>${t("console.reckoning", { years, interest: interest_percent })}</p>
      ${
        editing
          ? html`<${Form} seat=${seat} reckoning=${reckoning} onDone=${() => setEditing(false)} />`
          : the(seat.records.value, "workshop")?.status === "open" &&
            html`<p><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => setEditing(true)}>${t("console.reckoning_change")}</button></p>`
      }
    </div>
  `;
}

/** @param {{seat: Seat, reckoning: ReckoningRecord, onDone: () => void}} props */
function Form({ seat, reckoning, onDone }) {
  const [years, setYears] = useState(numberText(reckoning.years));
  const [interest, setInterest] = useState(numberText(reckoning.interest_percent));
  const [tried, setTried] = useState(false);
  const read = { years: readAmount(years).value, interest: readAmount(interest).value };
  const years_right =
    typeof read.years === "number" && Number.isInteger(read.years) && read.years >= 1 && read.years <= years_max;
  const interest_right = typeof read.interest === "number" && read.interest <= interest_max;
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    setTried(true);
    if (!years_right || !interest_right) return;
    seat.act("set_reckoning", { years: read.years, interest_percent: read.interest });
    onDone();
  };
  return html`
    <form class="row reckoning-form" onSubmit=${save}>
      <${Box} label=${t("console.reckoning_years")} value=${years} wrong=${tried && !years_right && t("console.reckoning_years_wrong", { max: years_max })} onInput=${setYears} />
      <${Box} label=${t("console.reckoning_interest")} value=${interest} wrong=${tried && !interest_right && t("console.reckoning_interest_wrong", { max: interest_max })} onInput=${setInterest} />
      <span class="row">
        <button type="submit" class="ds-button" data-size="sm">${t("console.reckoning_save")}</button>
        <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${onDone}>${t("console.cancel")}</button>
      </span>
    </form>
  `;
}

/** @param {{label: string, value: string, wrong: string | false, onInput: (text: string) => void}} props */
function Box({ label, value, wrong, onInput }) {
  const id = useId();
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${label}</label>
      <input
        class="ds-input"
        id=${id}
        inputmode="decimal"
        autocomplete="off"
        value=${value}
        aria-invalid=${wrong ? "true" : undefined}
        aria-describedby=${wrong ? `${id}-e` : undefined}
        onInput=${(/** @type {InputEvent} */ event) => onInput(/** @type {HTMLInputElement} */ (event.target).value)}
      />
      ${wrong && html`<p class="ds-validation-message" id="${id}-e">${wrong}</p>`}
    </div>
  `;
}
