/**
 * Parses a join code as people type it, and says what is wrong with it. Pure.
 * @module
 */

const code_length = 6;
/** The signs of a code leave out what looks like another: 0 and O, 1 and I and L. */
const no_sign = /[^A-HJKMNP-Z2-9]/;

/** Only letters and digits matter, in any case. @param {string} typed */
export const plainCode = typed => typed.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");

/** @typedef {{key: string, facts?: Record<string, string | number>}} Wrong the sentence that says what */

/**
 * @param {string} code plain
 * @returns {Wrong | null} null when it can be a code
 */
export function whatIsWrong(code) {
  const sign = no_sign.exec(code)?.[0];
  if (code === "") return { key: "front.empty" };
  if (sign) return { key: "front.wrong_sign", facts: { sign } };
  return [...code].length === code_length ? null : { key: "front.wrong_length", facts: { n: [...code].length } };
}
