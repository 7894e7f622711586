/**
 * What was refused, in the host's words, and back into the box that it came from.
 * @module
 */
import { computed } from "../../../vendor/preact.js";
import { knows, t } from "../../core/i18n.js";

/** @import { Entry } from "../../core/outbox.js" */
/** @import { Seat } from "../../core/seat.js" */
/** @import { Tablet } from "./tablet.js" */

/** @param {Entry} entry */
export const failureLabel = entry =>
  knows(`host.did_${entry.name}`) ? t(`host.did_${entry.name}`) : t("host.did_other");

/**
 * The seat with the failures to be listed: on a sheet each field shows its own.
 * @param {Seat} seat
 * @param {{withFields: boolean}} which
 * @returns {Seat}
 */
export function failuresOf(seat, { withFields }) {
  if (withFields) return seat;
  const failed = computed(() => seat.outbox.failed.value.filter(entry => entry.name !== "set_field"));
  return { ...seat, outbox: { ...seat.outbox, failed } };
}

/** Whether there was a box for the text, and it is in it again. @param {Tablet} tablet */
export const writeAgain = tablet => (/** @type {Entry} */ entry) => {
  const box = boxOf(entry);
  if (!box) return false;
  const draft = tablet.seat.draft(box);
  const begun = draft.text.peek();
  const text = entry.data.title ?? entry.data.text;
  draft.write(begun ? `${begun} ${text}` : text);
  if (entry.name === "post_measure") tablet.page.value = "board";
  else tablet.opened.value = { kind: "sheet", id: entry.data.measure };
  return true;
};

/** @param {Entry} entry */
function boxOf({ name, data }) {
  switch (name) {
    case "post_measure":
      return "idea";
    case "post_comment":
      return `say:${data.measure}:comment`;
    case "flag_conflict":
      return `say:${data.measure}:conflict`;
    case "add_co_benefit":
      return `say:${data.measure}:co_benefit`;
    default:
      return null;
  }
}
