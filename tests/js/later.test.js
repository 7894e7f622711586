import assert from "node:assert/strict";
import { test } from "node:test";
import { openLater } from "../../static/js/browser/later.js";

/** @type {any} */ (globalThis).document = { querySelector: () => ({ src: "/static/1/built/phone.js" }) };
const settled = () => new Promise(done => setImmediate(done));

test("what did not come is asked for again, each time under another address, until it comes", async () => {
  /** @type {string[]} */
  const asked = [];
  /** @type {{again: () => void, ms: number}[]} */
  const waits = [];
  const answers = [
    () => Promise.reject(new Error()),
    () => Promise.reject(new Error()),
    () => Promise.resolve("parts"),
  ];
  const request = (/** @type {string} */ address) => {
    asked.push(address);
    return answers.shift()?.() ?? Promise.reject(new Error());
  };
  const later = openLater(request, (again, ms) => waits.push({ again, ms }));
  assert.equal(later.parts.value, null);
  later.load();
  later.load();
  await settled();
  assert.equal(later.failing.value, true);
  assert.equal(later.parts.value, null);
  waits.shift()?.again();
  await settled();
  const next = waits.shift();
  assert.equal(next?.ms, 2_000);
  next.again();
  await settled();
  assert.equal(later.parts.value, "parts");
  assert.equal(later.failing.value, false);
  assert.deepEqual(
    asked,
    ["", "?1", "?2"].map(query => `/static/1/built/phone-later.js${query}`),
  );
  assert.deepEqual(waits, []);
});
