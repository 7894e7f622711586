/**
 * How broad the support for a measure is, as far as it is known: `5 av 6 områder`, or `minst 2 områder` where areas too small to
 * hide a voter are not counted. What is not known is left out.
 * @module
 */
import { t } from "../browser/i18n.js";
import { the } from "../line/records.js";

/** @import { Outcome, Records } from "../line/protocol.js" */

/** Areas, then tables. @param {Records} records @param {Outcome} got @returns {string[]} */
export const breadthTexts = (records, got) => ["areas", "tables"].flatMap(name => reached(records, got, name));

/** Areas alone, where there is little room; empty where nothing is known. @param {Records} records @param {Outcome} got */
export const areasText = (records, got) => reached(records, got, "areas").join("");

/** @param {Records} records @param {Outcome} got @param {string} name */
function reached(records, got, name) {
  const of = /** @type {"areas" | "tables"} */ (name);
  const n = got[of];
  if (!n) return [];
  if (!got.exact?.includes(of)) return [t(`breadth.${name}_at_least`, { n })];
  return [t(`breadth.${name}`, { n, of: the(records, "result")?.[of] ?? n })];
}
