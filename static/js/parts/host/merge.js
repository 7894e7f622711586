/**
 * Merging what is ticked: the host chooses which one stands, the others become its originals. A reason if somebody may ask.
 * @module
 */
import { html, useEffect, useId, useState } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { reason_length_max } from "../../line/protocol.js";
import { originalsOf } from "../../line/records.js";
import { Dialog } from "../dialog.js";
import { lengthOf, TextField } from "../field.js";
import { announce } from "../live-region.js";
import { standingMeasures } from "./tablet.js";

/** @import { MeasureRecord } from "../../line/protocol.js" */
/** @import { Opened, Tablet } from "./tablet.js" */

/** @param {{tablet: Tablet, ids: string[], back: Opened | null}} props `back` is what was open before */
export function Merge({ tablet, ids, back }) {
  const { seat } = tablet;
  const picked = standingMeasures(tablet, ids);
  const reason = seat.draft("merge-reason");
  const [wanted, setWanted] = useState(() => mostSaid(tablet, picked));
  const name = useId();
  const close = () => (tablet.opened.value = back);
  const stands = picked.find(measure => measure.id === wanted) ?? picked[0];
  useEffect(() => {
    if (picked.length < 2) close();
  }, [picked.length]);
  if (!stands || picked.length < 2) return null;

  const merge = () => {
    const why = reason.text.peek().trim();
    if (lengthOf(why) > reason_length_max) return;
    const others = picked.filter(measure => measure !== stands).map(measure => measure.id);
    for (const source of others) seat.act("merge_measures", { source, target: stands.id, ...(why && { reason: why }) });
    tablet.picked.value = tablet.picked.value.filter(id => !ids.includes(id));
    tablet.merged.value = { sources: others, target: stands.id };
    reason.clear();
    announce(t("host.merged", { n: picked.length }));
    close();
  };

  return html`
    <${Dialog} title=${t("host.merge_title")} onClose=${close}>
      <fieldset class="ds-fieldset choices">
        <legend class="ds-label">${t("host.stands")}</legend>
        ${picked.map(measure => html`<${Choice} key=${measure.id} tablet=${tablet} measure=${measure} name=${name} chosen=${measure === stands} onChoose=${() => setWanted(measure.id)} />`)}
      </fieldset>
      <p class="soft">${t("host.merge_hint")}</p>
      <${TextField} draft=${reason} label=${t("host.reason")} max=${reason_length_max} optional onEnter=${merge} />
      <div class="row">
        <button type="button" class="ds-button" onClick=${merge}>${t("host.merge_yes", { n: picked.length })}</button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick=${close}>${t("host.cancel")}</button>
      </div>
    <//>
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord, name: string, chosen: boolean, onChoose: () => void}} props */
function Choice({ tablet, measure, name, chosen, onChoose }) {
  const said = tablet.said.value.get(measure.id);
  const originals = originalsOf(tablet.seat.screen.value, measure).length;
  const facts = [
    t("table.number", { table: measure.table }),
    measure.votes !== undefined && t("host.votes", { n: measure.votes }),
    said?.comments && t("measure.comments", { n: said.comments }),
    said?.offers && t("measure.offers", { n: said.offers }),
    originals > 0 && t("host.merged_count", { n: originals }),
  ];
  return html`
    <label class="choice">
      <input class="ds-input" type="radio" name=${name} checked=${chosen} onChange=${onChoose} />
      <span class="stack" data-tight>
        <span class="host-option-title">${measure.title}</span>
        ${measure.description && html`<span class="card-text">${measure.description}</span>`}
        <span class="small soft">${facts.filter(Boolean).join(" · ")}</span>
      </span>
    </label>
  `;
}

/** The one that most was said about is put forward; the oldest where it is even. @param {Tablet} tablet @param {MeasureRecord[]} measures */
function mostSaid(tablet, measures) {
  const weight = (/** @type {MeasureRecord} */ measure) => {
    const said = tablet.said.peek().get(measure.id);
    return (said?.comments ?? 0) + (said?.offers ?? 0) + measure.originals.length + Object.keys(measure.fields).length;
  };
  return [...measures].sort((a, b) => weight(b) - weight(a) || a.posted_at - b.posted_at)[0]?.id ?? "";
}
