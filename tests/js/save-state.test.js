import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBeTriedAgain, mayYetBeTaken } from "../../static/js/parts/save-state.js";

test("a refused act is offered again while the day lasts, and not once it is over", () => {
  const wrong_phase = { error: { code: "wrong_phase" } };
  assert.equal(mayYetBeTaken(wrong_phase, "open"), true);
  assert.equal(mayYetBeTaken(wrong_phase, "closed"), false);
});

test("what was refused because the day is over is not offered again, even before the page has heard of it", () => {
  assert.equal(mayYetBeTaken({ error: { code: "workshop_closed" } }, "open"), false);
});

test("what was meant for words that have changed since is put back in its box, never sent again as it was", () => {
  const overtaken = { error: { code: "changed_meanwhile" } };
  assert.deepEqual([mayYetBeTaken(overtaken, "open"), mayBeTriedAgain(overtaken, "open")], [true, false]);
  assert.equal(mayBeTriedAgain({ error: { code: "wrong_phase" } }, "open"), true);
});
