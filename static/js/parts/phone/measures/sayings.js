/**
 * The kinds of things that can be said about a measure, their drafts, and how a refused text gets back into its box.
 * @module
 */
import { knows, t } from "../../../browser/i18n.js";
import { one } from "../../../line/records.js";
import { editAgain, ofOwnMeasure } from "../ideas/own-drafts.js";
import { setNamed } from "./named.js";

/** @import { Entry } from "../../../line/entries.js" */
/** @import { Phone, Way } from "../phone.js" */

/** @type {readonly Way[]} */
export const ways = ["comment", "offer", "need", "join", "conflict", "co_benefit"];
/** @type {readonly Way[]} */
export const with_commitment = ["commitment", ...ways];
/** What more may be said in some of the ways; each has a draft of its own. @type {Partial<Record<Way, string[]>>} */
export const more = {
  offer: ["resource"],
  need: ["resource"],
  conflict: ["goal", "affected", "solution"],
  co_benefit: ["goal", "affected"],
};
/** What each way is called on the wire, and what its own id is called. */
export const commands = /** @type {const} */ ({
  comment: ["post_comment", "comment"],
  offer: ["make_offer", "offer"],
  need: ["make_offer", "offer"],
  join: ["make_offer", "offer"],
  conflict: ["flag_conflict", "conflict"],
  co_benefit: ["add_co_benefit", "co_benefit"],
  commitment: ["commit_to", "commitment"],
});

/** @param {string} measure @param {Way} way */
export const draftName = (measure, way) => `say:${measure}:${way}`;

/** What may have been begun about a measure, one draft for each way. @param {Phone} phone @param {string} measure */
export const sayingsOf = (phone, measure) => with_commitment.map(way => phone.seat.draft(draftName(measure, way)));

/** What a refused command was, in words. @param {Entry} entry */
export const whatItWas = entry => (knows(`did.${entry.name}`) ? t(`did.${entry.name}`) : t("did.other"));

/**
 * What puts a refused text back in the box it came from; null when that box is not on the page now.
 * @param {Phone} phone
 * @param {Entry} entry
 */
export function boxFor(phone, entry) {
  const { measure, text, title, question, named } = entry.data;
  if (entry.name === "post_measure") {
    return () => {
      writeAgain(phone, "idea", title);
      setNamed(phone, "idea", Boolean(named));
    };
  }
  if (entry.name in ofOwnMeasure) return () => editAgain(phone, entry);
  if (entry.name === "give_feedback" && text) return () => writeAgain(phone, `feedback:${question}`, text);
  const way = wayOf(entry);
  const shown = one(phone.seat.screen.peek(), "measure", measure) || phone.sheet.peek()?.measure === measure;
  if (!way || !shown) return null;
  return () => {
    for (const key of more[way] ?? [])
      phone.seat.draft(`${key}:${draftName(measure, way)}`).write(String(entry.data[key] ?? ""));
    writeAgain(phone, draftName(measure, way), text);
    setNamed(phone, draftName(measure, way), Boolean(named));
    phone.sheet.value = { measure, way };
  };
}

/** @param {Phone} phone @param {string} name @param {string} text */
function writeAgain(phone, name, text) {
  const draft = phone.seat.draft(name);
  const begun = draft.text.peek();
  draft.write(begun ? `${begun} ${text}` : text);
  phone.tab.value = "now";
}

/** @param {Entry} entry */
function wayOf(entry) {
  if (entry.name === "make_offer") return /** @type {Way} */ (entry.data.stance ?? "offer");
  const found = Object.entries(commands).find(([, [name]]) => name === entry.name);
  return /** @type {Way | undefined} */ (found?.[0]);
}
