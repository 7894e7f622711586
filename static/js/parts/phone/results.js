/**
 * What the room chose. Breadth stands beside the sum, a tie is shown as a tie, and one's own votes and ideas are marked.
 * @module
 */
import { html, useState } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { liveMeasures, the } from "../../core/records.js";
import { bands } from "../../core/visible.js";
import { Icon } from "../icon.js";

/** @import { MeasureRecord } from "../../core/protocol.js" */
/** @import { Phone } from "./phone.js" */

const first_shown = 20;

/** @param {{phone: Phone}} props */
export function Results({ phone }) {
  const records = phone.seat.screen.value;
  const result = the(records, "result");
  const me = the(records, "me");
  const [only, setOnly] = useState(/** @type {"all" | "votes" | "ideas"} */ ("all"));
  const [whole, setWhole] = useState(false);
  if (!result || !me) return null;

  const votes = new Set(me.votes);
  const ideas = new Set(me.measures);
  const counted = liveMeasures(records).filter(measure => measure.votes !== undefined);
  const own = (/** @type {MeasureRecord} */ measure) =>
    ideas.has(measure.id) || measure.originals.some(id => ideas.has(id));
  const chosen = counted.filter(m => only === "all" || (only === "votes" ? votes.has(m.id) : own(m)));
  const most = Math.max(1, ...counted.map(measure => measure.votes ?? 0));
  const shown = whole || only !== "all" ? chosen : topOf(chosen);
  const choices = /** @type {const} */ (["all", "votes", "ideas"]);

  return html`
    <section class="stack" data-tight aria-labelledby="results">
      <h2 class="ds-heading section-title" data-size="xs" id="results">${t("result.title")}</h2>
      <p class="soft">${t("result.sum", { votes: result.votes, n: result.voters })}</p>
      <div class="row" role="group" aria-label=${t("result.show")}>
        ${choices.map(
          choice => html`
            <button key=${choice} type="button" class="ds-chip" aria-pressed=${only === choice ? "true" : "false"} onClick=${() => setOnly(choice)}>
              ${t(`result.only_${choice}`)}
            </button>
          `,
        )}
      </div>
      ${shown.length === 0 && html`<p class="panel soft">${t("result.none")}</p>`}
      <ol class="plain results">
        ${bands(shown).map(
          band => html`
            <li key=${band.votes} class="band">
              <p class="band-votes">
                <strong>${t("result.votes", { n: band.votes })}</strong>
                ${band.measures.length > 1 && html` <span class="soft">${t("result.tie", { n: band.measures.length })}</span>`}
              </p>
              <span class="bar" aria-hidden="true" style=${{ "--share": band.votes / most }}></span>
              ${band.measures.map(
                measure => html`
                  <${Row} key=${measure.id} phone=${phone} measure=${measure} areas=${result.areas} voted=${votes.has(measure.id)} own=${own(measure)} />
                `,
              )}
            </li>
          `,
        )}
      </ol>
      ${
        shown.length < chosen.length &&
        html`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${() => setWhole(true)}>
          ${t("result.show_all", { n: chosen.length })}
        </button>`
      }
    </section>
  `;
}

/** The first ones, and whoever is level with the last of them: the line is never drawn through a tie. @param {MeasureRecord[]} measures */
function topOf(measures) {
  const sorted = bands(measures).flatMap(band => band.measures);
  const last = sorted[Math.min(first_shown, sorted.length) - 1];
  return sorted.filter(measure => (measure.votes ?? 0) > 0 && (measure.votes ?? 0) >= (last?.votes ?? 0));
}

/** @param {{phone: Phone, measure: MeasureRecord, areas: number, voted: boolean, own: boolean}} props */
function Row({ phone, measure, areas, voted, own }) {
  return html`
    <article class="result" data-own=${own}>
      <h3 class="card-title">
        <button type="button" class="card-open" onClick=${() => (phone.sheet.value = { measure: measure.id })}>${measure.title}</button>
      </h3>
      <p class="card-facts">
        ${measure.areas ? html`<span class="fact">${t("result.areas", { n: measure.areas, areas })}</span>` : null}
        <span class="fact">${t("table.number", { table: measure.table })}</span>
        ${voted && html`<span class="fact strong"><${Icon} name="check" />${t("result.your_vote")}</span>`}
        ${own && html`<span class="fact strong">${t("gallery.own")}</span>`}
      </p>
    </article>
  `;
}
