/**
 * What stays in sight at the top of the page, whatever is scrolled. Its height is `--overhead`: what else sticks there stands below.
 * @module
 */
import { html, useLayoutEffect, useRef } from "../../vendor/preact.js";

/** @import { ComponentChildren } from "preact" */

/** @param {{children?: ComponentChildren}} props */
export function Overhead({ children }) {
  const whole = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    const sizes = new ResizeObserver(() =>
      document.documentElement.style.setProperty("--overhead", `${whole.current?.offsetHeight ?? 0}px`),
    );
    if (whole.current) sizes.observe(whole.current);
    return () => sizes.disconnect();
  }, []);
  return html`<div class="overhead" ref=${whole}>${children}</div>`;
}
