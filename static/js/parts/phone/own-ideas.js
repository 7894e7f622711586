/**
 * One's own ideas, each with what is saved of it, while ideas are being written.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { the } from "../../core/records.js";
import { ownMeasures } from "../../core/visible.js";
import { MeasureCard } from "../measure-card.js";
import { SaveState } from "../save-state.js";

/** @import { MeasureRecord } from "../../core/protocol.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone}} props */
export function OwnIdeas({ phone }) {
  const own = ownMeasures(phone.seat.screen.value);
  if (own.length === 0) return null;
  return html`
    <section class="stack" data-tight aria-labelledby="own-ideas">
      <h2 class="ds-heading section-title" data-size="xs" id="own-ideas">
        ${t("idea.mine")} <span class="count">${own.length}</span>
      </h2>
      <div class="cards">${own.map(measure => html`<${OwnIdea} key=${measure.id} phone=${phone} measure=${measure} />`)}</div>
    </section>
  `;
}

/** @param {{phone: Phone, measure: MeasureRecord, children?: any}} props */
export function OwnIdea({ phone, measure, children }) {
  const takes = the(phone.seat.screen.value, "workshop")?.status === "open";
  return html`
    <${MeasureCard}
      measure=${measure}
      own
      said=${phone.said.value.get(measure.id)}
      onOpen=${() => (phone.sheet.value = { measure: measure.id })}
    >
      ${children}
      <div class="row" data-spread>
        <${SaveState} seat=${phone.seat} id=${measure.id} />
        ${takes && !measure.description && !measure.merged_into && html`<span class="fact strong">${t("idea.add_more")}</span>`}
      </div>
    <//>
  `;
}
