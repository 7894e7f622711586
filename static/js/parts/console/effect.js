/**
 * Effect and cost: what a yearly tonne costs in the measures of which both are known, as a table and as a curve; which direct
 * measures still lack a number; and apart from them those that cut nothing here, which are not ranked by tonnes.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { abatementOf, measure_kinds } from "../../core/abatement.js";
import { numberText, t } from "../../core/i18n.js";
import { Curve, CurveKey, rounded } from "../curve.js";
import { MeasureTitle } from "./measure-title.js";
import { PutOnScreen } from "./put-on-screen.js";
import { Reckoning } from "./reckoning.js";

/** @import { Abatement, Facts } from "../../core/abatement.js" */
/** @import { Face } from "./console.js" */

/** @param {{face: Face}} props */
export function Effect({ face }) {
  const found = abatementOf(face.seat.screen.value);
  const measures = found.priced.length + found.unpriced.length + found.apart.length;
  return html`
    <div class="stack">
      <div class="row" data-spread>
        <h2 class="ds-heading" data-size="xs">${t("console.tab_effect")}</h2>
        <${PutOnScreen} face=${face} scene="abatement" />
      </div>
      <p>${t("console.effect_known", { n: measures, effects: found.effects, costs: found.costs, both: found.both })}</p>
      <${Direct} face=${face} found=${found} />
      <${Unpriced} face=${face} measures=${found.unpriced} />
      <${Apart} face=${face} measures=${found.apart} />
    </div>
  `;
}

/** @param {{face: Face, found: Abatement}} props */
function Direct({ face, found: { priced, unpriced } }) {
  const drawn = priced.map(priced_of);
  return html`
    <section class="stack" data-tight aria-labelledby="direct-title">
      <h3 class="ds-heading" data-size="2xs" id="direct-title">${t("console.effect_direct")}</h3>
      <p>${t("console.effect_of", { n: priced.length, direct: priced.length + unpriced.length })}</p>
      <${Reckoning} face=${face} />
      ${
        priced.length > 0 &&
        html`
          <${Prices} face=${face} priced=${priced} />
          <div class="effect-curve"><${Curve} priced=${drawn} /><p class="effect-keys small"><${CurveKey} priced=${drawn} /></p></div>
          <p class="small soft">${t("console.effect_caution")}</p>
        `
      }
    </section>
  `;
}

/** @param {Facts} facts */
const priced_of = ({ measure, tonnes, kroner_per_tonne, certainty }) => ({
  id: measure.id,
  title: measure.title,
  tonnes: tonnes ?? 0,
  kroner_per_tonne: kroner_per_tonne ?? 0,
  certainty,
});

const columns = /** @type {const} */ (["price", "tonnes", "certainty", "once", "per_year", "yearly"]);

/** @param {{face: Face, priced: Facts[]}} props */
function Prices({ face, priced }) {
  return html`
    <div class="matrix-frame" role="region" aria-labelledby="direct-title" tabindex="0">
      <table class="prices" aria-labelledby="direct-title">
        <thead>
          <tr>
            <th scope="col" class="number">${t("console.effect_number")}</th>
            <th scope="col">${t("console.effect_measure")}</th>
            ${columns.map(column => html`<th key=${column} scope="col" class=${column === "certainty" ? "" : "number"}>${t(`console.effect_${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${priced.map(
            (facts, index) => html`
              <tr key=${facts.measure.id}>
                <td class="number">${index + 1}</td>
                <th scope="row"><${MeasureTitle} face=${face} measure=${facts.measure} /></th>
                <td class="number"><strong>${numberText(Math.round(facts.kroner_per_tonne ?? 0))}</strong></td>
                <td class="number">${numberText(rounded(facts.tonnes ?? 0))}</td>
                <td>${facts.certainty ? t(`fields.effect_certainty_${facts.certainty}`) : html`<span class="soft">${t("console.not_known")}</span>`}</td>
                <${Kroner} kroner=${facts.cost_once} />
                <${Kroner} kroner=${facts.cost_per_year} />
                <${Kroner} kroner=${facts.yearly_cost} />
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** @param {{kroner: number | null}} props */
const Kroner = ({ kroner }) => html`
  <td class="number">${kroner === null ? html`<span class="soft">${t("console.not_known")}</span>` : numberText(Math.round(kroner))}</td>
`;

/** @param {{face: Face, measures: Facts[]}} props */
function Unpriced({ face, measures }) {
  if (measures.length === 0) return null;
  return html`
    <details class="effect-list">
      <summary><strong>${t("console.effect_unpriced", { n: measures.length })}</strong></summary>
      <ul class="plain">${measures.map(facts => html`<${Line} key=${facts.measure.id} face=${face} facts=${facts} />`)}</ul>
    </details>
  `;
}

/** By kind, and within a kind in the order of the board. @param {{face: Face, measures: Facts[]}} props */
function Apart({ face, measures }) {
  if (measures.length === 0) return null;
  const kinds = [...measure_kinds, null].map(kind => ({ kind, own: measures.filter(facts => facts.kind === kind) }));
  return html`
    <section class="stack" data-tight aria-labelledby="apart-title">
      <h3 class="ds-heading" data-size="2xs" id="apart-title">${t("console.effect_apart")}</h3>
      <p class="soft">${t("console.effect_apart_says")}</p>
      ${kinds
        .filter(({ own }) => own.length > 0)
        .map(
          ({ kind, own }) => html`
            <details key=${kind} class="effect-list">
              <summary><strong>${kind ? t(`fields.measure_kind_${kind}`) : t("console.effect_kind_unknown")}</strong> <span class="count">${own.length}</span></summary>
              <ul class="plain">${own.map(facts => html`<${Line} key=${facts.measure.id} face=${face} facts=${facts} />`)}</ul>
            </details>
          `,
        )}
    </section>
  `;
}

/** What is known of one of which no price is told. @param {{face: Face, facts: Facts}} props */
function Line({ face, facts }) {
  const { tonnes, cost_once, cost_per_year, certainty } = facts;
  const known = [
    tonnes !== null && t("curve.tonnes", { tonnes: numberText(rounded(tonnes)) }),
    certainty && t(`curve.${certainty}`),
    cost_once !== null && t("console.effect_costs_once", { kroner: Math.round(cost_once) }),
    cost_per_year !== null && t("console.effect_costs_per_year", { kroner: Math.round(cost_per_year) }),
  ].filter(Boolean);
  return html`
    <li class="effect-line">
      <${MeasureTitle} face=${face} measure=${facts.measure} />
      <span class="small soft">${known.length > 0 ? known.join(" · ") : t("console.effect_nothing_known")}</span>
    </li>
  `;
}
