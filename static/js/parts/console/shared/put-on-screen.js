/**
 * Toggles that put the view of this tab, or one measure, on the big screen.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { isShown, measureOnScreen } from "../../../rules/scene.js";
import { ActButton } from "./act.js";

/** @import { Scene, Step } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face, scene: Scene, step?: Step | null}} props */
export function PutOnScreen({ face: { seat }, scene, step = null }) {
  const records = seat.screen.value;
  if (the(records, "workshop")?.status !== "open") return null;
  const shown = isShown(records, scene, step);
  const act = () => seat.act("show_scene", shown ? {} : { scene, step });
  return html`<${ActButton} seat=${seat} name="show_scene" variant="secondary" size="sm" pressed=${shown} onAct=${act}>${t("console.show_on_screen")}<//>`;
}

/** @param {Seat} seat @param {string} measure */
export const isMeasureShown = (seat, measure) => measureOnScreen(seat.screen.value)?.id === measure;

/** Puts a measure on the screen, where the phase alone would not as well. @param {Seat} seat @param {string} measure @param {number} [table] */
export function showMeasure(seat, measure, table) {
  const records = seat.records.peek();
  const by_itself = the(records, "phase")?.activity === "talk" && !the(records, "screen")?.scene;
  seat.act("spotlight", { measure, ...(table !== undefined && { table }) });
  if (!by_itself) seat.act("show_scene", { scene: "spotlight" });
}

/** @param {Seat} seat */
export const takeOffScreen = seat => seat.act("spotlight", { measure: null });
