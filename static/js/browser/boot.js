/**
 * The page's boot data, a JSON block in the HTML.
 * @module
 */

/**
 * @typedef {object} Boot
 * @property {string} code the join code
 * @property {"participant" | "host" | "organiser" | "screen"} role
 * @property {number | null} [table] known from the QR code on the table card, or the host's table
 * @property {string} [token] the seat's token; a phone keeps its own
 * @property {string} lang
 * @property {string | {nb: string, en: string}} title the workshop's
 * @property {Record<string, import("../line/protocol.js").Text>} [words] the programme's vocabulary
 * @property {string} base the address that phones reach, such as `http://192.168.1.4:8000`
 * @property {import("./i18n.js").Catalogue} [messages] the catalogue of `lang`, to spare the page a request
 */

/** @returns {Boot} */
export function readBoot() {
  const block = document.getElementById("boot");
  if (!block?.textContent) throw new Error("The page has no boot block.");
  return JSON.parse(block.textContent);
}
