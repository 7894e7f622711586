/**
 * What measures lack, in words: as a list for one, as a table of counts for tables or units.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { lacks_in_order } from "../rules/readiness.js";

/** @import { Lack } from "../line/protocol.js" */
/** @import { Gap } from "../rules/readiness.js" */

/** What is lacked most often first, with how often: `frist (12), neste steg (11)`. @param {readonly Gap[]} gaps @param {number} [most] */
export function oftenest(gaps, most = lacks_in_order.length) {
  const counted = countOf(gaps);
  return lacks_in_order
    .filter(lack => counted[lack] > 0)
    .sort((a, b) => counted[b] - counted[a])
    .slice(0, most)
    .map(lack => `${t(`lack.${lack}`).toLowerCase()} (${counted[lack]})`)
    .join(", ");
}

/** @param {readonly Gap[]} gaps @returns {Record<Lack, number>} */
export function countOf(gaps) {
  const counted = lacks_in_order.map(lack => [lack, gaps.filter(gap => gap.lacks.includes(lack)).length]);
  return Object.fromEntries(counted);
}

/** How many have all in place, and what is missing most often. @param {{gaps: readonly Gap[]}} props */
export function LacksTold({ gaps }) {
  const ready = gaps.filter(gap => gap.lacks.length === 0).length;
  const often = oftenest(gaps, 3);
  return html`<p role="status">${t("lacks.ready_of", { n: gaps.length, ready })}${often && ` ${t("lacks.often", { lacks: often })}`}</p>`;
}

/** The words of what is missing, in the order in which it is asked. @param {{lacks: readonly Lack[]}} props */
export const LackWords = ({ lacks }) =>
  lacks.length === 0
    ? html`<span class="lack-none">${t("lacks.none")}</span>`
    : html`<span>${t("lacks.missing", { lacks: lacks.map(lack => t(`lack.${lack}`).toLowerCase()).join(", ") })}</span>`;
