import assert from "node:assert/strict";
import { test } from "node:test";
import { phaseClock } from "../../static/js/line/clock.js";
import { clockState } from "../../static/js/parts/screen/frame/clock.js";
import { dayInNumbers } from "../../static/js/parts/screen/scenes/closing.js";
import { sceneOf } from "../../static/js/rules/scene.js";

const work = { activity: "work", ideas: "closed", votes: "closed", visibility: "none" };
const measure = { id: "m1", status: "live", merged_into: null };

/** @param {Record<string, object>} records */
const board = records => /** @type {any} */ (new Map(Object.entries(records)));

/** @param {object} phase @param {Record<string, object>} [others] */
const sceneFor = (phase, others = {}) => sceneOf(board({ phase: { ...work, ...phase }, ...others }));

test("the phase chooses the scene", () => {
  const measures = { "measure:m1": measure };
  assert.equal(sceneOf(board({})), "waiting");
  assert.equal(sceneFor({ activity: "join" }), "welcome");
  assert.equal(sceneFor({ activity: "talk" }), "question");
  assert.equal(sceneFor({ activity: "break" }), "break");
  assert.equal(sceneFor({ ideas: "open_private", visibility: "own" }), "tables");
  assert.equal(sceneFor({ ideas: "open", visibility: "visited_table" }), "tables");
  assert.equal(sceneFor({ ideas: "open", visibility: "all_random_order" }, measures), "gallery");
  assert.equal(sceneFor({ ideas: "closed", visibility: "finalists_sample" }, measures), "gallery");
  assert.equal(sceneFor({ visibility: "claimed_cards" }, measures), "claims");
  assert.equal(sceneFor({ visibility: "own_unit" }, measures), "commitments");
});

test("a gallery without a measure shows how far the tables have come instead", () => {
  assert.equal(sceneFor({ ideas: "open", visibility: "all" }), "tables");
});

test("while people vote the measures are not on the screen, though it has them", () => {
  const phase = { activity: "vote", votes: "open_hidden", visibility: "all_random_order" };
  assert.equal(sceneFor(phase, { "measure:m1": measure }), "voting");
});

test("the spotlight goes before what the phase shows while somebody speaks, and only then", () => {
  const lit = { spotlight: { measure: "m1", table: 3 }, "measure:m1": measure };
  assert.equal(sceneFor({ activity: "talk", visibility: "spotlight" }, lit), "spotlight");
  assert.equal(sceneFor({ activity: "talk", votes: "revealed", visibility: "all" }, lit), "spotlight");
  assert.equal(sceneFor({ visibility: "own_unit" }, lit), "commitments");
});

test("a light on a measure that the screen has not been given shows the question", () => {
  assert.equal(sceneFor({ activity: "talk", visibility: "spotlight" }, { spotlight: { measure: "m9" } }), "question");
});

test("a scene that was chosen by hand goes before the phase and the spotlight, until the phase chooses again", () => {
  const lit = { spotlight: { measure: "m1", table: 3 }, "measure:m1": measure };
  const all_by_hand = ["welcome", "question", "tables", "gallery", "voting", "result", "collaboration", "closing"];
  for (const scene of all_by_hand) assert.equal(sceneFor({ activity: "talk" }, { ...lit, screen: { scene } }), scene);
  assert.equal(sceneFor({ activity: "break" }, { ...lit, screen: { scene: "spotlight" } }), "spotlight");
  assert.equal(sceneFor({ activity: "break" }, { ...lit, screen: { scene: null } }), "break");
});

test("a spotlight by hand without a measure to show leaves it to the phase", () => {
  assert.equal(sceneFor({ activity: "break" }, { screen: { scene: "spotlight" } }), "break");
});

test("a closed workshop shows the closing, whatever the phase and whoever chose", () => {
  assert.equal(
    sceneFor({ activity: "talk" }, { workshop: { status: "closed" }, screen: { scene: "tables" } }),
    "closing",
  );
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
