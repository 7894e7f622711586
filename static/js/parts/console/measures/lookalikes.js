/**
 * Pairs of measures that look alike, side by side: an organiser merges them or keeps both. Merging can be undone; keeping both
 * removes the pair for everybody.
 * @module
 */
import { html, useEffect, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { liveMeasures } from "../../../line/records.js";
import { Choices } from "../../choices.js";
import { keyOf, openLookalikes, standingPairs } from "../../lookalikes.js";
import { RetryNotice } from "../../retry-notice.js";
import { merging, mostGrown } from "../shared/bulk.js";
import { usePainted } from "../shared/painted.js";
import { carryOut } from "../shared/undo.js";

/** @import { MeasureRecord, Records } from "../../../line/protocol.js" */
/** @import { Two } from "../../lookalikes.js" */
/** @import { Face } from "../console.js" */

const settles_ms = 1_000;
const painted_at_a_time = 20;

/** @param {{face: Face}} props */
export function Lookalikes({ face }) {
  const [{ alike, error, load, keep }] = useState(() => openLookalikes(face.seat, face.boot));
  const records = face.seat.screen.value;
  useReloaded(records, alike.value === null, load);
  const found = standingPairs(records, alike.value ?? []);
  const [painted, more] = usePainted(found, painted_at_a_time);
  return html`
    <p class="soft">${t("console.alike_says")}</p>
    <${RetryNotice} error=${error.value} onRetry=${load} />
    ${alike.value && html`<p role="status">${t("console.alike_n", { n: found.length })}</p>`}
    <ul class="plain pairs">
      ${painted.map(two => html`<${PairItem} key=${keyOf(two[0].id, two[1].id)} face=${face} two=${two} onKeep=${keep} />`)}
    </ul>
    ${more}
  `;
}

/** Asks at once, and again a moment after measures have come or gone. @param {Records} records @param {boolean} at_once @param {() => Promise<void>} load */
function useReloaded(records, at_once, load) {
  const live = liveMeasures(records)
    .filter(measure => !measure.private)
    .map(({ id }) => id)
    .join();
  useEffect(() => {
    if (at_once) return void load();
    const timer = setTimeout(load, settles_ms);
    return () => clearTimeout(timer);
  }, [live]);
}

/** @param {{face: Face, two: Two, onKeep: (two: Two, told: string) => void}} props */
function PairItem({ face, two, onKeep }) {
  const [chosen, setChosen] = useState(() => mostGrown(two)?.id);
  const target = two.find(measure => measure.id === chosen) ?? two[0];
  const sources = two.filter(measure => measure !== target);
  const merge = () => carryOut(face, merging(target, sources, ""), t("console.merged", { n: 2, title: target.title }));
  const keep = () => onKeep(two, t("console.both_kept"));
  const titles = { title: two[0].title, other: two[1].title };
  return html`
    <li class="pair">
      <${Choices}
        legend=${t("console.merge_target")}
        unseen
        across
        options=${two.map(measure => ({ value: measure.id, words: html`<${Side} face=${face} measure=${measure} chosen=${measure === target} />` }))}
        chosen=${target.id}
        onChoose=${setChosen}
      />
      <div class="row">
        <button type="button" class="ds-button" data-size="sm" aria-label=${t("console.merge_these", titles)} onClick=${merge}>${t("console.merge_go")}</button>
        <button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-label=${t("console.keep_both_of", titles)} onClick=${keep}>${t("console.keep_both")}</button>
      </div>
    </li>
  `;
}

/** @param {{face: Face, measure: MeasureRecord, chosen: boolean}} props */
function Side({ face, measure, chosen }) {
  const digest = face.digests.value.get(measure.id);
  return html`
    <span class="choice-words">
      <strong>${measure.title}</strong>
      <span class="small soft">${t("table.number", { table: measure.table })}${digest && digest.comments > 0 ? ` · ${t("measure.comments", { n: digest.comments })}` : ""}</span>
      ${measure.description && html`<span class="small choice-text">${measure.description}</span>`}
      <span class="small stays">${chosen ? t("console.stays_on_top") : ""}</span>
    </span>
  `;
}
