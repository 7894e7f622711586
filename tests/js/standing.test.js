import assert from "node:assert/strict";
import { test } from "node:test";
import { follow, standAt } from "../../static/js/line/standing.js";

const view = { seq: 5, now: 0, records: { a: poll("a"), b: poll("b") } };

/** @param {string} id @returns {import("../../static/js/line/protocol.js").PollRecord} */
function poll(id, nb = "") {
  return { kind: "poll", id, question: { nb, en: "" }, options: [] };
}

test("S5 a delta that begins where the client stands is applied whole", () => {
  const next = follow(standAt(view), {
    from: 5,
    to: 7,
    now: 0,
    put: { b: poll("b", "ny"), c: poll("c") },
    drop: ["a"],
  });
  assert.equal(next?.seq, 7);
  assert.deepEqual([...(next?.records.keys() ?? [])].sort(), ["b", "c"]);
  assert.deepEqual(next?.records.get("b"), poll("b", "ny"));
});

test("S5 a delta that begins elsewhere is never guessed at", () => {
  for (const from of [4, 6]) assert.equal(follow(standAt(view), { from, to: 8, now: 0, put: {}, drop: [] }), null);
});

test("of a view, what is as it was stays the very same, so that it is not painted again", () => {
  const before = standAt(view).records;
  const after = standAt({ seq: 9, now: 0, records: { a: poll("a"), b: poll("b", "ny") } }, before).records;
  assert.equal(after.get("a"), before.get("a"));
  assert.deepEqual(after.get("b"), poll("b", "ny"));
  assert.deepEqual([...standAt({ seq: 10, now: 0, records: {} }, after).records], []);
});

test("S11 presence changes records without moving the sequence", () => {
  const next = follow(standAt(view), { from: 5, to: 5, now: 0, put: { c: poll("c") }, drop: [] });
  assert.equal(next?.seq, 5);
  assert.ok(next?.records.has("c"));
});

test("a delta leaves the standing it came from as it was", () => {
  const before = standAt(view);
  follow(before, { from: 5, to: 6, now: 0, put: {}, drop: ["a"] });
  assert.ok(before.records.has("a"));
});
