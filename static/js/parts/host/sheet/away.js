/**
 * Taking a measure off the board: the host withdraws what the host wrote, and hides anything else of the table's with a
 * reason, or shows it again. Nothing is deleted.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all, the } from "../../../line/records.js";
import { Notice } from "../../notice.js";
import { ReasonForm } from "../../reason-form.js";
import { belongsTo } from "../board/selectors.js";
import { isOpen } from "../tablet.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** The foot of a sheet. @param {{tablet: Tablet, measure: MeasureRecord}} props */
export function TakeAway({ tablet, measure }) {
  const own = the(tablet.seat.screen.value, "me")?.measures.includes(measure.id);
  const entered = measure.on_behalf && measure.table === tablet.table;
  const withdrawable = (own || entered) && measure.originals.length === 0;
  const hideable = !measure.private && !measure.hidden;
  if (!withdrawable && !hideable) return null;
  return html`
    <section class="host-away" aria-label=${t("host.away_title")}>
      ${withdrawable && html`<${Withdraw} tablet=${tablet} measure=${measure} />`}
      ${hideable && html`<${Hide} tablet=${tablet} measure=${measure} />`}
    </section>
  `;
}

/** It takes two presses. @param {{tablet: Tablet, measure: MeasureRecord}} props */
function Withdraw({ tablet, measure }) {
  const [sure, setSure] = useState(false);
  const withdraw = () => {
    tablet.seat.act("withdraw_measure", { measure: measure.id }, { told: t("host.withdrawn") });
    focusTitle();
  };
  if (!sure) {
    return html`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => setSure(true)}>${t("host.withdraw")}</button>`;
  }
  return html`
    <div class="row">
      <button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${withdraw}>${t("host.withdraw_yes")}</button>
      <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => setSure(false)}>${t("host.cancel")}</button>
    </div>
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord}} props */
function Hide({ tablet, measure }) {
  const { seat } = tablet;
  const draft = seat.draft(`hide:${measure.id}`);
  const [asking, setAsking] = useState(draft.text.peek() !== "");
  const hide = (/** @type {string} */ reason) => {
    seat.act("hide_measure", { measure: measure.id, reason }, { told: t("host.measure_hidden") });
    focusTitle();
  };
  if (!asking) {
    return html`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => setAsking(true)}>${t("host.hide_measure_ask")}</button>`;
  }
  return html`
    <div class="stack panel" data-tight>
      <${ReasonForm}
        draft=${draft}
        label=${t("host.hide_measure_reason")}
        description=${t("host.hide_measure_hint")}
        yes=${t("host.hide_measure")}
        no=${t("host.cancel")}
        onHide=${hide}
        onStop=${() => setAsking(false)}
      />
    </div>
  `;
}

/** The button that was pressed goes with what it did: the focus goes to the sheet's title. */
function focusTitle() {
  /** @type {HTMLElement | null} */ (document.querySelector("dialog h2"))?.focus();
}

/** Why a measure is hidden, and the way back. @param {{tablet: Tablet, measure: MeasureRecord}} props */
export function HiddenNotice({ tablet, measure }) {
  if (!measure.hidden) return null;
  return html`
    <${Notice} colour="warning">
      <p>${t("host.hidden", { reason: measure.reason ?? "" })}</p>
      <${ShowAgain} tablet=${tablet} measure=${measure} />
    <//>
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord}} props */
function ShowAgain({ tablet, measure }) {
  const records = tablet.seat.screen.value;
  if (!isOpen(tablet) || !belongsTo(records, measure, tablet.table)) return null;
  const show = (/** @type {Event} */ event) => {
    const around = /** @type {HTMLElement} */ (event.currentTarget).closest("dialog, .host-page");
    const told = t("host.measure_shown", { title: measure.title });
    tablet.seat.act("show_measure", { measure: measure.id }, { told });
    /** @type {HTMLElement | null | undefined} */ (around?.querySelector("h2"))?.focus();
  };
  return html`
    <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${show}>
      ${t("host.show_again")}<span class="ds-sr-only">: ${measure.title}</span>
    </button>
  `;
}

/** The table's hidden measures, at the foot of its board. @param {{tablet: Tablet}} props */
export function HiddenMeasures({ tablet }) {
  const id = useId();
  const records = tablet.seat.screen.value;
  const hidden = all(records, "measure").filter(
    measure =>
      measure.hidden && measure.status === "live" && !measure.merged_into && belongsTo(records, measure, tablet.table),
  );
  if (hidden.length === 0) return null;
  return html`
    <section class="host-hidden" aria-labelledby=${id}>
      <h2 class="ds-heading" data-size="2xs" id=${id} tabindex="-1">${t("host.hidden_measures")} <span class="count">${hidden.length}</span></h2>
      <ul class="plain">
        ${hidden.map(
          measure => html`
            <li key=${measure.id}>
              <div>
                <p>${measure.title}</p>
                <p class="small soft">${t("host.hidden", { reason: measure.reason ?? "" })}</p>
              </div>
              <${ShowAgain} tablet=${tablet} measure=${measure} />
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
