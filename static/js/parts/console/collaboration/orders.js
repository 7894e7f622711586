/**
 * Work orders: for each measure who offers, who needs and who wants to join. Measures in which an offer meets another unit's
 * need come first.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { unitOf, workOrders } from "../../../rules/collaboration.js";
import { stances } from "../../../rules/work-order.js";
import { MeasureTitle } from "../shared/measure-title.js";

/** @import { WorkOrder } from "../../../rules/collaboration.js" */
/** @import { OfferRecord, Stance } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function Orders({ face }) {
  const orders = workOrders(face.seat.screen.value);
  if (orders.length === 0) return html`<p class="empty">${t("console.nobody_offered")}</p>`;
  const met = orders.filter(({ is_met }) => is_met).length;
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs">${t("console.orders_title")}</h2>
      <p class="soft">${met > 0 ? t("console.orders_say", { n: met, of: orders.length }) : t("console.orders_none_met")}</p>
      <ul class="plain orders">${orders.map(order => html`<${Order} key=${order.measure.id} face=${face} order=${order} />`)}</ul>
    </div>
  `;
}

/** @param {{face: Face, order: WorkOrder}} props */
function Order({ face, order: { measure, offers, units, is_met } }) {
  return html`
    <li class="order">
      <div class="row" data-spread>
        <${MeasureTitle} face=${face} measure=${measure} />
        <span class="row small">${is_met && html`<span class="fact strong">${t("order.is_met")}</span>`}<span class="soft">${t("console.units_n", { n: units })}</span></span>
      </div>
      <dl class="order-parts">
        ${stances.map(stance => html`<${Part} key=${stance} stance=${stance} said=${offers.filter(offer => offer.stance === stance)} />`)}
      </dl>
    </li>
  `;
}

/** @param {{stance: Stance, said: OfferRecord[]}} props */
function Part({ stance, said }) {
  if (said.length === 0) return null;
  return html`
    <div>
      <dt>${t(`stance.${stance}`)}</dt>
      <dd>
        <ul class="plain">
          ${said.map(
            offer => html`
              <li key=${offer.id}>
                <strong>${unitOf(offer)}</strong>${offer.resource && html` <span class="soft">(${t(`resource.${offer.resource}`).toLowerCase()})</span>`}: <span lang=${writtenIn(offer.text)}>${offer.text}</span>
                ${offer.by && html` <span class="soft">– ${offer.by.label}</span>`}
              </li>
            `,
          )}
        </ul>
      </dd>
    </div>
  `;
}
