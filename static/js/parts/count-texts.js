/**
 * Several numbers in one sentence, each with its noun in the form that it asks for: «1 merverdi», «2 merverdier».
 * @module
 */
import { t } from "../browser/i18n.js";

/** @param {Record<string, number>} counts @returns {Record<string, string>} by the same names, which are those of `counts.…` */
export const countTexts = counts =>
  Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, t(`counts.${name}`, { n })]));
