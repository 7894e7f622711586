/**
 * Merging the ticked measures, or a pair that looks alike.
 * @module
 */
import { html, useEffect } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { originalsOf } from "../../../line/records.js";
import { MergeDialog } from "../../merge-dialog.js";
import { standingMeasures } from "../tablet.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Opened, Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet, ids: string[], back: Opened | null}} props `back` is what was open before */
export function Merge({ tablet, ids, back }) {
  const { seat } = tablet;
  const measures = standingMeasures(tablet, ids);
  const n = measures.length;
  const close = () => (tablet.opened.value = back);
  useEffect(() => {
    if (n < 2) close();
  }, [n]);
  if (n < 2) return null;

  const merge = (
    /** @type {MeasureRecord} */ target,
    /** @type {MeasureRecord[]} */ others,
    /** @type {string} */ why,
  ) => {
    const sources = others.map(measure => measure.id);
    const merging = sources.map(source => ({
      name: "merge_measures",
      data: { source, target: target.id, ...(why && { reason: why }) },
    }));
    const ids = seat.actAll(merging, { told: t("host.merged", { n }) });
    tablet.picked.value = tablet.picked.value.filter(id => !ids.includes(id));
    tablet.merged.value = { sources, target: target.id, ids };
  };
  return html`<${MergeDialog}
    measures=${measures}
    first=${mostSaid(tablet, measures)}
    words=${(/** @type {MeasureRecord} */ measure) => html`<${Words} tablet=${tablet} measure=${measure} />`}
    draft=${seat.draft("merge-reason")}
    texts=${{
      title: t("host.merge_title"),
      target: t("host.stands"),
      reason: t("host.reason"),
      go: t("host.merge_yes", { n }),
      cancel: t("host.cancel"),
    }}
    cancel_variant="tertiary"
    below=${html`<p class="soft">${t("host.merge_hint")}</p>`}
    onMerge=${merge}
    onClose=${close}
  />`;
}

/** @param {{tablet: Tablet, measure: MeasureRecord}} props */
function Words({ tablet, measure }) {
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
    <span class="stack" data-tight>
      <span class="host-option-title">${measure.title}</span>
      ${measure.description && html`<span class="card-text">${measure.description}</span>`}
      <span class="small soft">${facts.filter(Boolean).join(" · ")}</span>
    </span>
  `;
}

/** The one that most was said about is put forward; the oldest where it is even. @param {Tablet} tablet @param {MeasureRecord[]} measures */
function mostSaid(tablet, measures) {
  const weight = (/** @type {MeasureRecord} */ measure) => {
    const said = tablet.said.peek().get(measure.id);
    return (said?.comments ?? 0) + (said?.offers ?? 0) + measure.originals.length + Object.keys(measure.fields).length;
  };
  return [...measures].sort((a, b) => weight(b) - weight(a) || a.posted_at - b.posted_at)[0]?.id;
}
