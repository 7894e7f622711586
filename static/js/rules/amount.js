/**
 * Numbers as people write them: `4 750 000`, `1,5 mill.`, `250 000 kr`, `kr 250.000,-`, in English also `4,750,000`. What could be
 * read in two ways is refused in words, never guessed at. This is the only place where a form reads a number.
 * @module
 */
import { lang, numberText, t } from "../browser/i18n.js";

/** @import { Quantity } from "./fields.js" */
/** @typedef {{value: number | null, wrong: string}} Read null: empty, or `wrong` says in words why it cannot be read */

/** As facilitator/domain/fields.py has it. */
const number_max = 1e12;

const about = /^(?:ca|cirka|circa|omtrent|omkring|rundt|om lag|about|around|approx|approximately|~|≈)(?![a-zæøå])\.? */;
const currency_before = /^(?:kroner|kr|nok)(?![a-zæøå])\.? */;
const currency_after = / *(?:kroner|kr|nok)\.?$/;
/** `250 000,-`: whole kroner. */
const whole_after = / *[,.] ?[-–]$/;
const a_year_after = / *(?:(?:per|pr\.?|i|a) *|\/ *)(?:året|år|year)$| *(?:årlig|yearly)$/;
const tonnes_after = / *(?:tonnes?|tonn|tons?|t)(?: *co[2₂](?:e|-ekvivalenter| equivalents)?)?$/;
/** Zeros by word. @type {readonly [RegExp, number][]} */
const multipliers = [
  [/ *(?:tusen|thousand)$/, 3],
  [/ *(?:millioner|millions?|mill\.?)$/, 6],
  [/ *(?:milliarder|milliard|mrd\.?|bn)$/, 9],
];
/** A thousand times more in Norwegian than in English, so it is read in English alone. */
const billion = / *billions?$/;

/**
 * @param {string} text
 * @param {Quantity | null} [quantity] what it counts
 * @param {string} [unreadable] the key of the sentence for what is no number
 * @returns {Read}
 */
export function readAmount(text, quantity = null, unreadable = "") {
  const is_kroner = quantity === "kroner" || quantity === "kroner_per_year";
  let rest = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (rest === "") return { value: null, wrong: "" };
  const strip = (/** @type {RegExp} */ what) => {
    const found = what.test(rest);
    rest = rest.replace(what, "");
    return found;
  };
  strip(about);
  if (is_kroner) strip(currency_before);
  if (/^(?:[-−–] *|minus )[\d.,]/.test(rest)) return refused("amount.negative");
  if (quantity === "kroner_per_year" || quantity === "tonnes_per_year") strip(a_year_after);
  if (quantity === "tonnes_per_year") strip(tonnes_after);
  if (is_kroner) strip(currency_after);
  const is_whole = is_kroner && strip(whole_after);
  const zeros = lang.value === "en" && strip(billion) ? 9 : (multipliers.find(([word]) => strip(word))?.[1] ?? 0);
  const digits = digitsIn(rest, { is_whole, is_kroner: is_kroner && zeros === 0, is_short: zeros > 0 });
  if (digits === null) return refused(unreadable || (is_kroner ? "amount.no_kroner" : "amount.no_number"));
  if (digits === "") {
    const [one, other] = [Number(rest.replace(/[.,]/, "")), Math.round(Number(rest.replace(",", ".")) * 100) / 100];
    return refused("amount.ambiguous", { text: text.trim(), one, other });
  }
  // Put together as text: 1.1 times a million is not 1,100,000 to a computer.
  const value = Number(`${digits}e${zeros}`);
  return value <= number_max ? { value, wrong: "" } : refused("amount.too_large");
}

/** @param {string} key @param {Record<string, unknown>} [facts] @returns {Read} */
const refused = (key, facts) => ({ value: null, wrong: t(key, facts) });

/**
 * `1.250.000,50` as `1250000.50`. Thousands stand in threes.
 * @param {string} text
 * @param {{is_whole: boolean, is_kroner: boolean, is_short: boolean}} about whole kroner; kroner in full; before a word such as *million*
 * @returns {string | null} empty: it can be read in two ways; null: it is no number
 */
function digitsIn(text, { is_whole, is_kroner, is_short }) {
  if (/^\d+$/.test(text)) return text;
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text)) return text.replace(/ /g, "").replace(",", ".");
  const many = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/;
  if (many.test(text)) {
    const decimal =
      text.includes(".") && text.includes(",") ? text[Math.max(text.lastIndexOf("."), text.lastIndexOf(","))] : "";
    const [before = "", after] = decimal ? text.split(decimal) : [text];
    return before.replace(/[.,]/g, "") + (after ? `.${after}` : "");
  }
  const one = /^(\d*)([.,])(\d+)$/.exec(text);
  if (!one) return null;
  const [, before = "", sign, after = ""] = one;
  const decimal = `${before || "0"}.${after}`;
  const may_be_thousands = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (!may_be_thousands) return is_kroner && after.length > 2 ? null : decimal;
  if (is_whole) return before + after;
  const is_decimal_sign = sign === (lang.value === "en" ? "." : ",");
  if (is_decimal_sign) return is_kroner ? "" : decimal;
  return is_kroner || (lang.value === "en" && !is_short) ? before + after : "";
}

/** `1 500 000 kr`. @param {number} value @param {Quantity | null} [quantity] */
export const amountText = (value, quantity = null) =>
  quantity ? t(`amount.${quantity}`, { amount: value }) : numberText(value);

/**
 * How a number is understood that was not written as we would write it: `= 1 500 000 kr`; empty where that says nothing new.
 * @param {string} text
 * @param {Quantity | null} [quantity]
 */
export function understood(text, quantity = null) {
  const { value } = readAmount(text, quantity);
  const bare = (/** @type {string} */ typed) => typed.replace(/\s/g, "");
  if (value === null || bare(text) === bare(numberText(value))) return "";
  return `= ${amountText(value, quantity)}`;
}
