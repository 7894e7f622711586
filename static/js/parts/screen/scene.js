/**
 * Which scene the big screen shows. The phase chooses; the spotlight goes before it while somebody speaks to the whole room,
 * and when the workshop is closed there is only the closing.
 * @module
 */
import { liveMeasures, standingMeasure, the } from "../../core/records.js";

/** @import { PhaseRecord, Records } from "../../core/protocol.js" */

/**
 * @typedef {"waiting" | "join" | "talk" | "ideas" | "break" | "gallery" | "voting" | "result" | "claims" | "spotlight" |
 *   "commitments" | "closing"} SceneName
 */

const seen_by_all = new Set([
  "all",
  "all_random_order",
  "theme_random_order",
  "sample_random_order",
  "finalists_random_order",
  "finalists_sample",
]);

/**
 * @param {Records} records
 * @returns {SceneName}
 */
export function sceneOf(records) {
  const phase = the(records, "phase");
  if (!phase) return "waiting";
  if (the(records, "workshop")?.status === "closed") return "closing";
  if (phase.activity === "talk" && spotlit(records)) return "spotlight";
  return sceneOfPhase(phase, liveMeasures(records).length > 0);
}

/** The measure in the light, if the screen has been given it. @param {Records} records */
export function spotlit(records) {
  const measure = the(records, "spotlight")?.measure;
  return measure ? standingMeasure(records, measure) : undefined;
}

/**
 * @param {PhaseRecord} phase
 * @param {boolean} has_measures whether there is anything to put in a gallery
 * @returns {SceneName}
 */
function sceneOfPhase(phase, has_measures) {
  if (phase.activity === "join" || phase.activity === "break") return phase.activity;
  if (phase.votes === "revealed") return "result";
  if (phase.votes === "open_hidden") return "voting";
  if (phase.visibility === "claimed_cards") return "claims";
  if (phase.visibility === "own_unit") return "commitments";
  if (phase.activity === "work" && seen_by_all.has(phase.visibility) && has_measures) return "gallery";
  return phase.ideas === "closed" ? "talk" : "ideas";
}
