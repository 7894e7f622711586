/**
 * Thumb up, thumb down, or «unclear to me»: changed with a tap, and secret.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";

/** @import { Thumb } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

const thumbs = /** @type {Thumb[]} */ (["up", "down", "unclear"]);

/** @param {{phone: Phone, measure: string}} props */
export function Thumbs({ phone: { seat }, measure }) {
  const mine = the(seat.screen.value, "me")?.thumbs[measure];
  return html`
    <div class="say-ways" role="group" aria-label=${t("thumb.ask")}>
      ${thumbs.map(
        thumb => html`
          <button
            key=${thumb}
            type="button"
            class="ds-chip"
            aria-pressed=${mine === thumb ? "true" : "false"}
            onClick=${() => seat.act("give_thumb", { measure, thumb: mine === thumb ? null : thumb }, { told: t("save.now"), about: "thumb" })}
          >${t(`thumb.${thumb}`)}</button>
        `,
      )}
      <span class="small soft">${t("thumb.secret")}</span>
    </div>
  `;
}
