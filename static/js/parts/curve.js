/**
 * The marginal abatement cost curve: a bar for each measure, its width the tonnes and its height the price of one, cheapest
 * first. The table beside it says the same; for screen readers the drawing is one sentence.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { numberText, t } from "../browser/i18n.js";

/** @import { Certainty } from "../line/protocol.js" */

/** @typedef {{id: string, title: string, tonnes: number, kroner_per_tonne: number, certainty: Certainty | null}} Priced */
/** @typedef {{id: string, number: number, certainty: Certainty | "unknown", left: number, wide: number, high: number, is_told: boolean}} Bar in parts of the field */

/** In parts of the field's width: a bar must have room for each digit of its number. */
const digit_wide = 0.028;
/** @type {readonly (Certainty | "unknown")[]} */
const looks = ["measured", "calculated", "estimated", "unknown"];
const steps_of_ten = [1, 2, 2.5, 5, 10];

/**
 * @param {readonly Priced[]} priced the cheapest first
 * @returns {{bars: Bar[], kroner_top: number, tonnes: number}} `kroner_top` is the price at the top of the field
 */
export function curveOf(priced) {
  const tonnes = priced.reduce((sum, one) => sum + one.tonnes, 0);
  const kroner_top = roundUp(Math.max(0, ...priced.map(one => one.kroner_per_tonne)));
  let left = 0;
  const bars = priced.map(({ id, tonnes: own, kroner_per_tonne, certainty }, index) => {
    const wide = own / tonnes;
    const number = index + 1;
    const bar = {
      id,
      number,
      certainty: certainty ?? /** @type {const} */ ("unknown"),
      left,
      wide,
      high: kroner_top > 0 ? kroner_per_tonne / kroner_top : 0,
      is_told: wide >= digit_wide * String(number).length,
    };
    left += wide;
    return bar;
  });
  return { bars, kroner_top, tonnes };
}

/** A number that is easily read, no less than this one. @param {number} number */
export function roundUp(number) {
  if (number <= 0) return 0;
  const ten = 10 ** Math.floor(Math.log10(number));
  return (steps_of_ten.find(step => step * ten >= number) ?? 10) * ten;
}

/** @param {{priced: readonly Priced[]}} props at least one */
export function Curve({ priced }) {
  const { bars, kroner_top, tonnes } = curveOf(priced);
  const cheapest = priced[0];
  const dearest = priced.at(-1);
  if (!cheapest || !dearest) return null;
  const says = t("curve.says", {
    n: priced.length,
    cheapest: cheapest.title,
    least: Math.round(cheapest.kroner_per_tonne),
    dearest: dearest.title,
    most: Math.round(dearest.kroner_per_tonne),
    tonnes: rounded(tonnes),
  });
  return html`
    <div class="curve" role="img" aria-label=${says}>
      <p class="curve-top">${t("curve.top", { kroner: kroner_top })}</p>
      <div class="curve-field">
        <svg viewBox="0 0 1 1" preserveAspectRatio="none" focusable="false" aria-hidden="true">
          ${bars.map(({ id, certainty, left, wide, high }) => html`<rect key=${id} data-certainty=${certainty} x=${left} y=${1 - high} width=${wide} height=${high} />`)}
        </svg>
        ${bars.map(({ id, number, left, wide, high, is_told }) => is_told && html`<span key=${id} class="curve-number" style=${{ "--left": left + wide / 2, "--high": high }}>${number}</span>`)}
      </div>
      <p class="curve-foot"><span>0</span><span>${t("curve.foot", { tonnes: rounded(tonnes) })}</span></p>
    </div>
  `;
}

/** How the certainty of each bar looks: those that are there. @param {{priced: readonly Priced[]}} props */
export function CurveKey({ priced }) {
  const there = looks.filter(certainty => priced.some(one => (one.certainty ?? "unknown") === certainty));
  return html`
    <span>${t("curve.effect")}</span>
    ${there.map(certainty => html`<span key=${certainty} class="key"><i class="curve-key" data-certainty=${certainty} aria-hidden="true"></i>${t(`curve.${certainty}`)}</span>`)}
  `;
}

/** Tonnes as they are said: with one decimal while they are few. @param {number} tonnes */
export const rounded = tonnes => (tonnes < 100 ? Math.round(tonnes * 10) / 10 : Math.round(tonnes));

/** @param {number} kroner */
export const kronerText = kroner => t("curve.kroner", { kroner: numberText(Math.round(kroner)) });
