import assert from "node:assert/strict";
import { test } from "node:test";
import { dealt } from "../../static/js/parts/screen/scenes/unit-matrix.js";
import { measure } from "./measures.js";

/** @param {string} id @param {number[]} counts */
const row = (id, counts) => ({ measure: measure(id), counts, total: counts.reduce((sum, n) => sum + n, 0) });
/** @param {number} rows_max @param {number} units_max */
const room = (rows_max, units_max) => (/** @type {any[]} */ page, /** @type {number} */ columns) =>
  page.length <= rows_max && columns <= units_max;
/** @param {any[][]} pages */
const told = pages => pages.map(page => page.map(({ measure }) => measure.id).join(" "));

test("a page takes the rows that share its columns, and tells them in their order", () => {
  const rows = [row("a", [1, 1, 0, 0]), row("b", [0, 0, 1, 1]), row("c", [1, 0, 0, 0]), row("d", [0, 1, 1, 0])];
  assert.deepEqual(told(dealt(rows, room(3, 3))), ["a c d", "b"]);
  assert.deepEqual(told(dealt(rows, room(2, 4))), ["a c", "b d"]);
});

test("a row of more units than a page has room for stands alone, and no rows are one empty page", () => {
  assert.deepEqual(told(dealt([row("a", [1, 1, 1]), row("b", [1, 0, 0])], room(5, 2))), ["a", "b"]);
  assert.deepEqual(dealt([], room(5, 2)), [[]]);
});
