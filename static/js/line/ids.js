/**
 * Ids that a client makes. `crypto.randomUUID` is missing on plain http, which is what phones on a local network use.
 * @module
 */

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A new id that matches `[A-Za-z0-9_-]{1,40}`: 72 random bits never meet in a workshop, and every phone is sent every id. */
export const newId = () => signs(12);

/** 126 random bits. */
export const newSecret = () => signs(21);

/** @param {number} length */
function signs(length) {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, byte => alphabet[byte & 63]).join("");
}
