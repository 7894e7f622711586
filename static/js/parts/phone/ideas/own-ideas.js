/**
 * One's own ideas with their save state, while ideas are open.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { MeasureCard } from "../../measure-card.js";
import { SaveState } from "../../save-state.js";
import { asShown } from "../measures/hidden.js";
import { DraftsBar } from "./drafts-bar.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

/** Drafts come first, under a bar that shares them. @param {{phone: Phone, measures: MeasureRecord[]}} props */
export function OwnIdeas({ phone, measures }) {
  const drafts = measures.filter(measure => measure.private);
  const shared = measures.filter(measure => !measure.private);
  return html`
    <${Ideas} key="drafts" phone=${phone} id="own-drafts" measures=${drafts}>
      <${DraftsBar} phone=${phone} id="own-drafts" n=${drafts.length} />
    <//>
    <${Ideas} key="shared" phone=${phone} id="own-ideas" measures=${shared}>
      <h2 class="ds-heading section-title" data-size="xs" id="own-ideas">
        ${t("idea.mine")} <span class="count">${shared.length}</span>
      </h2>
    <//>
  `;
}

/** @param {{phone: Phone, id: string, measures: MeasureRecord[], children?: any}} props `id` is the title's, which is a child */
function Ideas({ phone, id, measures, children }) {
  if (measures.length === 0) return null;
  return html`
    <section class="stack" data-tight aria-labelledby=${id}>
      ${children}
      <div class="cards">${measures.map(measure => html`<${OwnIdea} key=${measure.id} phone=${phone} measure=${measure} />`)}</div>
    </section>
  `;
}

/** @param {{phone: Phone, measure: MeasureRecord, children?: any}} props */
export function OwnIdea({ phone, measure, children }) {
  return html`
    <${MeasureCard}
      measure=${asShown(measure)}
      own
      said=${phone.said.value.get(measure.id)}
      onOpen=${() => (phone.sheet.value = { measure: measure.id })}
    >
      ${children}
      <${OwnFoot} phone=${phone} measure=${measure} />
    <//>
  `;
}

/** The save state of one's idea, and that it can be edited. @param {{phone: Phone, measure: MeasureRecord}} props */
export function OwnFoot({ phone, measure }) {
  const open = the(phone.seat.screen.value, "workshop")?.status === "open";
  const changeable = open && !measure.merged_into && measure.status === "live";
  return html`
    <div class="row" data-spread>
      <${SaveState} seat=${phone.seat} id=${measure.id} />
      ${changeable && html`<span class="fact strong">${measure.description ? t("idea.change") : t("idea.add_more")}</span>`}
    </div>
  `;
}
