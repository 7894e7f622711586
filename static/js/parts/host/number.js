/**
 * Numbers as people write them: `4 750 000`, `1 200,5`, and in English `4,750,000`.
 * @module
 */
import { lang } from "../../browser/i18n.js";

const number_max = 1e12;

/** @param {string} text @returns {number | null} null when it is no number that a field can hold */
export function numberIn(text) {
  const bare = text.replace(/[\s\u00a0\u202f]/g, "");
  const plain = lang.value === "en" ? bare.replace(/,(?=\d{3}(?:\D|$))/g, "") : bare;
  const found = Number(plain.replace(",", "."));
  return plain !== "" && /^\d*[.,]?\d*$/.test(plain) && found >= 0 && found <= number_max ? found : null;
}
