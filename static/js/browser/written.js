/**
 * Detects whether a text is Norwegian or English, so that screen readers choose the right voice. People write Norwegian while
 * others read the page in English. Decided by function words and by letters that only one of the languages has.
 * @module
 */
import { lang } from "./i18n.js";

/** @typedef {import("./i18n.js").Lang} Lang */

/** Words that are common in one language and are no words in the other. */
const tells = {
  nb: /[æøå]|(?:^|\P{L})(?:og|i|til|av|med|som|det|den|de|en|et|er|vi|ikke|ikkje|ein|eit|frå|fra|om|flere|fleire|felles|mindre|mellom|hos|ved|bruk|alle|egne|bil|tiltak|kommunen)(?!\p{L})/giu,
  en: /[qwx]|(?:^|\P{L})(?:the|of|and|with|in|on|our|from|are|should|this|that|it|not|more|between|public|use|shared?|new|buildings?|cars?|schools?)(?!\p{L})/giu,
};

/** @param {string} text */
const count = (text, /** @type {keyof typeof tells} */ code) => text.match(tells[code])?.length ?? 0;

/**
 * What goes into `lang` of what holds these texts: the language they are in when it is not the page's, and nothing when there is no telling.
 * @param {...string} texts judged together
 * @returns {Lang | undefined}
 */
export function writtenIn(...texts) {
  const text = texts.join(" ");
  const [nb, en] = [count(text, "nb"), count(text, "en")];
  if (nb === en) return undefined;
  const found = nb > en ? "nb" : "en";
  return found === lang.value ? undefined : found;
}
