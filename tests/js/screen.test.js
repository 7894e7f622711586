import assert from "node:assert/strict";
import { test } from "node:test";
import { phaseClock } from "../../static/js/line/clock.js";
import { clockState } from "../../static/js/parts/screen/frame/clock.js";
import { dayInNumbers } from "../../static/js/parts/screen/scenes/closing.js";
import { measureOnScreen, onScreen } from "../../static/js/rules/scene.js";

const measure = { id: "m1", status: "live", merged_into: null };

/** @param {Record<string, object>} records */
const board = records => /** @type {any} */ (new Map(Object.entries(records)));

test("before the server has said where the day stands, the screen waits; then it shows what the server says", () => {
  assert.equal(onScreen(board({})).scene, "waiting");
  const shown = { scene: "spotlight", step: null, measure: "m1", title: "Bikes", table: 3 };
  assert.deepEqual(measureOnScreen(board({ on_screen: shown })), { id: "m1", title: "Bikes", table: 3 });
  assert.equal(measureOnScreen(board({ on_screen: { ...shown, scene: "break", measure: null } })), undefined);
});

test("the day is told in live measures, units that offer, and what is known", () => {
  const records = {
    "table:1": { measures: 3 },
    "table:2": { measures: 2 },
    "measure:m1": measure,
    "measure:m2": { ...measure, id: "m2", merged_into: "m1" },
    "offer:o1": { stance: "offer", unit: "Skole" },
    "offer:o2": { stance: "join", unit: "Skole" },
    "offer:o3": { stance: "need", unit: "Plan" },
    "conflict:k1": {},
    "co_benefit:b1": {},
    "co_benefit:b2": {},
  };
  const untold = dayInNumbers(board(records));
  assert.deepEqual(untold.tiles, [
    { key: "measures", n: 1, facts: { ideas: 5 } },
    { key: "offers", n: 2, facts: { units: 1 } },
  ]);
  assert.deepEqual([untold.conflicts, untold.benefits], [1, 2]);
  const told = dayInNumbers(board({ ...records, result: { votes: 9, voters: 2, commitments: 4 } }));
  assert.deepEqual(told.tiles.map(({ key, n }) => [key, n]).slice(1), [
    ["votes", 9],
    ["offers", 2],
    ["commitments", 4],
  ]);
});

test("the clock says what the room must know: last minute, over time, time is up, paused", () => {
  const phase = { started_at: 0, ends_at: 600_000, paused_at: null };
  const stateAt = (/** @type {number} */ now, how = {}) => {
    const there = /** @type {any} */ ({ clock: "soft", ...phase, ...how });
    return clockState(there, phaseClock(there, now));
  };
  assert.equal(stateAt(539_000), "running");
  assert.equal(stateAt(540_000), "last");
  assert.equal(stateAt(600_000), "over");
  assert.equal(stateAt(600_000, { clock: "hard" }), "ended");
  assert.equal(stateAt(700_000, { clock: "hard", paused_at: 1_000 }), "paused");
});
