/**
 * When what a person pressed is gone with the rest of the page, the focus goes to the title of what has come instead.
 * @module
 */
import { useEffect, useRef } from "../../vendor/preact.js";

/**
 * @param {string} page which page is painted; empty while none is
 * @param {boolean} arrives the first one comes instead of another, and not with the document
 */
export function useHeadingFocus(page, arrives) {
  const before = useRef(arrives ? "another" : "");
  useEffect(() => {
    if (!page) return;
    if (before.current && before.current !== page)
      /** @type {HTMLElement | null} */ (document.querySelector("h1"))?.focus();
    before.current = page;
  }, [page]);
}
