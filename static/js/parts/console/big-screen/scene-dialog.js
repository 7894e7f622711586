/**
 * Choosing the big screen's scene by hand. The choice holds until the next phase begins or somebody gives it back to the
 * phase.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { isShown } from "../../../rules/scene.js";
import { Dialog } from "../../dialog.js";
import { isOnline } from "../shared/act.js";
import { ScenePicture } from "./scene-pictures.js";
import { scenes, whyNot } from "./scenes.js";

/** @import { Scene } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face, onClose: () => void}} props */
export function SceneDialog({ face, onClose }) {
  const { seat } = face;
  const chosen = the(seat.screen.value, "screen")?.scene ?? null;
  const show = (/** @type {Scene | null} */ scene) => {
    if (!isOnline(seat)) return;
    seat.act("show_scene", { scene });
    onClose();
  };
  return html`
    <${Dialog} title=${t("console.scene_title")} onClose=${onClose}>
      <p class="soft">${t("console.scene_says")}</p>
      <p>
        <button type="button" class="ds-button" data-variant=${chosen ? "primary" : "secondary"} aria-pressed=${chosen ? "false" : "true"} onClick=${() => show(null)}>
          ${t("console.follow_phase")}
        </button>
      </p>
      <ul class="plain scene-choices">
        ${scenes.map(scene => html`<${Choice} key=${scene} face=${face} scene=${scene} chosen=${scene === chosen} onShow=${show} />`)}
      </ul>
    <//>
  `;
}

/** @param {{face: Face, scene: Scene, chosen: boolean, onShow: (scene: Scene) => void}} props */
function Choice({ face, scene, chosen, onShow }) {
  const records = face.seat.screen.value;
  const hindrance = whyNot(records, scene);
  const shown = isShown(records, scene);
  return html`
    <li>
      <button
        type="button"
        class="scene-choice"
        aria-pressed=${chosen ? "true" : "false"}
        aria-disabled=${hindrance ? "true" : undefined}
        onClick=${() => !hindrance && onShow(scene)}
      >
        <${ScenePicture} scene=${scene} />
        <strong>${t(`console.scene_${scene}`)}</strong>
        ${shown && html`<span class="small fact strong">${t("console.shown_now")}</span>`}
        <span class="small soft">${hindrance ? t(`console.no_${hindrance}_yet`) : t(`console.scene_${scene}_says`)}</span>
      </button>
    </li>
  `;
}
