import assert from "node:assert/strict";
import { test } from "node:test";
import { changes } from "../../static/js/parts/console/phase/changes.js";
import {
  beganLate,
  pace,
  timeOfDay,
  whatCameBefore,
  whatComesNext,
} from "../../static/js/parts/console/run-sheet/plan.js";

const minute_ms = 60_000;
/** A moment of the day by this machine's clock. @param {string} time */
const at = time => new Date(`2024-01-16T${time}:00`).getTime();
const text = { nb: "", en: "" };

/**
 * @param {string} id @param {number} number @param {string} planned @param {object} [more]
 * @returns {[string, object]}
 */
const line = (id, number, planned, more = {}) => [
  `phase:${id}`,
  {
    kind: "run_sheet",
    id,
    title: text,
    activity: "work",
    minutes: 10,
    planned,
    started_at: null,
    ended_at: null,
    skipped: false,
    number,
    tip: null,
    ...more,
  },
];

/** Four phases of ten minutes from 09:00, the second of which runs. @param {object} phase @param {object} [third] */
function day(phase, third = {}) {
  const running = {
    kind: "phase",
    id: "b",
    number: 2,
    started_at: at("09:10"),
    ends_at: at("09:20"),
    paused_at: null,
    ...phase,
  };
  const lines = [
    line("a", 1, "09:00", { started_at: at("09:00") }),
    line("b", 2, "09:10", { started_at: at("09:10") }),
    line("c", 3, "09:20", third),
    line("d", 4, "09:30"),
  ];
  /** @type {Map<string, object>} */
  const records = new Map(lines);
  return /** @type {any} */ (records.set("phase", running));
}

test("the next phase is the next in the programme", () => {
  const { next, passed_over } = whatComesNext(day({}));
  assert.equal(next?.id, "c");
  assert.deepEqual(passed_over, []);
});

test("a skipped phase is passed over, and said to be", () => {
  const { next, passed_over } = whatComesNext(day({}, { skipped: true }));
  assert.equal(next?.id, "d");
  assert.deepEqual(
    passed_over.map(passed => passed.id),
    ["c"],
  );
});

test("nothing comes after the last phase", () => {
  assert.equal(whatComesNext(day({ id: "d", number: 4 })).next, undefined);
});

test("stepping back leads to the nearest phase before this one that has been run", () => {
  assert.equal(whatCameBefore(day({}))?.id, "a");
  assert.equal(whatCameBefore(day({ id: "d", number: 4 }))?.id, "b");
  assert.equal(whatCameBefore(day({ id: "a", number: 1 })), undefined);
});

test("a day in which everything takes its minutes ends on time", () => {
  assert.deepEqual(pace(day({}), at("09:15")), { ends_at: at("09:40"), planned_at: at("09:40"), late_min: 0 });
});

test("a phase that runs over makes the whole day late", () => {
  assert.equal(pace(day({}), at("09:27"))?.late_min, 7);
});

test("time given makes the day late before it has gone", () => {
  assert.equal(pace(day({ ends_at: at("09:25") }), at("09:15"))?.late_min, 5);
});

test("a skipped phase gives its minutes back", () => {
  assert.equal(pace(day({}, { skipped: true }), at("09:27"))?.late_min, -3);
});

test("the day gets later while it is paused", () => {
  assert.equal(pace(day({ paused_at: at("09:15") }), at("09:19"))?.late_min, 4);
});

test("there is no pace before anybody has started the clock", () => {
  assert.equal(pace(day({ ends_at: null }), at("09:05")), null);
});

test("a rehearsal the evening before is not hours late", () => {
  const evening = 10 * 60 * minute_ms;
  const found = pace(day({ ends_at: at("09:20") + evening }), at("09:15") + evening);
  assert.equal(found?.late_min, null);
  assert.equal(found?.ends_at, at("09:40") + evening);
});

test("a planned time is the nearest such time, also across midnight", () => {
  assert.equal(timeOfDay("09:40", at("10:02")), at("09:40"));
  assert.equal(timeOfDay("23:50", at("00:10")), at("00:00") - 10 * minute_ms);
});

test("how late a phase began is counted in whole minutes", () => {
  const began = (/** @type {number | null} */ started_at) =>
    beganLate(/** @type {any} */ (line("c", 3, "09:20", { started_at })[1]));
  assert.equal(began(at("09:23") + 30_000), 3);
  assert.equal(began(at("09:18")), -2);
  assert.equal(began(null), null);
});

const turned = (/** @type {boolean} */ on) => [
  { id: "table_moves", name: { nb: "bordbytte", en: "changing tables" }, on, usual: false },
];
const talk = { ideas: "closed", visibility: "none", votes: "closed", switches: turned(false) };
const said = (/** @type {any} */ now, /** @type {any} */ then) =>
  changes({ ...talk, ...now }, { ...talk, ...then }).map(({ what, key }) => `${what} ${key}`);

test("what the room will notice is what differs between two phases", () => {
  assert.deepEqual(said({}, {}), []);
  assert.deepEqual(said({ ideas: "open_private", visibility: "own" }, { ideas: "open", visibility: "table" }), [
    "opens ideas",
    "sees table",
  ]);
  assert.deepEqual(said({ ideas: "open", switches: turned(true) }, { votes: "open_hidden" }), [
    "closes ideas",
    "closes table_moves",
    "opens votes",
  ]);
  assert.deepEqual(said({ votes: "open_hidden" }, { votes: "revealed" }), ["closes votes", "opens reveal"]);
});
