/**
 * Measures that look alike, side by side: a person decides whether they are the same. Merging keeps every text and can be
 * undone; keeping both takes the pair off the list for everybody.
 * @module
 */
import { html, useEffect, useId, useState } from "../../../../vendor/preact.js";
import { errorText, t } from "../../../browser/i18n.js";
import { liveMeasures } from "../../../line/records.js";
import { ask } from "../../ask.js";
import { announce } from "../../live-region.js";
import { Notice } from "../../notice.js";
import { merging, mostGrown } from "../shared/bulk.js";
import { carryOut } from "../shared/undo.js";

/** @import { MeasureRecord, WireError } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @typedef {{measure: string, other: string, score: number}} Pair */
/** @typedef {[MeasureRecord, MeasureRecord]} Two */

const settles_ms = 1_000;
const painted_at_a_time = 20;

/** @param {{face: Face}} props */
export function Lookalikes({ face }) {
  const live = liveMeasures(face.seat.screen.value).filter(measure => !measure.private);
  const { pairs, error, load, kept } = usePairs(face, live.map(measure => measure.id).join());
  const [painted, setPainted] = useState(painted_at_a_time);
  const by_id = new Map(live.map(measure => [measure.id, measure]));
  const found = (pairs ?? [])
    .map(({ measure, other }) => [by_id.get(measure), by_id.get(other)])
    .filter(two => two.every(Boolean));
  return html`
    <p class="soft">${t("console.alike_says")}</p>
    ${
      error &&
      html`<${Notice} colour="danger" role="alert">
        <p>${errorText(error)}</p>
        <p><button type="button" class="ds-button" data-size="sm" onClick=${load}>${t("save.retry")}</button></p>
      <//>`
    }
    ${pairs && html`<p role="status">${t("console.alike_n", { n: found.length })}</p>`}
    <ul class="plain pairs">
      ${found.slice(0, painted).map(two => html`<${PairItem} key=${two.map(measure => measure?.id).join()} face=${face} two=${two} onKept=${kept} />`)}
    </ul>
    ${
      found.length > painted &&
      html`<button type="button" class="ds-button" data-variant="secondary" onClick=${() => setPainted(painted + painted_at_a_time)}>
        ${t("console.show_more", { n: Math.min(painted_at_a_time, found.length - painted) })}
      </button>`
    }
  `;
}

/** Asked for again a moment after measures have come or gone. @param {Face} face @param {string} live what changes with them */
function usePairs({ boot }, live) {
  const [pairs, setPairs] = useState(/** @type {Pair[] | null} */ (null));
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const load = async () => {
    const answer = await ask(`/api/${boot.code}/lookalikes`, { token: boot.token });
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setPairs((await answer.response.json()).pairs);
  };
  useEffect(() => {
    if (pairs === null) return void load();
    const timer = setTimeout(load, settles_ms);
    return () => clearTimeout(timer);
  }, [live]);
  const kept = (/** @type {Two} */ [{ id }, { id: other_id }]) =>
    setPairs(known => known?.filter(({ measure, other }) => measure !== id || other !== other_id) ?? null);
  return { pairs, error, load, kept };
}

/** @param {{face: Face, two: Two, onKept: (two: Two) => void}} props */
function PairItem({ face, two, onKept }) {
  const [chosen, setChosen] = useState(() => mostGrown(two)?.id);
  const name = useId();
  const target = two.find(measure => measure.id === chosen) ?? two[0];
  const merge = () => {
    const said = t("console.merged", { n: 2, title: target.title });
    carryOut(
      face,
      merging(
        target,
        two.filter(measure => measure !== target),
        "",
      ),
      said,
    );
  };
  const keep = () => {
    face.seat.act("keep_both", { measure: two[0].id, other: two[1].id });
    announce(t("console.both_kept"));
    onKept(two);
  };
  const titles = { title: two[0].title, other: two[1].title };
  return html`
    <li class="pair">
      <fieldset class="ds-fieldset choices" data-across>
        <legend class="ds-sr-only">${t("console.merge_target")}</legend>
        ${two.map(measure => html`<${Side} key=${measure.id} face=${face} measure=${measure} name=${name} chosen=${measure === target} onChoose=${() => setChosen(measure.id)} />`)}
      </fieldset>
      <div class="row">
        <button type="button" class="ds-button" data-size="sm" aria-label=${t("console.merge_these", titles)} onClick=${merge}>${t("console.merge_go")}</button>
        <button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-label=${t("console.keep_both_of", titles)} onClick=${keep}>${t("console.keep_both")}</button>
      </div>
    </li>
  `;
}

/** @param {{face: Face, measure: MeasureRecord, name: string, chosen: boolean, onChoose: () => void}} props */
function Side({ face, measure, name, chosen, onChoose }) {
  const digest = face.digests.value.get(measure.id);
  return html`
    <label class="choice">
      <input class="ds-input" type="radio" name=${name} checked=${chosen} onChange=${onChoose} />
      <span class="choice-words">
        <strong>${measure.title}</strong>
        <span class="small soft">${t("table.number", { table: measure.table })}${digest && digest.comments > 0 ? ` · ${t("measure.comments", { n: digest.comments })}` : ""}</span>
        ${measure.description && html`<span class="small choice-text">${measure.description}</span>`}
        <span class="small stays">${chosen ? t("console.stays_on_top") : ""}</span>
      </span>
    </label>
  `;
}
