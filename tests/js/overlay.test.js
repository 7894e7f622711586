import assert from "node:assert/strict";
import { test } from "node:test";
import { overlay } from "../../static/js/core/overlay.js";
import { liveMeasures } from "../../static/js/core/records.js";
import { measure } from "./measures.js";

const me = {
  kind: "me",
  role: "participant",
  id: "p1",
  table: 3,
  home_table: 3,
  area: "Oppvekst",
  unit: "Skole",
  label: "Rektor",
  present: true,
  votes: ["m2"],
  votes_left: 4,
  measures: [],
  comments: [],
  offers: [],
  conflicts: [],
  co_benefits: [],
  commitments: [],
  ratings: {},
  polls: {},
  feedback: {},
  order_seed: 1,
};
const room = (more = {}) =>
  /** @type {any} */ (
    new Map(
      Object.entries({
        me,
        "measure:m1": measure("m1", { table: 3 }),
        "measure:m2": measure("m2", { table: 3 }),
        ...more,
      }),
    )
  );
const entry = (/** @type {string} */ name, /** @type {Record<string, any>} */ data) => ({
  id: "c",
  name,
  data,
  place: 1,
  acted_at: 5_000,
  run: "r",
});
const screen = (/** @type {any} */ records, /** @type {[string, Record<string, any>][]} */ ...acts) =>
  /** @type {Map<string, any>} */ (
    overlay(
      records,
      acts.map(([name, data]) => entry(name, data)),
    )
  );

test("with an empty outbox the screen is the records themselves", () => {
  const records = room();
  assert.equal(overlay(records, []), records);
});

test("a posted measure stands on the screen under its own id, pending, and among one's own", () => {
  const shown = screen(room(), ["post_measure", { measure: "m9", title: "Elbilpool" }]);
  assert.equal(shown.get("measure:m9").title, "Elbilpool");
  assert.equal(shown.get("measure:m9").table, 3);
  assert.equal(shown.get("measure:m9").pending, true);
  assert.deepEqual(shown.get("me").measures, ["m9"]);
});

test("a measure that the server has is not laid over by an older hope", () => {
  const confirmed = room({ "measure:m9": measure("m9", { title: "Omskrevet", table: 5 }) });
  const shown = screen(confirmed, ["post_measure", { measure: "m9", title: "Elbilpool" }]);
  assert.equal(shown.get("measure:m9").title, "Omskrevet");
  assert.equal(shown.get("measure:m9").pending, undefined);
});

test("acts are laid over in order", () => {
  const shown = screen(
    room(),
    ["post_measure", { measure: "m9", title: "Elbilpool" }],
    ["describe_measure", { measure: "m9", description: "Delt" }],
    ["withdraw_measure", { measure: "m9" }],
  );
  assert.equal(shown.get("measure:m9").description, "Delt");
  assert.equal(shown.get("measure:m9").status, "withdrawn");
});

test("a vote takes one of the votes left, and only once", () => {
  const shown = screen(room(), ["cast_vote", { measure: "m1" }], ["cast_vote", { measure: "m1" }]);
  assert.deepEqual(shown.get("me").votes, ["m2", "m1"]);
  assert.equal(shown.get("me").votes_left, 3);
});

test("a vote that the view already shows is not taken twice", () => {
  const shown = screen(room(), ["cast_vote", { measure: "m2" }]);
  assert.equal(shown.get("me").votes_left, 4);
});

test("a vote taken back is free again, and only once", () => {
  const shown = screen(room(), ["take_back_vote", { measure: "m2" }], ["take_back_vote", { measure: "m2" }]);
  assert.deepEqual(shown.get("me").votes, []);
  assert.equal(shown.get("me").votes_left, 5);
});

test("a star is given, moved and taken back, and goes with the vote it stood on", () => {
  const starred = screen(room(), ["give_star", { measure: "m2" }]);
  assert.equal(starred.get("me").star, "m2");
  const moved = screen(starred, ["cast_vote", { measure: "m1" }], ["give_star", { measure: "m1" }]);
  assert.equal(moved.get("me").star, "m1");
  assert.equal(screen(moved, ["take_back_star", {}]).get("me").star, null);
  assert.equal(screen(moved, ["take_back_vote", { measure: "m1" }]).get("me").star, null);
  assert.equal(screen(moved, ["take_back_vote", { measure: "m2" }]).get("me").star, "m1", "another vote's star stays");
  assert.equal(screen(moved, ["cast_vote", { measure: "m1", votes: 2 }]).get("me").star, "m1", "there is a vote still");
});

test("a star on behalf is that person's, not mine", () => {
  const person = { kind: "person", id: "p7", votes: ["m1"], votes_left: 4, star: null };
  const mine = { ...me, star: "m2" };
  const given = screen(room({ me: mine, "person:p7": person }), ["give_star", { measure: "m1", on_behalf: "p7" }]);
  assert.deepEqual([given.get("person:p7").star, given.get("me").star], ["m1", "m2"]);
  const back = screen(given, ["take_back_star", { on_behalf: "p7" }]);
  assert.deepEqual([back.get("person:p7").star, back.get("me").star], [null, "m2"]);
});

test("a vote on behalf is that person's, not mine", () => {
  const person = { kind: "person", id: "p7", votes: [], votes_left: 5 };
  const shown = screen(room({ "person:p7": person }), ["cast_vote", { measure: "m1", on_behalf: "p7" }]);
  assert.deepEqual(shown.get("person:p7").votes, ["m1"]);
  assert.equal(shown.get("me").votes_left, 4);
});

test("comments, offers, conflicts and co-benefits are pending things of their own", () => {
  const shown = screen(
    room(),
    ["post_comment", { comment: "c1", measure: "m1", text: "Bra", named: true }],
    ["make_offer", { offer: "o1", measure: "m1", text: "Vi har data", stance: "need" }],
    ["flag_conflict", { conflict: "k1", measure: "m1", text: "Parkering" }],
    ["add_co_benefit", { co_benefit: "b1", measure: "m1", text: "Helse" }],
  );
  assert.deepEqual(shown.get("comment:c1").by, { label: "Rektor", unit: "Skole" });
  assert.equal(shown.get("offer:o1").unit, "Skole");
  assert.equal(shown.get("offer:o1").stance, "need");
  assert.equal(shown.get("offer:o1").by, null);
  assert.equal(shown.get("conflict:k1").measure, "m1");
  assert.equal(shown.get("co_benefit:b1").pending, true);
  const own = shown.get("me");
  assert.deepEqual([own.comments, own.offers, own.conflicts, own.co_benefits], [["c1"], ["o1"], ["k1"], ["b1"]]);
});

test("a conflict is explained a part at a time, with what was said at once kept", () => {
  const shown = screen(
    room(),
    ["flag_conflict", { conflict: "k1", measure: "m1", text: "Parkering", goal: "Tilgjengelighet" }],
    ["explain", { thing: "k1", aspect: "solution", text: "To plasser" }],
  );
  const { goal, solution } = shown.get("conflict:k1");
  assert.deepEqual([goal, solution], ["Tilgjengelighet", "To plasser"]);
});

test("a thumb is changed and taken back", () => {
  const up = screen(
    room(),
    ["give_thumb", { measure: "m1", thumb: "up" }],
    ["give_thumb", { measure: "m2", thumb: "down" }],
  );
  assert.deepEqual(up.get("me").thumbs, { m1: "up", m2: "down" });
  assert.equal(screen(up, ["give_thumb", { measure: "m1", thumb: null }]).get("me").thumbs.m1, null);
});

test("a field is set, and null makes it unknown again", () => {
  const shown = screen(room(), ["set_field", { measure: "m1", field: "funding", value: "Klimasats" }]);
  assert.deepEqual(shown.get("measure:m1").fields, { funding: "Klimasats" });
  const cleared = screen(shown, ["set_field", { measure: "m1", field: "funding", value: null }]);
  assert.deepEqual(cleared.get("measure:m1").fields, {});
});

test("a merge and its undoing meet where they began", () => {
  const merged = screen(room(), ["merge_measures", { source: "m1", target: "m2" }]);
  assert.equal(merged.get("measure:m1").merged_into, "m2");
  assert.deepEqual(merged.get("measure:m2").originals, ["m1"]);
  const undone = screen(merged, ["unmerge_measure", { measure: "m1" }]);
  assert.equal(undone.get("measure:m1").merged_into, null);
  assert.deepEqual(undone.get("measure:m2").originals, []);
});

test("ratings, poll answers and feedback are laid over one's own", () => {
  const shown = screen(
    room(),
    ["rate_measure", { measure: "m1", criterion: "effect", score: 4 }],
    ["rate_measure", { measure: "m1", criterion: "feasibility", score: 2 }],
    ["answer_poll", { poll: "warmup", option: "bygg" }],
    ["give_feedback", { question: "fist_of_five", score: 5 }],
  );
  assert.deepEqual(shown.get("me").ratings, { m1: { effect: 4, feasibility: 2 } });
  assert.deepEqual(shown.get("me").polls, { warmup: "bygg" });
  assert.deepEqual(shown.get("me").feedback, { fist_of_five: { score: 5, text: null } });
});

test("drafts that are shared are drafts no longer", () => {
  const drafted = room();
  drafted.set("phase", { ...drafted.get("phase"), ideas: "open_private" });
  const written = screen(drafted, ["post_measure", { measure: "m9", title: "Solceller" }]);
  assert.equal(written.get("measure:m9").private, true);
  assert.equal(screen(written, ["share_drafts", {}]).get("measure:m9").private, false);
});

test("a hidden measure does not stand on the board until it is shown again", () => {
  const hidden = screen(room(), ["hide_measure", { measure: "m1", reason: "Navngir en person" }]);
  assert.deepEqual([hidden.get("measure:m1").hidden, hidden.get("measure:m1").reason], [true, "Navngir en person"]);
  assert.ok(!liveMeasures(hidden).some(measure => measure.id === "m1"));
  assert.ok(liveMeasures(screen(hidden, ["show_measure", { measure: "m1" }])).some(measure => measure.id === "m1"));
});

test("a newer message takes the place of the one to the same people", () => {
  const sent = screen(
    room(),
    ["send_message", { message: "b1", to: "all", text: "Lunsj" }],
    ["send_message", { message: "b2", to: "table", table: 1, text: "Kom fram" }],
    ["send_message", { message: "b3", to: "all", text: "Kaffe" }],
  );
  assert.deepEqual(
    [...sent.keys()].filter(key => key.startsWith("message:")),
    ["message:b2", "message:b3"],
  );
  const left = screen(sent, ["take_down_message", { message: "b3" }]);
  assert.deepEqual(
    [...left.keys()].filter(key => key.startsWith("message:")),
    ["message:b2"],
  );
});

test("a scene and a frozen picture are shown as the organiser chose them", () => {
  const records = room().set("screen", { kind: "screen", scene: null, step: null, frozen: false });
  const chosen = screen(records, ["show_scene", { scene: "result", step: "bands" }], ["freeze_screen", {}]);
  const { scene, step, frozen } = chosen.get("screen");
  assert.deepEqual([scene, step, frozen], ["result", "bands", true]);
  assert.equal(screen(chosen, ["show_scene", {}]).get("screen").scene, null);
});

test("what is done to something that is not there changes nothing", () => {
  const shown = screen(
    room(),
    ["describe_measure", { measure: "gone", description: "x" }],
    ["start_phase", { phase: "vote" }],
  );
  assert.deepEqual(shown, room());
});

test("the records themselves are never changed", () => {
  const records = room();
  screen(records, ["cast_vote", { measure: "m1" }], ["describe_measure", { measure: "m1", description: "x" }]);
  assert.deepEqual(records, room());
});
