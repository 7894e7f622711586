/**
 * People tap twice, most of all on a slow phone. The second tap lands on whatever the first one put there: the yes to a question
 * that nobody has read, the button that shows one's name, the vote that was just given. So it is nobody's, except on a button
 * that is there to be pressed again and again, which says so with `data-repeat`.
 * @module
 */

/** @param {EventTarget} root the page */
export function ignoreDoubleTaps(root) {
  root.addEventListener("click", onClick, { capture: true });
}

/** @param {Event} event */
function onClick(event) {
  if (!isSecondTap(/** @type {MouseEvent} */ (event))) return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * The browser counts the taps that follow each other at once in one place; a press from the keyboard is never counted.
 * @param {Pick<MouseEvent, "detail" | "target">} event
 */
const isSecondTap = ({ detail, target }) =>
  detail > 1 && /** @type {Element | null} */ (target)?.closest("button:not([data-repeat])") != null;
