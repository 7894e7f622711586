/**
 * What the big screen shows now, and the buttons that direct it. A frozen screen is flagged above the tabs.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { isShown, onScreen } from "../../../rules/scene.js";
import { Icon } from "../../icon.js";
import { ActButton } from "../shared/act.js";
import { Lit, ToPresent } from "./spotlight.js";
import { NextStep } from "./steps.js";

/** @import { Records } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function OnScreen({ face }) {
  const { seat, ui } = face;
  const records = seat.screen.value;
  const phase = the(records, "phase");
  const screen = the(records, "screen");
  const is_open = the(records, "workshop")?.status === "open";
  if (!is_open || !screen) return null;
  return html`
    <section class="on-screen" data-frozen=${screen.frozen} aria-labelledby="on-screen-title">
      <div class="row" data-spread>
        <h2 class="ds-heading" data-size="2xs" id="on-screen-title">${t("console.on_screen")}</h2>
        <span class="small ${screen.frozen ? "warm" : "soft"}">${screen.frozen ? t("console.frozen") : screen.scene ? t("console.chosen_by_hand") : t("console.follows_phase")}</span>
      </div>
      <p class="scene-now">${sceneText(onScreen(records))}</p>
      ${screen.then && html`<p class="small soft">${t("console.shows_then")} ${sceneText(screen.then)}</p>`}
      <div class="row">
        <${ActButton} seat=${seat} variant="secondary" size="sm" onAct=${() => {
          ui.dialog.value = { what: "scene" };
        }}>${t("console.choose_scene")}<//>
        ${screen.scene && html`<${ActButton} seat=${seat} variant="secondary" size="sm" onAct=${() => seat.act("show_scene", {})}>${t("console.follow_phase")}<//>`}
        ${
          !screen.frozen &&
          html`<${ActButton} seat=${seat} variant="tertiary" size="sm" onAct=${() => seat.act("freeze_screen", { frozen: true })}>
            <${Icon} name="pause" />${t("console.freeze")}
          <//>`
        }
      </div>
      ${
        canReveal(records) &&
        html`<${ActButton} seat=${seat} name="reveal_votes" variant=${phase?.votes === "revealed" ? "primary" : "secondary"} onAct=${() => {
          ui.dialog.value = { what: "reveal" };
        }}>${t("console.reveal")}<//>`
      }
      ${phase?.revealed && isShown(records, "result") && html`<${NextStep} seat=${seat} />`}
      <${Lit} face=${face} />
      ${phase?.visibility === "spotlight" && html`<${ToPresent} face=${face} />`}
    </section>
  `;
}

/** A frozen screen shows old data, and only the console says so: above everything else. @param {{face: Face}} props */
export function Frozen({ face }) {
  const { seat } = face;
  if (!the(seat.screen.value, "screen")?.frozen || the(seat.records.value, "workshop")?.status !== "open") return null;
  return html`
    <section class="asks-for-help" aria-label=${t("console.is_frozen")}>
      <${Icon} name="pause" />
      <p>${t("console.is_frozen")} <span class="not-on-phones">${t("console.frozen_says")}</span></p>
      <${ActButton} seat=${seat} colour="warm" size="sm" onAct=${() => seat.act("freeze_screen", { frozen: false })}>${t("console.unfreeze")}<//>
    </section>
  `;
}

/** @param {{scene: string, step: string | null}} shown */
function sceneText({ scene, step }) {
  const name = t(`console.scene_${scene}`);
  return step ? t("console.scene_and_step", { scene: name, step: t(`console.step_${step}`) }) : name;
}

/** Whether there are votes to reveal and voting has ended. @param {Records} records */
export function canReveal(records) {
  const is_voting = the(records, "phase")?.votes === "open_hidden" && the(records, "workshop")?.status === "open";
  return !is_voting && hasUnseenVotes(records);
}

/** Whether so few have voted that a result tells who voted for what. @param {Records} records */
export function isFew(records) {
  const voting = the(records, "voting");
  return voting !== undefined && voting.voted > 0 && voting.voted < voting.told_from;
}

/** Whether there are votes that people have not been shown. @param {Records} records */
export const hasUnseenVotes = records => !the(records, "phase")?.revealed && (the(records, "voting")?.voted ?? 0) > 0;
