/**
 * Two organisers may press the same button at once. The second one's command is refused because the first has done it; such
 * refusals are dropped.
 * @module
 */
import { useEffect } from "../../../vendor/preact.js";

/** @import { Entry } from "../../line/entries.js" */
/** @import { Seat } from "../../line/seat.js" */

/** @type {Record<string, string>} */
const done_already = { start_phase: "phase_running", pause_phase: "already_paused", resume_phase: "not_paused" };

/** @param {Entry} entry */
export const isGranted = ({ name, error }) => error !== undefined && done_already[name] === error.code;

/** Takes such refusals out of the outbox. @param {Seat} seat */
export function useGranted({ outbox }) {
  const failed = outbox.failed.value;
  useEffect(() => {
    for (const entry of failed) if (isGranted(entry)) outbox.takeOut(entry.id);
  }, [failed]);
}
