/**
 * Effect and cost: the price of a yearly tonne for measures of which both are known, as a table and as a curve; direct
 * measures that lack a number; and, separately, measures that cut nothing here, which are not ranked by tonnes.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { one, the } from "../../../line/records.js";
import { choicesOf } from "../../../rules/fields.js";
import { Curve, CurveKey, rounded } from "../../curve.js";
import { MeasureTitle } from "../shared/measure-title.js";
import { PutOnScreen } from "../shared/put-on-screen.js";
import { Quadrants } from "./quadrants.js";
import { Reckoning } from "./reckoning.js";

/** @import { AbatementRecord, FieldValue, MeasureRecord, PricedRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function Effect({ face }) {
  const records = face.seat.screen.value;
  const found = the(records, "abatement");
  if (!found) return null;
  const { direct, apart, effects, costs, both } = found;
  const measuresOf = (/** @type {string[] | undefined} */ ids) =>
    (ids ?? []).map(id => one(records, "measure", id)).filter(measure => measure !== undefined);
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs">${t("console.tab_effect")}</h2>
      <${Quadrants} face=${face} />
      <p>${t("console.effect_known", { n: direct + apart, effects, costs, both })}</p>
      <${Direct} face=${face} found=${found} />
      <${Unpriced} face=${face} measures=${measuresOf(found.unpriced)} />
      <${Apart} face=${face} measures=${measuresOf(found.others)} />
    </div>
  `;
}

/** @param {{face: Face, found: AbatementRecord}} props */
function Direct({ face, found: { priced, direct } }) {
  const drawn = priced.map(one => ({ ...one, id: one.measure }));
  return html`
    <section class="stack" data-tight aria-labelledby="direct-title">
      <div class="row" data-spread>
        <h3 class="ds-heading" data-size="2xs" id="direct-title">${t("console.effect_direct")}</h3>
        <${PutOnScreen} face=${face} scene="abatement" />
      </div>
      <p>${t("console.effect_of", { n: priced.length, direct })}</p>
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

const columns = /** @type {const} */ (["price", "tonnes", "certainty", "once", "per_year", "yearly"]);

/** @param {{face: Face, priced: PricedRecord[]}} props */
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
          ${priced.map((each, index) => html`<${Price} key=${each.measure} face=${face} number=${index + 1} priced=${each} />`)}
        </tbody>
      </table>
    </div>
  `;
}

/** @param {{face: Face, number: number, priced: PricedRecord}} props */
function Price({ face, number, priced: { measure: id, kroner_per_tonne, tonnes, certainty } }) {
  const measure = one(face.seat.screen.value, "measure", id);
  if (!measure) return null;
  return html`
    <tr>
      <td class="number">${number}</td>
      <th scope="row"><${MeasureTitle} face=${face} measure=${measure} /></th>
      <td class="number"><strong>${numberText(kroner_per_tonne)}</strong></td>
      <td class="number">${numberText(rounded(tonnes))}</td>
      <td>${certainty ? t(`fields.effect_certainty_${certainty}`) : html`<span class="soft">${t("console.not_known")}</span>`}</td>
      <${Kroner} kroner=${measure.fields.cost_once} />
      <${Kroner} kroner=${measure.fields.cost_per_year} />
      <${Kroner} kroner=${measure.facts?.yearly_cost} />
    </tr>
  `;
}

/** @param {{kroner: FieldValue | undefined}} props */
const Kroner = ({ kroner }) => html`
  <td class="number">${typeof kroner === "number" ? numberText(Math.round(kroner)) : html`<span class="soft">${t("console.not_known")}</span>`}</td>
`;

/** @param {{face: Face, measures: MeasureRecord[]}} props */
function Unpriced({ face, measures }) {
  if (measures.length === 0) return null;
  return html`
    <details class="effect-list">
      <summary><strong>${t("console.effect_unpriced", { n: measures.length })}</strong></summary>
      <ul class="plain">${measures.map(measure => html`<${Line} key=${measure.id} face=${face} measure=${measure} />`)}</ul>
    </details>
  `;
}

/** By kind, and within a kind in the order of the board. @param {{face: Face, measures: MeasureRecord[]}} props */
function Apart({ face, measures }) {
  if (measures.length === 0) return null;
  const kinds = [...choicesOf(face.seat.screen.value, "measure_kind"), null].map(kind => ({
    kind,
    own: measures.filter(({ facts }) => (facts?.kind ?? null) === kind),
  }));
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
              <ul class="plain">${own.map(measure => html`<${Line} key=${measure.id} face=${face} measure=${measure} />`)}</ul>
            </details>
          `,
        )}
    </section>
  `;
}

/** What is known of a measure without a price. @param {{face: Face, measure: MeasureRecord}} props */
function Line({ face, measure }) {
  const { effect_tonnes, cost_once, cost_per_year, effect_certainty } = measure.fields;
  const known = [
    typeof effect_tonnes === "number" && t("curve.tonnes", { tonnes: numberText(rounded(effect_tonnes)) }),
    effect_certainty && t(`curve.${effect_certainty}`),
    typeof cost_once === "number" && t("console.effect_costs_once", { kroner: Math.round(cost_once) }),
    typeof cost_per_year === "number" && t("console.effect_costs_per_year", { kroner: Math.round(cost_per_year) }),
  ].filter(Boolean);
  return html`
    <li class="effect-line">
      <${MeasureTitle} face=${face} measure=${measure} />
      <span class="small soft">${known.length > 0 ? known.join(" · ") : t("console.effect_nothing_known")}</span>
    </li>
  `;
}
