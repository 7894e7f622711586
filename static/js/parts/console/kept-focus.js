/**
 * Keeps the focus near by when the button that had it goes away because it was pressed.
 * @module
 */
import { useEffect, useRef } from "../../../vendor/preact.js";

/**
 * @param {unknown} state when it changes and nothing has the focus any more, the first thing to press in the place gets it
 * @returns {{current: HTMLElement | null}} the ref of the place
 */
export function useKeptFocus(state) {
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  const first = useRef(true);
  useEffect(() => {
    const is_first = first.current;
    first.current = false;
    if (is_first || document.activeElement !== document.body) return;
    /** @type {HTMLElement | null | undefined} */
    const near = place.current?.querySelector("input, select, button, [tabindex]");
    near?.focus();
  }, [state]);
  return place;
}
