import assert from "node:assert/strict";
import { test } from "node:test";
import { amountOf, boxValue, momentIn } from "../../static/js/parts/console/alarms/clock-words.js";

test("a step is told in minutes, hours or days", () => {
  assert.deepEqual(amountOf(-120), { unit: "minutes", n: 2 });
  assert.deepEqual(amountOf(31), { unit: "minutes", n: 1 });
  assert.deepEqual(amountOf(3_600), { unit: "minutes", n: 60 });
  assert.deepEqual(amountOf(-7_200), { unit: "hours", n: 2 });
  assert.deepEqual(amountOf(91 * 86_400), { unit: "days", n: 91 });
});

test("a moment stands in the box to the minute, and is read from it again", () => {
  const at = new Date(2024, 0, 6, 9, 5, 30).getTime();
  assert.equal(boxValue(at), "2024-01-06T09:05");
  assert.equal(momentIn("2024-01-06T09:05"), at - 30_000);
  assert.equal(momentIn(""), undefined);
});
