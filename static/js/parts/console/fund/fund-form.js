/**
 * The size of the fund, and which of a measure's costs it pays. If two organisers write an amount at once, the second is told.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { readAmount, understood } from "../../../rules/amount.js";
import { ActButton } from "../shared/act.js";

/** @import { Counted, FundRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @type {readonly Counted[]} */
const ways = ["once", "first_year"];

/** @param {{face: Face, fund: FundRecord}} props */
export function FundForm({ face: { seat }, fund }) {
  const id = useId();
  const [typed, setTyped] = useState(/** @type {{text: string, was: number | null} | null} */ (null));
  const [wrong, setWrong] = useState("");
  const text = typed?.text ?? (fund.amount === null ? "" : numberText(fund.amount));
  const hint = typed && !wrong ? understood(typed.text, "kroner") : "";
  const type_in = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLInputElement} */ (event.target);
    setTyped({ text: value, was: typed ? typed.was : fund.amount });
    setWrong("");
  };
  const save = () => {
    const { value: amount, wrong: unread } = readAmount(text, "kroner", "console.fund_wrong");
    const why = unread || (amount === 0 ? t("console.fund_wrong") : "");
    setWrong(why);
    if (why) return;
    setTyped(null);
    if (amount !== fund.amount)
      seat.act("set_fund", { amount, counted: fund.counted, was: [typed ? typed.was : fund.amount] });
  };
  return html`
    <form class="panel fund-form" onSubmit=${(/** @type {Event} */ event) => {
      event.preventDefault();
      save();
    }}>
      <div class="ds-field">
        <label class="ds-label" for=${id}>${t("console.fund_amount")}</label>
        <div class="row">
          <input class="ds-input" id=${id} autocomplete="off" value=${text} aria-invalid=${wrong ? "true" : undefined} aria-describedby=${wrong ? `${id}-e` : undefined} onInput=${type_in} />
          <${ActButton} seat=${seat} name="set_fund" variant="secondary" onAct=${save}>${t("console.fund_save")}<//>
        </div>
        ${hint && html`<p class="small soft" role="status">${hint}</p>`}
        ${wrong && html`<p class="ds-validation-message" id="${id}-e">${wrong}</p>`}
      </div>
      <fieldset class="fund-ways">
        <legend class="ds-label">${t("console.fund_pays")}</legend>
        ${ways.map(
          counted => html`
            <div class="ds-field check" key=${counted}>
              <input class="ds-input" type="radio" name="${id}-way" id="${id}-${counted}" checked=${fund.counted === counted} onChange=${() => seat.act("set_fund", { amount: fund.amount, counted, was: [fund.amount] })} />
              <label class="ds-label" for="${id}-${counted}">${t(`console.fund_pays_${counted}`)}</label>
            </div>
          `,
        )}
      </fieldset>
    </form>
  `;
}
