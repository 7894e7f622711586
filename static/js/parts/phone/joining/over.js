/**
 * What somebody finds who comes with the code after the day has closed: what it was and when, and the result in short. Nobody
 * joins any more.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { dayText, t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";

/** @typedef {{title: string, votes: number}} Counted */
/** @typedef {{votes: number, voters: number, bands: {measures: Counted[], more: number}[]}} ShortResult */
/** @typedef {{at: number, measures: number, result: ShortResult | null}} WhatItWas */

const levels = /** @type {const} */ (["top", "close", "next"]);

/** @param {{over: WhatItWas}} props */
export function Over({ over: { at, measures, result } }) {
  return html`
    <section class="stack" data-tight aria-labelledby="over">
      <h2 class="ds-heading" data-size="sm" id="over">${t("over.title")}</h2>
      <p>${t("over.text", { day: dayText(at) })}</p>
      ${!result && html`<p>${t("over.not_revealed", { n: measures })}</p>`}
    </section>
    ${result && html`<${Short} result=${result} />`}
    <p class="soft">${t("over.was_in")}</p>
  `;
}

/** @param {{result: ShortResult}} props */
function Short({ result }) {
  return html`
    <section class="stack" data-tight aria-labelledby="results">
      <h2 class="ds-heading section-title" data-size="xs" id="results">${t("result.title")}</h2>
      <p class="soft">${t("result.sum", { votes: t("result.votes", { n: result.votes }), n: result.voters })}</p>
      ${result.bands.map(
        ({ measures, more }, at) => html`
          <section key=${at} class="band" aria-labelledby=${`level-${at}`}>
            <h3 class="ds-heading band-title" data-size="2xs" id=${`level-${at}`}>${t(`result.level_${levels[at]}`)}</h3>
            ${measures.map(
              ({ title, votes }, place) => html`
                <article key=${place} class="result">
                  <h4 class="card-title" lang=${writtenIn(title)}>${title}</h4>
                  <p class="card-facts"><span class="result-votes">${t("result.votes", { n: votes })}</span></p>
                </article>
              `,
            )}
            ${more > 0 && html`<p class="small soft">${t("over.more", { n: more })}</p>`}
          </section>
        `,
      )}
      <p class="small soft">${t("result.levels")}</p>
    </section>
  `;
}
