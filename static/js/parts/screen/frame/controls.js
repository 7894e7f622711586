/**
 * A small toolbar. It appears with the mouse, touch or keyboard and hides again, so that the room sees only the scene. Its
 * first button starts the show: full screen, and permission to play sound.
 * @module
 */
import { html, useEffect, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { LanguageButtons } from "../../language-switch.js";
import { lights, speakHere } from "../machine/manners.js";

/** @import { ComponentChildren } from "preact" */
/** @import { Light } from "../machine/manners.js" */
/** @import { Paging } from "./paging.js" */
/** @import { Sound } from "../machine/sound.js" */
/** @import { Stillness } from "../machine/stillness.js" */

/**
 * @typedef {object} Desk what can be set at the screen itself
 * @property {Paging} paging
 * @property {Stillness} stillness
 * @property {Sound} sound
 * @property {ReturnType<typeof import("../machine/keys.js").openLetters>} letters
 * @property {ReturnType<typeof import("../machine/manners.js").openLight>} light
 */

const shown_ms = 4_000;

/** @param {{desk: Desk}} props */
export function Controls({ desk }) {
  const awake = useAwake();
  const full = useFullScreen();
  const { paging, stillness, sound, letters } = desk;
  const over = the(stillness.records.value, "workshop")?.status === "closed";
  return html`
    <aside class="controls" aria-label=${t("screen.controls")} data-shown=${awake}>
      <button type="button" class="ds-button" data-size="sm" onClick=${() => startOrLeave(sound)}>
        ${t(full ? "screen.full_leave" : "screen.start")}
      </button>
      ${!over && html`<${Toggle} on=${stillness.frozen.value} onClick=${stillness.toggle}><${Icon} name="pause" />${t("screen.freeze")}</${Toggle}>`}
      <${Toggle} on=${sound.on.value} onClick=${sound.toggle}>${t("screen.sound")}</${Toggle}>
      ${
        paging.count.value > 1 &&
        html`
          <button type="button" class="ds-button" data-size="sm" data-variant="secondary" data-icon aria-label=${t("screen.page_back")} onClick=${() => paging.turn(-1)}><${Icon} name="back" /></button>
          <button type="button" class="ds-button" data-size="sm" data-variant="secondary" data-icon aria-label=${t("screen.page_next")} onClick=${() => paging.turn(1)}><${Icon} name="next" /></button>
        `
      }
      <${LightChoice} light=${desk.light} />
      <${LanguageButtons} onChoose=${speakHere} />
      <${Toggle} on=${letters.on.value} variant="tertiary" onClick=${letters.toggle}>${t("screen.letters")}</${Toggle}>
    </aside>
  `;
}

/** @param {{on: boolean, onClick: () => void, variant?: string, children?: ComponentChildren}} props */
function Toggle({ on, onClick, variant = "secondary", children }) {
  return html`
    <button type="button" class="ds-button" data-size="sm" data-variant=${variant} aria-pressed=${on ? "true" : "false"} onClick=${onClick}>
      ${children}
    </button>
  `;
}

/** One button that goes round: as the machine has it, light, dark. @param {{light: Desk["light"]}} props */
function LightChoice({ light }) {
  const now = light.light.value;
  const next = /** @type {Light} */ (lights[(lights.indexOf(now) + 1) % lights.length]);
  return html`
    <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => light.choose(next)}>
      ${t(`screen.light_${now}`)}
    </button>
  `;
}

/** Things that a browser allows only in response to a press. @param {Sound} sound */
export function startOrLeave(sound) {
  sound.unlock();
  if (document.fullscreenElement) void document.exitFullscreen();
  // Refused where the page stands in another one: the picture is then as large as that lets it be.
  else document.documentElement.requestFullscreen?.().catch(() => {});
}

function useFullScreen() {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const onChange = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", onChange);
    return () => document.removeEventListener("fullscreenchange", onChange);
  }, []);
  return full;
}

/** True for a few seconds after the mouse was moved or the screen touched. The focus keeps the bar in view by CSS. */
function useAwake() {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    let at = "";
    const onMove = (/** @type {PointerEvent} */ { type, screenX, screenY }) => {
      // A layout that shifts under a resting pointer is told as a move, and so is the pointer's first place.
      const place = `${screenX},${screenY}`;
      const rested = type === "pointermove" && (at === "" || at === place);
      at = place;
      if (rested) return;
      clearTimeout(timer);
      setAwake(true);
      timer = setTimeout(() => setAwake(false), shown_ms);
    };
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerdown", onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerdown", onMove);
    };
  }, []);
  return awake;
}
