/**
 * When the phase changes while somebody writes, the page says so and stays as it is.
 * @module
 */
import { html, useLayoutEffect, useRef } from "../../../vendor/preact.js";
import { say, t } from "../../browser/i18n.js";
import { the } from "../../line/records.js";
import { announce } from "../live-region.js";

/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone, children?: any}} props */
export function Turned({ phone, children }) {
  const phase = phone.turned.value;
  if (!phase) return null;
  return html`
    <div class="turned">
      <p>${t("phase.turned", { title: say(phase.title) })}</p>
      ${children}
    </div>
  `;
}

/** With the way to the phase's page. @param {{phone: Phone}} props */
export function TurnedBanner({ phone }) {
  const look = () => {
    phone.turned.value = null;
    phone.tab.value = "now";
    window.scrollTo({ top: 0 });
    /** @type {HTMLElement | null} */ (document.querySelector("h1"))?.focus();
  };
  return html`
    <${Turned} phone=${phone}>
      <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${look}>${t("phase.look")}</button>
    <//>
  `;
}

/**
 * Announces the phase that has begun, or that the workshop is closed, and scrolls to the top unless the person is writing, before the paint. The focus stays,
 * or goes to the title if the focused element was removed.
 * @param {Phone} phone
 */
export function useAnnouncedPhase(phone) {
  const records = phone.seat.screen.value;
  const phase = the(records, "phase");
  const closed = the(records, "workshop")?.status === "closed";
  const moment = closed ? "closed" : phase?.id;
  const before = useRef(moment);
  const held = useRef(false);
  // While this is painted, the page is still as it was before.
  if (before.current !== moment) held.current = hasFocus();
  useLayoutEffect(() => {
    if (before.current && phase && before.current !== moment) {
      const busy = isWriting() || phone.sheet.peek() !== null;
      announce(
        closed ? t("news.closed") : t(busy ? "phase.turned" : "phase.begun", { title: say(phase.title) }),
        "phase",
      );
      phone.turned.value = busy && !closed ? phase : null;
      if (!busy) window.scrollTo({ top: 0 });
      if (held.current && !hasFocus()) /** @type {HTMLElement | null} */ (document.querySelector("h1"))?.focus();
    }
    before.current = moment;
  }, [moment]);
}

const hasFocus = () => document.activeElement !== document.body;
/** A box that is still empty can wait. */
const isWriting = () => {
  const box = /** @type {HTMLInputElement | null} */ (document.activeElement);
  return Boolean(box?.matches("textarea, input:not([type=radio]), select") && box.value);
};
