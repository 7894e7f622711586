/**
 * How the votes of a measure were counted where that differs from how it stands now: counts do not change when measures are
 * merged or taken apart after the reveal.
 * @module
 */
import { numberText, t } from "../browser/i18n.js";
import { one } from "../line/records.js";

/** @import { Outcome, Records } from "../line/protocol.js" */

/** @param {NonNullable<Outcome["parts"]>} parts */
export const partsText = parts => t("counted.parts", { counts: parts.map(part => numberText(part.votes)).join(" + ") });

/** Empty where there is nothing to say. @param {Records} records @param {Outcome} got */
export function countedText(records, { parts, counted_with }) {
  const said = [];
  if (parts) said.push(partsText(parts));
  for (const id of counted_with ?? []) {
    const title = one(records, "measure", id)?.title;
    said.push(title ? t("counted.with", { title }) : t("counted.with_another"));
  }
  return said.join(" · ");
}
