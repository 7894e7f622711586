/**
 * A small bar for whoever leads the day. It comes with the mouse or the keyboard and goes by itself, so that the room sees only
 * the picture. The language belongs to this screen, not to the machine: it stands in the address.
 * @module
 */
import { html, useEffect, useState } from "../../../vendor/preact.js";
import { lang, languages, speak, t } from "../../core/i18n.js";
import { Icon } from "../icon.js";

/** @import { Paging } from "./paging.js" */

const shown_ms = 3_000;
const names = { nb: "Bokmål", en: "English" };

/** @param {{paging: Paging}} props */
export function Controls({ paging }) {
  const awake = useAwake();
  const full = useFullScreen();
  const held = paging.held.value;
  return html`
    <aside class="controls" aria-label=${t("screen.controls")} data-shown=${awake}>
      ${
        document.fullscreenEnabled &&
        html`<button type="button" class="ds-button" data-size="sm" onClick=${toggleFullScreen}>
          ${t(full ? "screen.full_leave" : "screen.full")}
        </button>`
      }
      <button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${held ? "true" : "false"} onClick=${paging.hold}>
        <${Icon} name="pause" />${t("screen.hold")}
      </button>
      ${
        paging.count.value > 1 &&
        html`
          <button type="button" class="ds-button" data-size="sm" data-variant="secondary" data-icon aria-label=${t("screen.page_back")} onClick=${() => paging.turn(-1)}><${Icon} name="back" /></button>
          <button type="button" class="ds-button" data-size="sm" data-variant="secondary" data-icon aria-label=${t("screen.page_next")} onClick=${() => paging.turn(1)}><${Icon} name="next" /></button>
        `
      }
      ${languages.map(
        code => html`
          <button
            key=${code}
            type="button"
            class="ds-button"
            data-size="sm"
            data-variant="tertiary"
            lang=${code}
            aria-pressed=${lang.value === code ? "true" : "false"}
            onClick=${() => speakHere(code)}
          >${names[code]}</button>
        `,
      )}
    </aside>
  `;
}

/** The language in the address, bokmål where it names none. */
export function languageHere() {
  const wanted = new URLSearchParams(location.search).get("lang");
  return languages.find(code => code === wanted) ?? "nb";
}

/** @param {import("../../core/i18n.js").Lang} code */
function speakHere(code) {
  history.replaceState(null, "", `?lang=${code}`);
  void speak(code);
}

function toggleFullScreen() {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen();
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

/** True for a few seconds after the mouse was moved. The focus keeps the bar in view by CSS. */
function useAwake() {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const onMove = () => {
      clearTimeout(timer);
      setAwake(true);
      timer = setTimeout(() => setAwake(false), shown_ms);
    };
    window.addEventListener("pointermove", onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", onMove);
    };
  }, []);
  return awake;
}
