/**
 * The table's claimed measures, rated for effect and feasibility from 1 to 5. The last score counts.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { one, the } from "../../../line/records.js";
import { visibleMeasures } from "../../../rules/visible.js";
import { MeasureCard } from "../../measure-card.js";
import { SaveState } from "../../save-state.js";
import { Scale } from "../../scale.js";

/** @import { Criterion, MeasureRecord, RatingRecord } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

const criteria = /** @type {const} */ (["effect", "feasibility"]);

/** @param {{phone: Phone}} props */
export function Ratings({ phone }) {
  const claimed = visibleMeasures(phone.seat.screen.value);
  return html`
    <section class="stack" aria-labelledby="ratings">
      <h2 class="ds-heading section-title" data-size="xs" id="ratings">${t("rate.title")}</h2>
      ${claimed.length === 0 && html`<p class="panel soft">${t("rate.none")}</p>`}
      ${claimed.map(measure => html`<${Claimed} key=${measure.id} phone=${phone} measure=${measure} />`)}
    </section>
  `;
}

/** @param {{phone: Phone, measure: MeasureRecord}} props */
function Claimed({ phone, measure }) {
  const records = phone.seat.screen.value;
  const own = the(records, "me")?.ratings[measure.id] ?? {};
  const rating = one(records, "rating", measure.id);
  const rate = (/** @type {Criterion} */ criterion) => (/** @type {number} */ score) =>
    phone.seat.act("rate_measure", { measure: measure.id, criterion, score });
  return html`
    <${MeasureCard} measure=${measure} said=${phone.said.value.get(measure.id)} onOpen=${() => (phone.sheet.value = { measure: measure.id })}>
      ${criteria.map(
        criterion => html`
          <${Scale}
            key=${criterion}
            name=${`${measure.id}-${criterion}`}
            label=${t(`rate.${criterion}`)}
            about=${measure.title}
            low=${t(`rate.${criterion}_low`)}
            high=${t(`rate.${criterion}_high`)}
            score=${own[criterion] ?? null}
            onChoose=${rate(criterion)}
          />
        `,
      )}
      <div class="row" data-spread>
        ${Object.keys(own).length > 0 ? html`<${SaveState} seat=${phone.seat} id=${measure.id} />` : html`<span></span>`}
        ${rating && html`<span class="fact">${toldText(rating)}</span>`}
      </div>
    <//>
  `;
}

/** How many have rated it, or what the table agreed on. @param {RatingRecord} rating */
function toldText(rating) {
  const joint = criteria.filter(criterion => rating[criterion].joint);
  if (joint.length === 0) return t("rate.count", { n: Math.max(rating.effect.count, rating.feasibility.count) });
  const scores = joint.map(criterion => `${t(`rate.${criterion}`)} ${rating[criterion].mean}`);
  return `${t("rate.joint")}: ${scores.join(" · ")}`;
}
