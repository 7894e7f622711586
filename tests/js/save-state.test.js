import assert from "node:assert/strict";
import { test } from "node:test";
import { mayYetBeTaken } from "../../static/js/parts/save-state.js";

test("a refused act is offered again while the day lasts, and not once it is over", () => {
  const wrong_phase = { error: { code: "wrong_phase" } };
  assert.equal(mayYetBeTaken(wrong_phase, "open"), true);
  assert.equal(mayYetBeTaken(wrong_phase, "closed"), false);
});

test("what was refused because the day is over is not offered again, even before the page has heard of it", () => {
  assert.equal(mayYetBeTaken({ error: { code: "workshop_closed" } }, "open"), false);
});
