/**
 * Labels for refused commands, and the way back into the box that each text came from.
 * @module
 */
import { knows, t } from "../../browser/i18n.js";
import { failingLess, isClash } from "../../line/clash.js";
import { one } from "../../line/records.js";
import { explainDraft } from "./sheet/explain.js";

/** @import { Entry } from "../../line/entries.js" */
/** @import { Aspects } from "../../line/protocol.js" */
/** @import { Seat } from "../../line/seat.js" */
/** @import { Tablet } from "./tablet.js" */

/** @param {Entry} entry */
export const failureLabel = entry =>
  knows(`host.did_${entry.name}`) ? t(`host.did_${entry.name}`) : t("host.did_other");

/** The seat without the failures that wait for a choice between two values: those are shown with both. @param {Seat} seat @returns {Seat} */
export const withoutClashes = seat => failingLess(seat, isBesideItsField);

/** The seat without the failures of single fields: on a sheet each field shows its own. @param {Seat} seat @returns {Seat} */
export const withoutFields = seat => failingLess(seat, entry => isBesideItsField(entry) || entry.name === "set_field");

/** @param {Entry} entry */
const isBesideItsField = entry => isClash(entry) && entry.name !== "explain";

/** Puts the text back into the box that it came from; null where there is none. @param {Tablet} tablet */
export const boxFor = tablet => (/** @type {Entry} */ entry) => {
  if (entry.name === "retitle_measure" || entry.name === "describe_measure") return () => editAgain(tablet, entry);
  if (entry.name === "explain") return () => explainAgain(tablet, entry);
  const box = boxes[entry.name];
  return box ? () => writeAgain(tablet, entry, box) : null;
};

/** @param {Tablet} tablet @param {Entry} entry @param {(measure: string) => string} box */
function writeAgain(tablet, { name, data }, box) {
  const draft = tablet.seat.draft(box(data.measure));
  const text = data.title ?? data.text;
  const begun = draft.text.peek();
  draft.write(begun ? `${begun} ${text}` : text);
  if (name === "post_measure") tablet.page.value = "board";
  else tablet.opened.value = { kind: "sheet", id: data.measure };
}

/** @type {Record<string, (measure: string) => string>} the drafts of the boxes that each command is written in */
const boxes = {
  post_measure: () => "idea",
  post_comment: measure => `say:${measure}:comment`,
  flag_conflict: measure => `say:${measure}:conflict`,
  add_co_benefit: measure => `say:${measure}:co_benefit`,
};

/** A title or description goes back over the one that stands now. @param {Tablet} tablet @param {Entry} entry */
function editAgain(tablet, { name, data }) {
  const part = name === "retitle_measure" ? "title" : "description";
  const over = one(tablet.seat.screen.value, "measure", data.measure)?.[part] ?? "";
  tablet.seat.draft(`${part}:${data.measure}`).write(JSON.stringify({ text: data[part], over }));
  tablet.opened.value = { kind: "sheet", id: data.measure };
}

/** What was explained goes back over what stands there now. @param {Tablet} tablet @param {Entry} entry */
function explainAgain(tablet, { data: { thing, aspect, text } }) {
  const records = tablet.seat.screen.value;
  const about = one(records, "conflict", thing) ?? one(records, "co_benefit", thing);
  if (!about) return;
  const over = /** @type {Aspects} */ (about)[/** @type {keyof Aspects} */ (aspect)] ?? "";
  tablet.seat.draft(explainDraft(thing, aspect)).write(JSON.stringify({ text, over }));
  tablet.opened.value = { kind: "sheet", id: about.measure };
}
