import assert from "node:assert/strict";
import { test } from "node:test";
import { ignoreDoubleTaps } from "../../static/js/browser/double-tap.js";

/** @param {{timeStamp: number, clientX: number}} where @param {CustomEventInit} options */
function clickAt(where, options) {
  const click = new CustomEvent("click", options);
  for (const [name, value] of Object.entries({ ...where, clientY: 300 })) Object.defineProperty(click, name, { value });
  return click;
}

/**
 * A page that is nothing but one element, and how often it was pressed.
 * @param {"button" | "text" | "button[data-repeat]"} what
 */
function page(what) {
  const isFound = (/** @type {string} */ selector) =>
    what === "button" || (what === "button[data-repeat]" && !selector.includes(":not([data-repeat])"));
  const root = Object.assign(new EventTarget(), {
    closest: (/** @type {string} */ selector) => (isFound(selector) ? root : null),
  });
  let presses = 0;
  ignoreDoubleTaps(root);
  root.addEventListener("click", event => void (event.defaultPrevented || presses++));
  return {
    /** @param {number} detail @param {number} [timeStamp] @param {number} [clientX] */
    click: (detail, timeStamp = 1_000, clientX = 100) =>
      root.dispatchEvent(clickAt({ timeStamp, clientX }, { detail, cancelable: true })),
    /** A finger's tap as phones tell of it: each one the first. @param {number} timeStamp @param {number} [clientX] */
    tap(timeStamp, clientX = 100) {
      root.dispatchEvent(Object.assign(new Event("pointerdown"), { pointerType: "touch" }));
      this.click(1, timeStamp, clientX);
    },
    presses: () => presses,
  };
}

test("a double tap presses a button once", () => {
  const button = page("button");
  for (const detail of [1, 2, 3]) button.click(detail);
  assert.equal(button.presses(), 1);
});

test("a double tap presses a button once where the browser counts no taps", () => {
  const button = page("button");
  for (const at of [1_000, 1_180, 1_400]) button.tap(at);
  assert.equal(button.presses(), 1);
});

test("taps that are apart in time or place are taps of their own", () => {
  const button = page("button");
  button.tap(1_000);
  button.tap(1_500);
  button.tap(1_600, 180);
  assert.equal(button.presses(), 3);
});

test("presses apart in place are presses of their own, however the browser counts them", () => {
  const button = page("button");
  button.click(1, 1_000);
  button.click(2, 1_100, 400);
  assert.equal(button.presses(), 2);
});

test("after a tap, the keyboard presses each time", () => {
  const button = page("button");
  button.tap(1_000);
  for (const detail of [0, 0]) button.click(detail);
  assert.equal(button.presses(), 3);
});

test("a button pressed by keyboard or by taps apart is pressed each time", () => {
  const button = page("button");
  for (const detail of [0, 0, 1, 1]) button.click(detail);
  assert.equal(button.presses(), 4);
});

test("what is no button keeps its double click, which marks a word", () => {
  const text = page("text");
  for (const detail of [1, 2]) text.click(detail);
  assert.equal(text.presses(), 2);
});

test("a button that is there to be pressed again and again is pressed each time", () => {
  const button = page("button[data-repeat]");
  for (const detail of [1, 2, 3]) button.click(detail);
  assert.equal(button.presses(), 3);
});
