/**
 * What the big screen shows, as the server says: the screen paints this, and every other page says this.
 * @module
 */
import { the } from "../line/records.js";

/** @import { OnScreenRecord, Records, Step } from "../line/protocol.js" */

/** Before the server has said where the day stands. @type {OnScreenRecord} */
const waiting = { kind: "on_screen", scene: "waiting", step: null, measure: null, title: "", table: null };

/** @param {Records} records */
export const onScreen = records => the(records, "on_screen") ?? waiting;

/** The measure that the whole room is looking at. @param {Records} records */
export function measureOnScreen(records) {
  const { measure, title, table } = onScreen(records);
  return measure ? { id: measure, title, table } : undefined;
}

/** What the screen shows once it is not frozen. @param {Records} records */
export const toCome = records => the(records, "screen")?.then ?? onScreen(records);

/** Whether a scene is on the screen, in this step where it has steps. @param {Records} records @param {string} scene @param {Step | null} [step] */
export function isShown(records, scene, step) {
  const now = onScreen(records);
  return now.scene === scene && (step === undefined || now.step === step);
}

/** Whether two pictures show the same scene; counts may differ. @param {Records} a @param {Records} b */
export function isSameScene(a, b) {
  const [one, other] = [onScreen(a), onScreen(b)];
  return (
    one.scene === other.scene && one.step === other.step && one.measure === other.measure && one.title === other.title
  );
}
