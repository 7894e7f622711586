import assert from "node:assert/strict";
import { test } from "node:test";
import { bands, ties } from "../../static/js/rules/bands.js";

const measure = (/** @type {string} */ id, /** @type {object} */ counts) => ({ id, ...counts });
const ids = (/** @type {{id: string}[]} */ measures) => measures.map(({ id }) => id);

test("a tie stands as a tie, broadest support first within it", () => {
  const counted = /** @type {any[]} */ ([
    measure("a", { votes: 2, areas: 1 }),
    measure("b", { votes: 9, areas: 4 }),
    measure("c", { votes: 2, areas: 2 }),
  ]);
  assert.deepEqual(
    ties(counted).map(tie => [tie.votes, ids(tie.measures)]),
    [
      [9, ["b"]],
      [2, ["c", "a"]],
    ],
  );
});

test("what the server puts in one band stands together, and what nobody voted for is in none", () => {
  const counted = /** @type {any[]} */ ([
    measure("a", { votes: 8, areas: 1, band: 1 }),
    measure("b", { votes: 9, areas: 4, band: 1 }),
    measure("c", { votes: 2, areas: 2, band: 2 }),
    measure("d", { votes: 0, areas: 0, band: 3 }),
  ]);
  assert.deepEqual(bands(counted).map(ids), [["b", "a"], ["c"]]);
});
