import assert from "node:assert/strict";
import { test } from "node:test";
import { closedBy, graceLeft } from "../../static/js/rules/grace.js";

/** What a phone that lives through these phases promises at the beginning of each. @param {[string, "open" | "closed"][]} day */
function promised(day) {
  /** @type {string | null} */
  let closer = null;
  return day.map(([id, ideas]) => {
    closer = closedBy(closer, { id, ideas });
    return graceLeft(closer, { id, started_at: 9_000 }, 9_000);
  });
}

test("the phase that closes the ideas gives two minutes", () => {
  assert.equal(graceLeft("break", { id: "break", started_at: 0 }, 0), 120);
  assert.equal(graceLeft("break", { id: "break", started_at: 0 }, 119_000), 1);
  assert.equal(graceLeft("break", { id: "break", started_at: 0 }, 121_000), 0);
});

test("the phases after it give none, until ideas have been open again", () => {
  const day = promised([
    ["gallery", "open"],
    ["vote", "closed"],
    ["break", "closed"],
    ["gallery", "open"],
    ["break", "closed"],
  ]);
  assert.deepEqual(day, [0, 120, 0, 0, 120]);
});
