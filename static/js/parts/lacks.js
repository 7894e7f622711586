/**
 * What measures lack, in words: as a list for one, as a table of counts for tables or units.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { amountText } from "../rules/amount.js";
import { fieldOf, titleOf } from "../rules/fields.js";
import { lacksIn, lackTitle } from "../rules/readiness.js";

/** @import { Lack, MeasureRecord, Records } from "../line/protocol.js" */
/** @import { Gap } from "../rules/readiness.js" */

/** What is lacked most often first, with how often: `frist (12), neste steg (11)`. @param {Records} records @param {readonly Gap[]} gaps @param {number} [most] */
export function oftenest(records, gaps, most = Number.POSITIVE_INFINITY) {
  const counted = lacksIn(records).map(lack => ({ lack, n: countOf(gaps, lack) }));
  return counted
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, most)
    .map(({ lack, n }) => `${lackTitle(records, lack).toLowerCase()} (${n})`)
    .join(", ");
}

/** @param {readonly Gap[]} gaps @param {Lack} lack */
export const countOf = (gaps, lack) => gaps.filter(gap => gap.lacks.includes(lack)).length;

/** How many have all in place, and what is missing most often. @param {{records: Records, gaps: readonly Gap[]}} props */
export function LacksTold({ records, gaps }) {
  const ready = gaps.filter(gap => gap.lacks.length === 0).length;
  const often = oftenest(records, gaps, 3);
  return html`<p role="status">${t("lacks.ready_of", { n: gaps.length, ready })}${often && ` ${t("lacks.often", { lacks: often })}`}</p>`;
}

/** The words of what is missing, in the order in which it is asked. @param {{records: Records, lacks: readonly Lack[]}} props */
export const LackWords = ({ records, lacks }) =>
  lacks.length === 0
    ? html`<span class="lack-none">${t("lacks.none")}</span>`
    : html`<span>${t("lacks.missing", { lacks: lacks.map(lack => lackTitle(records, lack).toLowerCase()).join(", ") })}</span>`;

/** Each class that does not fit the numbers of its measure, with both. @param {{records: Records, measure: MeasureRecord}} props */
export const Contradictions = ({ records, measure }) =>
  (measure.facts?.contradicts ?? []).map(
    ([name = "", ...numbers]) =>
      html`<p key=${name} class="small contradiction">${t("lacks.contradicts", { name: titleIn(records, name), value: String(measure.fields[name]), numbers: numbers.map(number => numberIn(records, measure, number)).join(", ") })}</p>`,
  );

/** @param {Records} records @param {string} name */
const titleIn = (records, name) => {
  const field = fieldOf(records, name);
  return field ? titleOf(field) : name;
};

/** @param {Records} records @param {MeasureRecord} measure @param {string} name */
const numberIn = (records, measure, name) =>
  amountText(Number(measure.fields[name]), fieldOf(records, name)?.quantity ?? null);
