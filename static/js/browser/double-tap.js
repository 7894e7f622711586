/**
 * Ignores the second tap of a double tap. It would land on what the first tap put there: the yes of a question that has
 * not been read, or the vote that was just given. Buttons that are meant to be pressed repeatedly say so with `data-repeat`.
 * @module
 */

const apart_ms = 400;
const apart_px = 32;

/** @typedef {Pick<MouseEvent, "timeStamp" | "clientX" | "clientY">} Tap when it was, and where */

/** @param {EventTarget} root the page */
export function ignoreDoubleTaps(root) {
  let is_touch = false;
  /** @type {Tap | null} */
  let before = null;

  /**
   * A mouse click's `detail` counts clicks in a row, in some browsers regardless of position. Keyboard clicks have `detail` 0. On
   * phones each tap has 1, so only time and place can tell a second tap.
   * @param {MouseEvent} click
   */
  const isSecond = click => {
    const first = before;
    before = click;
    if (first === null || !isNear(first, click)) return false;
    return click.detail > 1 || (is_touch && click.detail === 1 && click.timeStamp - first.timeStamp < apart_ms);
  };

  root.addEventListener(
    "pointerdown",
    event => {
      is_touch = /** @type {PointerEvent} */ (event).pointerType === "touch";
    },
    { capture: true },
  );
  root.addEventListener(
    "click",
    event => {
      if (!isSecond(/** @type {MouseEvent} */ (event)) || !isOnButton(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

/** @param {Tap} before @param {Tap} after */
const isNear = (before, after) => Math.hypot(after.clientX - before.clientX, after.clientY - before.clientY) < apart_px;

/** @param {Event} event */
const isOnButton = ({ target }) => /** @type {Element | null} */ (target)?.closest("button:not([data-repeat])") != null;
