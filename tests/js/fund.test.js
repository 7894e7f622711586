import assert from "node:assert/strict";
import { test } from "node:test";
import { costText, groupsOf, reasonText } from "../../static/js/parts/console/fund/fund-rows.js";
import { shownOf } from "../../static/js/parts/screen/scenes/fund.js";
import { measure } from "./measures.js";

const votes = { a: 9, b: 7, c: 5, d: 3, e: 8, f: 0 };
/** @type {any} */
const records = new Map(Object.entries(votes).map(([id, n]) => [`measure:${id}`, measure(id, { votes: n })]));
const costs = { a: 10, b: 20, c: 30, d: 40, e: 50, f: 60 };
/** @type {any} */
const fund = {
  kind: "fund",
  amount: 100,
  counted: "once",
  costs,
  locks: { a: "in", d: "out" },
  without_votes: ["f"],
  without_cost: [],
  portfolios: [
    { method: "most_votes", chosen: ["a", "b"], used: 30, left: 70 },
    { method: "equal_shares", chosen: ["a", "c"], used: 40, left: 60 },
    { method: "broadest_support", chosen: ["a", "b"], used: 30, left: 70 },
  ],
  core: ["a"],
  discuss: ["b", "c"],
};

test("the core comes first, then what to discuss, what is outside with most votes first, and what is locked out", () => {
  assert.deepEqual(
    groupsOf(records, fund).map(({ name, rows }) => [name, rows.map(row => row.measure.id)]),
    [
      ["core", ["a"]],
      ["discuss", ["b", "c"]],
      ["outside", ["e"]],
      ["locked_out", ["d"]],
    ],
  );
});

test("a row says what it costs, which portfolios it is in, and what was decided by hand", () => {
  const [core, discuss] = groupsOf(records, fund).map(({ rows }) => rows[0]);
  assert.deepEqual([core?.cost, core?.lock, core?.chosen.length], [10, "in", 3]);
  assert.deepEqual([discuss?.lock, discuss?.chosen], [null, ["most_votes", "broadest_support"]]);
});

test("why not: a tie before all, then what the pots hold, unless few would be known by it", () => {
  const row = { measure: measure("b", { votes: 7 }), cost: 20, lock: null, chosen: [] };
  /** @type {(method: any, why: object) => string} */
  const said = (method, why) =>
    reasonText(row, method, { left: 5, supporters: 7, held: 12, tied: [], ...why }, id => id.toUpperCase());
  assert.equal(said("most_votes", { tied: ["a"] }), "console.fund_tied");
  assert.equal(said("most_votes", {}), "console.fund_left_then");
  assert.equal(said("equal_shares", {}), "console.fund_held");
  assert.equal(said("equal_shares", { held: null }), "console.fund_few");
});

test("a cost says which part of it is not known, and what the fund does not pay", () => {
  /** @type {(fields: Record<string, number>, counted: any) => string} */
  const said = (fields, counted) =>
    costText({ measure: measure("b", { fields }), cost: 20, lock: null, chosen: [] }, counted);
  assert.equal(said({ cost_once: 20 }, "once"), "console.kroner");
  assert.equal(said({ cost_once: 20, cost_per_year: 3 }, "once"), "console.fund_and_per_year");
  assert.equal(said({ cost_once: 20, cost_per_year: 0 }, "first_year"), "console.fund_sum");
  assert.equal(said({ cost_once: 20 }, "first_year"), "console.fund_per_year_unknown");
  assert.equal(said({ cost_per_year: 20 }, "first_year"), "console.fund_once_unknown");
});

test("the big screen says of the core only what was decided, and of the rest which ways it is in", () => {
  assert.deepEqual(
    shownOf(records, fund).map(({ measure: { id }, is_core, ways }) => [id, is_core, ways]),
    [
      ["a", true, "screen.fund_locked"],
      ["b", false, "screen.fund_most_votes, screen.fund_broadest_support"],
      ["c", false, "screen.fund_equal_shares"],
    ],
  );
});
