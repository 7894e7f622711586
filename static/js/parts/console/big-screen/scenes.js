/**
 * Which scenes and steps the big screen has, and which it can show now. Pure.
 * @module
 */
import { the } from "../../../line/records.js";
import { toCome } from "../../../rules/scene.js";

/** @import { Records, Scene, Step } from "../../../line/protocol.js" */

/** @type {readonly Scene[]} in the order of a day */
export const scenes = [
  "welcome",
  "question",
  "tables",
  "gallery",
  "voting",
  "result",
  "spotlight",
  "collaboration",
  "quadrants",
  "abatement",
  "fund",
  "closing",
];
/** @type {readonly Step[]} */
export const steps = ["themes", "bands", "breadth"];

/** Why a scene cannot be chosen yet; null when it can. @param {Records} records @param {Scene} scene */
export function whyNot(records, scene) {
  if (scene === "result" && !the(records, "phase")?.revealed) return "result";
  if (scene === "fund" && !the(records, "fund")?.portfolios) return "fund";
  if (scene === "spotlight" && !the(records, "spotlight")?.measure) return "spotlight";
  return null;
}

/** The step that follows, or null at the end: first by theme, then in bands, then with votes and breadth. @param {Records} records */
export function nextStep(records) {
  const { scene, step } = toCome(records);
  if (!the(records, "phase")?.revealed) return null;
  if (scene !== "result" || !step) return steps[0] ?? null;
  return steps[steps.indexOf(step) + 1] ?? null;
}
