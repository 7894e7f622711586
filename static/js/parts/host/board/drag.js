/**
 * Dragging cards between columns with SortableJS. The cards stay where the records put them until the move is done, so that
 * updates from others never render over a rearranged page.
 * @module
 */
import { useEffect, useRef } from "../../../../vendor/preact.js";
import { Sortable } from "../../../../vendor/sortable.js";

/** @typedef {{theme?: string, card?: string}} Under what lies under the finger */

const hold_ms = 220;
const slack_px = 6;

/**
 * @param {boolean} enabled
 * @param {string} columns changes when there is another column
 * @param {(card: string, under: Under) => void} onDrop
 * @returns {import("preact").Ref<HTMLElement>} of what holds all lists of cards
 */
export function useDragging(enabled, columns, onDrop) {
  const board = useRef(/** @type {HTMLElement | null} */ (null));
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    if (!enabled || !board.current) return;
    const carried = carrying(board.current, (card, under) => latest.current(card, under));
    return carried.stop;
  }, [enabled, columns]);
  return board;
}

/** @param {HTMLElement} board @param {(card: string, under: Under) => void} onDrop */
function carrying(board, onDrop) {
  let given_up = false;
  let at = { x: 0, y: 0 };
  /** @type {HTMLElement | null} */
  let item = null;
  const follow = (/** @type {PointerEvent} */ event) => {
    at = { x: event.clientX, y: event.clientY };
    mark(board, item, at);
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape") return;
    given_up = true;
    unmark(board);
  };
  const onStart = (/** @type {{item: HTMLElement}} */ event) => {
    item = event.item;
    given_up = false;
    const { x, y } = item.getBoundingClientRect();
    at = { x, y };
    document.addEventListener("pointermove", follow);
    document.addEventListener("keydown", onKeyDown);
  };
  const letGo = () => {
    document.removeEventListener("pointermove", follow);
    document.removeEventListener("keydown", onKeyDown);
    unmark(board);
  };
  const onEnd = () => {
    letGo();
    const card = item?.dataset.card;
    item = null;
    if (card && !given_up) onDrop(card, under(board, at));
  };
  const options = {
    group: "themes",
    sort: false,
    draggable: "[data-card]",
    filter: ".host-card-tools",
    preventOnFilter: false,
    delay: hold_ms,
    delayOnTouchOnly: true,
    touchStartThreshold: slack_px,
    forceFallback: true,
    fallbackOnBody: true,
    fallbackTolerance: slack_px,
    ghostClass: "host-carried",
    fallbackClass: "host-flying",
    onStart,
    onMove: () => false,
    onEnd,
  };
  const lists = [...board.querySelectorAll("[data-cards]")].map(
    list => new Sortable(/** @type {HTMLElement} */ (list), options),
  );
  return {
    stop() {
      letGo();
      for (const list of lists) list.destroy();
    },
  };
}

/** @param {HTMLElement} board @param {{x: number, y: number}} at @returns {Under} */
function under(board, at) {
  const found = document.elementFromPoint(at.x, at.y);
  const column = /** @type {HTMLElement | null | undefined} */ (found?.closest("[data-column]"));
  if (!column || !board.contains(column)) return {};
  const card = /** @type {HTMLElement | null | undefined} */ (found?.closest("[data-card]"));
  return { theme: column.dataset.column, ...(card?.dataset.card && { card: card.dataset.card }) };
}

/** Shows what letting go here would do. @param {HTMLElement} board @param {HTMLElement | null} item @param {{x: number, y: number}} at */
function mark(board, item, at) {
  unmark(board);
  const found = document.elementFromPoint(at.x, at.y);
  const column = found?.closest("[data-column]");
  const home = item?.closest("[data-column]");
  const card = found?.closest("[data-card]");
  if (column && column !== home) column.setAttribute("data-over", "");
  else if (card && card !== item && board.contains(card)) card.setAttribute("data-over", "");
}

/** @param {HTMLElement} board */
function unmark(board) {
  for (const marked of board.querySelectorAll("[data-over]")) marked.removeAttribute("data-over");
}
