/**
 * The claiming table's rating of effect and feasibility: its people's answers, shown together when the phase ends, or one
 * score that a small table agrees on and the host enters.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { one } from "../../../line/records.js";
import { SheetSection } from "../../measure-sheet.js";
import { Scale } from "../../scale.js";
import { isOpen } from "../tablet.js";

/** @import { Mean, MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

const criteria = /** @type {const} */ (["effect", "feasibility"]);

/** @param {{tablet: Tablet, measure: MeasureRecord}} props */
export function Rating({ tablet, measure }) {
  const rating = one(tablet.seat.screen.value, "rating", measure.id);
  const enters = isOpen(tablet) && measure.claimed_by === tablet.table && measure.status === "live";
  const by_hand = criteria.filter(name => enters && (rating?.[name].joint || (rating?.[name].mean ?? null) === null));
  if (!rating && by_hand.length === 0) return null;
  return html`
    <${SheetSection} title=${t("host.ratings")}>
      ${
        rating &&
        html`<dl class="host-ratings">
          ${criteria.map(criterion => html`<${Score} key=${criterion} name=${t(`rate.${criterion}`)} mean=${rating[criterion]} />`)}
        </dl>`
      }
      ${
        by_hand.length > 0 &&
        html`
          <details class="ds-details">
            <summary>${t("host.rate_together")}</summary>
            <div class="stack" data-tight>
              <p class="small soft">${t("host.rate_together_says")}</p>
              ${by_hand.map(
                criterion => html`
                  <${Scale}
                    key=${criterion}
                    name=${`joint-${measure.id}-${criterion}`}
                    label=${t(`rate.${criterion}`)}
                    low=${t(`rate.${criterion}_low`)}
                    high=${t(`rate.${criterion}_high`)}
                    score=${rating?.[criterion].mean ?? null}
                    onChoose=${(/** @type {number} */ score) => tablet.seat.act("rate_for_table", { measure: measure.id, criterion, score })}
                  />
                `,
              )}
            </div>
          </details>
        `
      }
    <//>
  `;
}

/** @param {{name: string, mean: Mean}} props */
function Score({ name, mean }) {
  if (mean.mean === null) return null;
  return html`
    <div>
      <dt>${name}</dt>
      <dd><strong class="host-number">${numberText(Math.round(mean.mean * 10) / 10)}</strong> ${t("host.of_five")}</dd>
      <dd class="small soft">${mean.joint ? t("rate.joint") : t("host.rated_by", { n: mean.count })}</dd>
    </div>
  `;
}
