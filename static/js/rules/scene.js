/**
 * The scene of the big screen: the one that an organiser chose, else the spotlight while somebody speaks to the whole room,
 * else the phase's. A closed workshop has only the closing scene.
 * @module
 */
import { liveMeasures, standingMeasure, the } from "../line/records.js";

/** @import { PhaseRecord, Records, Scene } from "../line/protocol.js" */

/** @typedef {Scene | "waiting" | "break" | "claims" | "commitments"} SceneName those that can be chosen, and those of a phase alone */

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
  return sceneByHand(records) ?? sceneOfDay(records, phase);
}

/** The scene that an organiser has chosen, if there is anything to show in it. @param {Records} records */
function sceneByHand(records) {
  const scene = the(records, "screen")?.scene ?? null;
  return scene === "spotlight" && !spotlit(records) ? null : scene;
}

/** The measure in the light, if the screen has been given it. @param {Records} records */
export function spotlit(records) {
  const measure = the(records, "spotlight")?.measure;
  return measure ? standingMeasure(records, measure) : undefined;
}

/**
 * @param {Records} records
 * @param {PhaseRecord} phase
 * @returns {SceneName}
 */
function sceneOfDay(records, phase) {
  if (phase.activity === "talk" && spotlit(records)) return "spotlight";
  if (phase.activity === "join") return "welcome";
  if (phase.activity === "break") return "break";
  if (phase.votes === "revealed") return "result";
  if (phase.votes === "open_hidden") return "voting";
  if (phase.visibility === "claimed_cards") return "claims";
  if (phase.visibility === "own_unit") return "commitments";
  const has_measures = liveMeasures(records).length > 0;
  if (phase.activity === "work" && seen_by_all.has(phase.visibility) && has_measures) return "gallery";
  return phase.ideas === "closed" ? "question" : "tables";
}
