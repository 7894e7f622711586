/**
 * A measure on the host's board: a tick for merging, and the originals in it.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { countedText } from "../../counted.js";
import { Icon } from "../../icon.js";
import { MeasureCard } from "../../measure-card.js";
import { SaveState } from "../../save-state.js";
import { Originals } from "../sheet/originals.js";
import { isOpen, pick } from "../tablet.js";
import { ClaimButton } from "./claims.js";
import { tablesBehind, votesText } from "./selectors.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet, measure: MeasureRecord}} props */
export function HostCard({ tablet, measure }) {
  const counted = countedText(tablet.seat.screen.value, measure);
  const picked = tablet.picked.value.includes(measure.id);
  const tags = html`
    <${Tags} tablet=${tablet} measure=${measure} />
    ${isOpen(tablet) && !measure.private && html`<${Tick} tablet=${tablet} measure=${measure} picked=${picked} />`}
  `;
  return html`
    <${MeasureCard}
      measure=${measure}
      own=${measure.claimed_by === tablet.table}
      chosen=${picked}
      said=${tablet.said.value.get(measure.id)}
      tags=${tags}
      onOpen=${() => (tablet.opened.value = { kind: "sheet", id: measure.id })}
    >
      <${Originals} tablet=${tablet} measure=${measure} titled brief />
      <div class="host-card-foot">
        ${measure.votes !== undefined && html`<span class="fact strong"><${Icon} name="vote" />${votesText(tablet.seat.screen.value, measure)}</span>`}
        ${counted && html`<span class="fact">${counted}</span>`}
        ${measure.fields.theme && html`<span class="fact">${t("fields.theme")}: ${measure.fields.theme}</span>`}
        ${measure.fields.lead_unit && html`<span class="fact">${t("fields.lead_unit")}: ${measure.fields.lead_unit}</span>`}
        ${measure.pending && html`<${SaveState} seat=${tablet.seat} id=${measure.id} />`}
        <${ClaimButton} tablet=${tablet} measure=${measure} />
      </div>
    <//>
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord}} props */
export function Tags({ tablet, measure }) {
  const others = tablesBehind(tablet.seat.screen.value, measure).filter(table => table !== measure.table);
  const claimed = measure.claimed_by;
  return html`
    ${others.map(table => html`<span key=${table} class="fact">+ ${t("table.number", { table })}</span>`)}
    ${measure.on_behalf && html`<span class="fact"><${Icon} name="person" />${t("host.on_behalf")}</span>`}
    ${claimed && claimed !== tablet.table && html`<span class="fact strong">${t("host.claimed_by", { table: claimed })}</span>`}
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord, picked: boolean, label?: string}} props */
export function Tick({ tablet, measure, picked, label = t("host.pick") }) {
  return html`
    <label class="host-tick">
      <input class="ds-input" type="checkbox" checked=${picked} aria-label=${t("host.pick_this", { title: measure.title })} onChange=${() => pick(tablet, measure.id)} />
      <span aria-hidden="true">${label}</span>
    </label>
  `;
}
