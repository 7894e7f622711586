/**
 * Keeps the focus nearby when the focused element is removed: a button that has done its work, or a list that somebody else
 * changed. Otherwise keyboard and screen reader users would be sent to the top of the page.
 * @module
 */

const pressable = "input:not([type=hidden]), select, textarea, button, a[href], [tabindex]";

/**
 * @param {HTMLElement} root the page
 * @returns {() => void} stops it
 */
export function keepFocus(root) {
  /** What had the focus last, and what it stood in, nearest first. @type {Element[]} */
  let path = [];
  const onFocus = (/** @type {FocusEvent} */ event) => {
    path = [];
    for (let at = /** @type {Element | null} */ (event.target); at && at !== root; at = at.parentElement) {
      path.push(at);
      // A dialog restores the focus when it closes.
      if (at.localName === "dialog") return;
    }
  };
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || !path[0] || path[0].isConnected) return;
    const near = path.filter(place => place.isConnected).map(firstIn);
    near.find(found => found !== null)?.focus();
  });
  root.addEventListener("focusin", onFocus);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener("focusin", onFocus);
    observer.disconnect();
  };
}

/** @param {Element} place @returns {HTMLElement | null} */
const firstIn = place => place.querySelector(pressable);
