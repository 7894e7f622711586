/**
 * Whether an undo would still do something: nobody has undone it, its measure still stands, the same phase runs and the day is
 * open. Pure.
 * @module
 */
import { all, isDayOpen, one, the } from "../../../line/records.js";

/** @import { Records } from "../../../line/protocol.js" */
/** @import { Act } from "./bulk.js" */

/** The acts of an undo that still apply; none once the bar has had its day. @param {{undo: Act[], began_at: number | undefined}} undoable @param {Records} records */
export function actsLeft({ undo, began_at }, records) {
  if (!isDayOpen(records) || the(records, "phase")?.started_at !== began_at) return [];
  return undo.filter(act => applies(act, records));
}

/** @param {Act} act @param {Records} records */
function applies({ name, data, replaces }, records) {
  const measure = one(records, "measure", data.measure);
  const is_live = measure?.status === "live";
  switch (name) {
    case "unmerge_measure":
      return is_live && one(records, "measure", measure.merged_into ?? "")?.status === "live";
    case "show_measure":
      return is_live && measure.hidden === true;
    case "hide_measure":
      return is_live && !measure.hidden && !measure.merged_into;
    case "set_field":
      return is_live && !measure.merged_into && (measure.fields[data.field] ?? null) === data.was[0];
    case "take_down_message":
      return one(records, "message", data.message) !== undefined;
    case "send_message":
      return standsFor(records, data)?.id === replaces;
    default:
      return true;
  }
}

/** @param {Records} records @param {Record<string, any>} data */
const standsFor = (records, { to, table = null }) =>
  all(records, "message").find(message => message.to === to && message.table === table);
