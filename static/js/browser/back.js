/**
 * The device's back button or gesture closes what lies over the page (a sheet, a dialog) instead of leaving the page. Opening
 * it pushes one history entry; closing it in any other way takes that entry back.
 * @module
 */
import { effect } from "../../vendor/preact.js";

/** @import { ReadonlySignal } from "@preact/signals" */

/**
 * @typedef {object} Browser
 * @property {Pick<History, "state" | "pushState" | "back">} history
 * @property {Pick<EventTarget, "addEventListener" | "removeEventListener">} events
 */

/**
 * @param {ReadonlySignal<boolean>} open whether something lies on top
 * @param {() => void} close
 * @param {Browser} [browser]
 * @returns {() => void} stops listening
 */
export function closeOnBack(open, close, { history, events } = { history: window.history, events: window }) {
  // Going back takes a moment. What is opened meanwhile gets its step afterwards.
  let leaving = false;
  const isOnStep = () => Boolean(history.state?.on_top);

  const settle = () => {
    if (leaving || open.peek() === isOnStep()) return;
    if (open.peek()) return history.pushState({ on_top: true }, "");
    leaving = true;
    history.back();
  };
  const onPopState = () => {
    const asked = !leaving;
    leaving = false;
    if (asked && !isOnStep()) close();
    settle();
  };

  events.addEventListener("popstate", onPopState);
  const stop = effect(() => {
    void open.value;
    settle();
  });
  return () => {
    stop();
    events.removeEventListener("popstate", onPopState);
  };
}
