/**
 * Choosing the measure that another one is merged with: the most similar first, then all, with a search. It then opens the
 * same dialog as ticking two.
 * @module
 */
import { html, useEffect, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { liveMeasures, standingMeasure } from "../../../line/records.js";
import { ask } from "../../ask.js";
import { Dialog } from "../../dialog.js";
import { Search } from "../board/measures.js";
import { belongsTo, inOrder, matching, tablesBehind } from "../board/selectors.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

const shown_at_most = 30;
/** The server reads no more of it. */
const description_asked_max = 600;

/** @param {{tablet: Tablet, id: string}} props */
export function Twin({ tablet, id }) {
  const records = tablet.seat.screen.value;
  const measure = standingMeasure(records, id);
  const [query, setQuery] = useState("");
  const similar = useSimilar(tablet, measure);
  const close = () => (tablet.opened.value = null);
  if (!measure) return null;
  const others = liveMeasures(records).filter(other => other.id !== measure.id && !other.private);
  const alike = similar.map(other => others.find(found => found.id === other)).filter(found => found !== undefined);
  const rest = inOrder(matching(records, others, query), "title").sort(
    (a, b) => Number(belongsTo(records, b, tablet.table)) - Number(belongsTo(records, a, tablet.table)),
  );
  const shown = rest.filter(other => query || !alike.includes(other));
  return html`
    <${Dialog} title=${t("host.twin_title", { title: measure.title })} onClose=${close}>
      <${Search} query=${query} onSearch=${setQuery} />
      ${!query && alike.length > 0 && html`<${Choices} tablet=${tablet} measure=${measure} title=${t("host.twin_alike")} others=${alike} />`}
      ${shown.length === 0 && html`<p class="soft" role="status">${t("host.none_found")}</p>`}
      ${shown.length > 0 && html`<${Choices} tablet=${tablet} measure=${measure} title=${query ? t("host.found", { n: shown.length }) : t("host.twin_all")} others=${shown.slice(0, shown_at_most)} />`}
    <//>
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord, title: string, others: MeasureRecord[]}} props */
function Choices({ tablet, measure, title, others }) {
  const records = tablet.seat.screen.value;
  const choose = (/** @type {MeasureRecord} */ other) =>
    (tablet.opened.value = { kind: "merge", ids: [measure.id, other.id] });
  return html`
    <section class="stack" data-tight>
      <h3 class="ds-heading" data-size="2xs">${title}</h3>
      <ul class="plain host-destinations">
        ${others.map(
          other => html`
            <li key=${other.id}>
              <button type="button" onClick=${() => choose(other)}>
                <span>${other.title}</span>
                <span class="small soft">${tablesBehind(records, other)
                  .map(table => t("table.number", { table }))
                  .join(" + ")}</span>
              </button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** The ids of those that look most like it, best first; none while the server has not answered. @param {Tablet} tablet @param {MeasureRecord | undefined} measure */
function useSimilar(tablet, measure) {
  const [found, setFound] = useState(/** @type {string[]} */ ([]));
  const { code, token } = tablet.boot;
  useEffect(() => {
    if (!measure) return;
    const description = measure.description.slice(0, description_asked_max);
    const asked = new URLSearchParams({ text: measure.title, description, except: measure.id });
    void ask(`/api/${code}/similar?${asked}`, { token }).then(async answered => {
      if (!answered.ok) return;
      /** @type {{similar: {measure: string}[]}} */
      const { similar } = await answered.response.json();
      setFound(similar.map(each => each.measure));
    });
  }, [measure?.id]);
  return found;
}
