/**
 * Keys in the fragment of a link, which is never sent to a server.
 * @module
 */

/**
 * The key in a fragment, a whole link, or by itself; without what a mail program, a chat or a person left after it.
 * @param {string} text
 */
export function keyIn(text) {
  const found = /[\w-]+/.exec(text.slice(text.indexOf("#") + 1))?.[0] ?? "";
  // Where the link to the content leads.
  return found === "main" ? "" : found;
}
