/**
 * The sticky top of the page. Its height is published as `--overhead`, for other sticky elements to stand below it.
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
