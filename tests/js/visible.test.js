import assert from "node:assert/strict";
import { test } from "node:test";
import { isInOwnOrder, mayVoteFor, ownMeasures, themesOf, visibleMeasures } from "../../static/js/rules/visible.js";

const me = { kind: "me", table: 3, measures: ["mine"], order_seed: "p1" };
const measure = (/** @type {string} */ id, more = {}) => ({
  id,
  table: 3,
  status: "live",
  merged_into: null,
  originals: [],
  private: false,
  fields: {},
  claimed_by: null,
  posted_at: 0,
  ...more,
});

/** A room in a phase, as this person's phone has it. @param {object} phase @param {any[]} measures */
const room = (phase, ...measures) =>
  /** @type {any} */ (
    new Map(
      /** @type {[string, any][]} */ ([
        ["phase", { sample: 0, ...phase }],
        ["me", me],
        ["spotlight", { measure: "lit" }],
        ...measures.map(one => [`measure:${one.id}`, one]),
      ]),
    )
  );
const ids = (/** @type {{id: string}[]} */ measures) => measures.map(({ id }) => id);

test("a table's board is newest first, with what was merged in from here, and without one's own from elsewhere", () => {
  const board = room(
    { visibility: "table" },
    measure("old", { posted_at: 1 }),
    measure("new", { posted_at: 9 }),
    measure("mine", { table: 5, posted_at: 5 }),
    measure("joined", { table: 7, originals: ["ours"], posted_at: 3 }),
    measure("ours", { merged_into: "joined" }),
  );
  assert.deepEqual(ids(visibleMeasures(board)), ["new", "joined", "old"]);
});

test("what was merged into something that was merged itself counts as well", () => {
  const deep = [
    measure("root", { table: 7, originals: ["middle"] }),
    measure("middle", { table: 7, merged_into: "root", originals: ["ours"] }),
    measure("ours", { merged_into: "middle" }),
  ];
  assert.deepEqual(ids(visibleMeasures(room({ visibility: "table" }, ...deep))), ["root"]);
  const records = /** @type {any} */ (
    room(
      { visibility: "all" },
      measure("mine", { originals: ["middle"] }),
      measure("middle", { originals: ["theirs"] }),
      measure("theirs"),
    )
  );
  records.set("me", { ...me, measures: ["mine", "middle"] });
  records.set("workshop", { vote_for_own: false });
  assert.ok(mayVoteFor(records, records.get("measure:mine")));
});

test("withdrawn and merged measures and private drafts are on no board", () => {
  const board = room(
    { visibility: "all" },
    measure("a", { status: "withdrawn" }),
    measure("b", { merged_into: "d" }),
    measure("c", { private: true }),
    measure("d"),
  );
  assert.deepEqual(ids(visibleMeasures(board)), ["d"]);
});

test("in a silent phase there is no board", () => {
  assert.deepEqual(visibleMeasures(room({ visibility: "own" }, measure("mine"))), []);
});

test("where the server names what the phase is about, nothing else is shown, not even one's own, and the order is one's own", () => {
  const many = Array.from({ length: 20 }, (_, n) => measure(`m${n}`));
  const records = /** @type {any} */ (room({ visibility: "sample_random_order" }, measure("mine"), ...many));
  const named = ["m3", "m8", "m9", "m15"];
  records.set("choices", { kind: "choices", measures: named });
  assert.deepEqual(ids(visibleMeasures(records)).sort(), [...named].sort());
  const other = new Map(records).set("choices", { kind: "choices", measures: [...named].reverse() });
  assert.deepEqual(ids(visibleMeasures(/** @type {any} */ (other))), ids(visibleMeasures(records)));
});

test("where one votes for others only, an own idea gets no vote unless somebody else wrote part of it", () => {
  const records = /** @type {any} */ (room({ visibility: "all_random_order" }, measure("theirs")));
  assert.ok(mayVoteFor(records, /** @type {any} */ (measure("mine", { originals: [] }))));
  records.set("workshop", { vote_for_own: false });
  assert.ok(!mayVoteFor(records, /** @type {any} */ (measure("mine", { originals: [] }))));
  assert.ok(mayVoteFor(records, /** @type {any} */ (measure("mine", { originals: ["theirs"] }))));
  assert.ok(mayVoteFor(records, /** @type {any} */ (measure("theirs", { originals: [] }))));
});

test("going deeper shows what one's own table has claimed, and the spotlight what is spotlit", () => {
  const measures = [measure("ours", { claimed_by: 3 }), measure("theirs", { claimed_by: 4 }), measure("lit")];
  assert.deepEqual(ids(visibleMeasures(room({ visibility: "claimed_cards" }, ...measures))), ["ours"]);
  assert.deepEqual(ids(visibleMeasures(room({ visibility: "spotlight" }, ...measures))), ["lit"]);
});

test("one's own ideas are found in every phase until they are withdrawn", () => {
  assert.deepEqual(ids(ownMeasures(room({ visibility: "none" }, measure("mine"), measure("other")))), ["mine"]);
  assert.deepEqual(ownMeasures(room({ visibility: "none" }, measure("mine", { status: "withdrawn" }))), []);
});

test("where the order goes by theme, each theme stands together, and what has none comes last", () => {
  const themed = (/** @type {string} */ id, /** @type {string} */ theme) => measure(id, { fields: { theme } });
  const board = room(
    { visibility: "theme_random_order" },
    measure("x"),
    ...["Oppvarming", "Veitrafikk"].flatMap(theme => [1, 2, 3].map(n => themed(`${theme}-${n}`, theme))),
  );
  const shown = visibleMeasures(board);
  assert.deepEqual(themesOf(shown), ["Oppvarming", "Veitrafikk"]);
  assert.deepEqual(
    ids(shown).map(id => id.split("-")[0]),
    [...Array(3).fill("Oppvarming"), ...Array(3).fill("Veitrafikk"), "x"],
  );
});

test("a board in each one's own order may have the unseen first, a table's board and one by theme keep theirs", () => {
  const visibilities = ["all_random_order", "room_sample", "theme_random_order", "table", "all"];
  assert.deepEqual(
    visibilities.map(visibility => isInOwnOrder({ visibility })),
    [true, true, false, false, false],
  );
});
