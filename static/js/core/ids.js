/**
 * Ids that a client makes. `crypto.randomUUID` is missing on plain http, which is what phones on a local network use.
 * @module
 */

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A new random id of 21 signs (126 bits) that matches `[A-Za-z0-9_-]{1,40}`. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(21));
  return Array.from(bytes, byte => alphabet[byte & 63]).join("");
}
