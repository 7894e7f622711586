import assert from "node:assert/strict";
import { test } from "node:test";
import { memo } from "../../static/js/browser/memo.js";

const measure = { id: "m1", title: "Elbilpool" };
const Card = memo(() => null);
const card = new Card({ measure, own: false });
const isPaintedAgain = (/** @type {Record<string, unknown>} */ props) => card.shouldComponentUpdate?.(props, {}, null);

test("a card whose facts are the same things as before is not painted again", () => {
  assert.equal(isPaintedAgain({ measure, own: false }), false);
});

test("a card is painted again when one of its facts is another thing, is new, or is gone", () => {
  assert.equal(isPaintedAgain({ measure: { ...measure }, own: false }), true);
  assert.equal(isPaintedAgain({ measure, own: true }), true);
  assert.equal(isPaintedAgain({ measure, own: false, comments: 1 }), true);
  assert.equal(isPaintedAgain({ measure }), true);
  assert.equal(isPaintedAgain({ measure, comments: 1 }), true);
});
