/**
 * Two organisers may press the same button at once. The second one's command is refused because the first has done it; such
 * refusals are dropped.
 * @module
 */
import { useEffect } from "../../../vendor/preact.js";

/** @import { Seat } from "../../line/seat.js" */

/** @type {Record<string, string>} */
const done_already = { start_phase: "phase_running", pause_phase: "already_paused", resume_phase: "not_paused" };

/** Takes such refusals out of the outbox. @param {Seat} seat */
export function useGranted({ outbox }) {
  const failed = outbox.failed.value;
  useEffect(() => {
    for (const { id, name, error } of failed) if (error && done_already[name] === error.code) outbox.takeOut(id);
  }, [failed]);
}
