/**
 * A toggle that puts the view of this tab on the big screen.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { ActButton } from "./act.js";

/** @import { Scene, Step } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face, scene: Scene, step?: Step | null}} props */
export function PutOnScreen({ face: { seat }, scene, step = null }) {
  const records = seat.screen.value;
  if (the(records, "workshop")?.status !== "open") return null;
  const screen = the(records, "screen");
  const shown = screen?.scene === scene && (screen.step ?? null) === step;
  const act = () => seat.act("show_scene", shown ? {} : { scene, step });
  return html`<${ActButton} seat=${seat} name="show_scene" variant="secondary" size="sm" pressed=${shown} onAct=${act}>${t("console.show_on_screen")}<//>`;
}
