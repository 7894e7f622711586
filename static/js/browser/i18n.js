/**
 * Messages in the reader's language. `t` reads a signal, so that changing the language renders the page again in place,
 * without loading it and without losing what is being typed.
 * @module
 */
import { computed, signal } from "../../vendor/preact.js";

/** @import { Text } from "../line/protocol.js" */

/** @typedef {string} Lang one of `languages`, such as `nb` */
/** @typedef {Record<string, string | string[]>} Messages a list holds the forms for one and for many */
/** @typedef {{lang: Lang, locale: string, languages: Record<Lang, string>, messages: Messages}} Catalogue `languages` by their own names */
/** @typedef {Record<string, unknown>} Facts */

const a_year_s = 31_536_000;

const catalogue = signal(/** @type {Catalogue} */ ({ lang: "nb", locale: "nb-NO", languages: {}, messages: {} }));
export const lang = computed(() => catalogue.value.lang);
/** Those there are, each named in itself. */
export const languages = computed(() => catalogue.value.languages);

/** The programme's words, by their names: `{word_area}` in any sentence, `{Word_area}` with a capital letter. */
export const vocabulary = signal(/** @type {Record<string, Text>} */ ({}));

/** @param {Catalogue} taken */
export function useCatalogue(taken) {
  catalogue.value = taken;
  if (globalThis.document) document.documentElement.lang = taken.lang;
}

/**
 * Fetches a language and speaks it from then on.
 * @param {string} wanted
 * @param {typeof fetch} [request]
 */
export async function speak(wanted, request = (...args) => fetch(...args)) {
  const response = await request(`/i18n/${wanted}.json`);
  if (!response.ok) throw new Error(`no catalogue for ${wanted}: ${response.status}`);
  useCatalogue(await response.json());
}

/** Speaks the chosen language, and lets the server know for the next page. @param {Lang} chosen */
export async function chooseLang(chosen) {
  await speak(chosen);
  // biome-ignore lint/suspicious/noDocumentCookie: phones on plain http have no Cookie Store.
  document.cookie = `lang=${chosen}; path=/; max-age=${a_year_s}; samesite=lax`;
}

/**
 * The sentence for a key, with `{name}` replaced by the fact of that name. A key with two forms takes the one for `n`.
 * A fact that ends as a sentence does, such as a phase called «Hva nå?», gets no full stop after it.
 * @param {string} key
 * @param {Facts} [facts]
 */
export function t(key, facts = {}) {
  const found = catalogue.value.messages[key];
  if (found === undefined) return key;
  const sentence = typeof found === "string" ? found : (found[Number(facts.n) === 1 ? 0 : 1] ?? key);
  return sentence.replace(/\{(\w+)\}(\.(?=\s|$))?/g, (hole, name, stop = "") => {
    const word = /^word_/i.test(name) && vocabulary.value[name.slice(5)];
    if (!(name in facts) && !word) return hole;
    const fact = word ? (name[0] === "W" ? capital(say(word)) : say(word)) : shown(facts[name]);
    return /[.?!]$/.test(fact) ? fact : fact + stop;
  });
}

/** @param {string} word */
const capital = word => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether there is a sentence for a key that was put together from what came over the wire. @param {string} key */
export const knows = key => key in catalogue.value.messages;

/** The sentence for an error: our own, or the one the server sent with it. @param {import("../line/protocol.js").WireError} error */
export const errorText = error =>
  knows(`error.${error.code}`) ? t(`error.${error.code}`, error) : (error.message ?? t("error.internal"));

/** A text of the programme in the language being read. @param {Text | string | null | undefined} text */
export const say = text =>
  !text
    ? ""
    : typeof text === "string"
      ? text
      : /** @type {Record<Lang, string>} */ (text)[lang.value] || text.nb || text.en;

/** A number with the spaces or commas of the language: `4 750 000`. @param {number} number */
export const numberText = number => numberFormat.value.format(number);

/** A time of day by the device's clock, `09:05`. @param {number} at ms since 1970 */
export function timeText(at) {
  const when = new Date(at);
  return [when.getHours(), when.getMinutes()].map(part => `${part}`.padStart(2, "0")).join(":");
}

/** A day, `16. januar 2024`. @param {number} at ms since 1970 */
export const dayText = at => new Intl.DateTimeFormat(locale(), { dateStyle: "long" }).format(at);

/** The same with its weekday. @param {number} at ms since 1970 */
export const weekdayText = at => new Intl.DateTimeFormat(locale(), { dateStyle: "full" }).format(at);

/** Kept, since making one takes a slow phone two milliseconds. */
const numberFormat = computed(() => new Intl.NumberFormat(locale()));

const locale = () => catalogue.value.locale;

/** @param {unknown} fact */
const shown = fact => (typeof fact === "number" ? numberText(fact) : String(fact));
