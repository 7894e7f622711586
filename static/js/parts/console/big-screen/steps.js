/**
 * The result on the big screen, step by step: by theme, in bands, with votes and breadth. An organiser decides the pace.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { isShown } from "../../../rules/scene.js";
import { ActButton } from "../shared/act.js";
import { nextStep, steps } from "./scenes.js";

/** @import { Step } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */

/** @param {Seat} seat @param {Step} step */
export const showStep = (seat, step) => seat.act("show_scene", { scene: "result", step });

/** All of them, to go back and forth. @param {{seat: Seat}} props */
export function StepButtons({ seat }) {
  const records = seat.screen.value;
  const is = (/** @type {Step} */ step) => isShown(records, "result", step);
  return html`
    <div class="step-buttons" role="group" aria-label=${t("console.steps")}>
      ${steps.map(
        (name, index) => html`
          <${ActButton} key=${name} seat=${seat} size="sm" variant=${is(name) ? "primary" : "secondary"} pressed=${is(name)} onAct=${() => showStep(seat, name)}>
            ${index + 1}. ${t(`console.step_${name}`)}
          <//>
        `,
      )}
    </div>
    <${NextStep} seat=${seat} />
  `;
}

/** @param {{seat: Seat}} props */
export function NextStep({ seat }) {
  const next = nextStep(seat.screen.value);
  if (!next) return null;
  return html`<${ActButton} seat=${seat} onAct=${() => showStep(seat, next)}>${t("console.next_step", { step: t(`console.step_${next}`).toLowerCase() })}<//>`;
}
