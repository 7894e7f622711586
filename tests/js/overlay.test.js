import assert from "node:assert/strict";
import { test } from "node:test";
import { overlay } from "../../static/js/line/overlay.js";
import { liveMeasures } from "../../static/js/line/records.js";
import { measure } from "./measures.js";
import { me, room, screen } from "./overlaid.js";

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

test("what the view already shows among one's own is not there twice", () => {
  const confirmed = room({ me: { ...me, measures: ["m9"] }, "measure:m9": measure("m9", {}) });
  assert.deepEqual(screen(confirmed, ["post_measure", { measure: "m9", title: "Elbilpool" }]).get("me").measures, [
    "m9",
  ]);
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

test("an offer says what it brings and where it comes from, and is nobody's by name until that is ticked", () => {
  const shown = screen(
    room(),
    ["make_offer", { offer: "o1", measure: "m1", text: "Vi låner ut lader", resource: "premises" }],
    ["post_comment", { comment: "c1", measure: "m1", text: "Bra" }],
  );
  const { stance, resource, area, by } = shown.get("offer:o1");
  assert.deepEqual([stance, resource, area, by], ["offer", "premises", "Oppvekst", null]);
  assert.deepEqual([shown.get("comment:c1").by, shown.get("comment:c1").hidden], [null, false]);
});

test("what is changed and not saved yet is marked as that", () => {
  const shown = screen(
    room(),
    ["retitle_measure", { measure: "m1", title: "Elbilpool" }],
    ["cast_vote", { measure: "m1" }],
  );
  assert.deepEqual([shown.get("measure:m1").title, shown.get("measure:m1").pending], ["Elbilpool", true]);
  assert.equal(shown.get("me").pending, true);
  assert.equal(shown.get("measure:m2").pending, undefined);
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

test("a table's claim stands in its list once, and goes out of it when it is released", () => {
  const table = { kind: "table", number: 3, claims: ["m2"] };
  const claimed = screen(
    room({ "table:3": table }),
    ["claim_measure", { measure: "m1" }],
    ["claim_measure", { measure: "m1" }],
  );
  assert.equal(claimed.get("measure:m1").claimed_by, 3);
  assert.deepEqual(claimed.get("table:3").claims, ["m2", "m1"]);
  const released = screen(claimed, ["release_claim", { measure: "m1" }]);
  assert.equal(released.get("measure:m1").claimed_by, null);
  assert.deepEqual(released.get("table:3").claims, ["m2"]);
  assert.equal(
    screen(room(), ["claim_measure", { measure: "m1" }]).get("measure:m1").claimed_by,
    3,
    "no list was sent",
  );
});

test("what is taken away is gone, from one's own list as well", () => {
  const said = screen(
    room(),
    ["make_offer", { offer: "o1", measure: "m1", text: "Vi har data" }],
    ["make_offer", { offer: "o2", measure: "m1", text: "Vi har lader" }],
    ["commit_to", { commitment: "k1", measure: "m1", text: "Vi prøver" }],
  );
  assert.deepEqual([said.get("commitment:k1").unit, said.get("me").commitments], ["Skole", ["k1"]]);
  const left = screen(said, ["withdraw_offer", { offer: "o1" }], ["withdraw_commitment", { commitment: "k1" }]);
  assert.deepEqual([left.has("offer:o1"), left.has("offer:o2"), left.has("commitment:k1")], [false, true, false]);
  assert.deepEqual([left.get("me").offers, left.get("me").commitments], [["o2"], []]);
});

test("a name is shown and taken away on what one said", () => {
  const said = screen(room(), ["post_comment", { comment: "c1", measure: "m1", text: "Bra" }]);
  const named = screen(said, ["show_name", { thing: "c1", named: true }], ["show_name", { thing: "m1", named: true }]);
  for (const key of ["comment:c1", "measure:m1"])
    assert.deepEqual(named.get(key).by, { label: "Rektor", unit: "Skole" });
  assert.equal(screen(named, ["show_name", { thing: "c1", named: false }]).get("comment:c1").by, null);
});

test("a hidden comment carries its reason until it is shown again", () => {
  const hidden = screen(
    room(),
    ["post_comment", { comment: "c1", measure: "m1", text: "Bra" }],
    ["hide_comment", { comment: "c1", reason: "Navngir en person" }],
  );
  assert.deepEqual([hidden.get("comment:c1").hidden, hidden.get("comment:c1").reason], [true, "Navngir en person"]);
  const shown = screen(hidden, ["show_comment", { comment: "c1" }]).get("comment:c1");
  assert.deepEqual([shown.hidden, shown.reason], [false, null]);
});

test("people leave, come back and move, oneself or somebody whom a host seats", () => {
  const gone = screen(room(), ["leave", {}]);
  assert.equal(gone.get("me").present, false);
  assert.equal(screen(gone, ["rejoin", {}]).get("me").present, true);
  const person = { kind: "person", id: "p7", table: 1 };
  const moved = screen(room({ "person:p7": person }), ["move_table", { table: 4, participant: "p7" }]);
  assert.deepEqual([moved.get("person:p7").table, moved.get("me").table], [4, 3]);
  assert.equal(screen(room(), ["move_table", { table: 4 }]).get("me").table, 4);
  assert.notEqual(screen(room(), ["move_table", { table: 4 }]).get("me").home_table, 4);
  assert.equal(screen(room(), ["move_table", { table: 4, stays: true }]).get("me").home_table, 4);
});

test("a signal stands at one's own table", () => {
  const tables = { "table:3": { kind: "table", signal: null }, "table:4": { kind: "table", signal: null } };
  const shown = screen(room(tables), ["signal_table", { signal: "ready" }]);
  assert.deepEqual([shown.get("table:3").signal, shown.get("table:4").signal], ["ready", null]);
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
    ["send_message", { message: "b4", to: "table", table: 2, text: "Vent litt" }],
  );
  assert.deepEqual(
    [...sent.keys()].filter(key => key.startsWith("message:")),
    ["message:b2", "message:b3", "message:b4"],
  );
  const left = screen(sent, ["take_down_message", { message: "b3" }]);
  assert.deepEqual(
    [...left.keys()].filter(key => key.startsWith("message:")),
    ["message:b2", "message:b4"],
  );
});

test("the big screen is said to show what the server says, not what is hoped", () => {
  const records = room().set("screen", { kind: "screen", scene: null, step: null, frozen: false });
  assert.deepEqual(screen(records, ["show_scene", { scene: "result" }], ["freeze_screen", {}]), records);
});

test("what is done to something that is not there changes nothing", () => {
  const shown = screen(
    room(),
    ["describe_measure", { measure: "gone", description: "x" }],
    ["cast_vote", { measure: "m1", on_behalf: "gone" }],
    ["start_phase", { phase: "vote" }],
  );
  assert.deepEqual(shown, room());
});

test("the records themselves are never changed", () => {
  const records = room();
  screen(records, ["cast_vote", { measure: "m1" }], ["describe_measure", { measure: "m1", description: "x" }]);
  assert.deepEqual(records, room());
});
