import assert from "node:assert/strict";
import { test } from "node:test";
import { me, room, screen } from "./overlaid.js";

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

test("a thumb is changed and taken back", () => {
  const up = screen(
    room(),
    ["give_thumb", { measure: "m1", thumb: "up" }],
    ["give_thumb", { measure: "m2", thumb: "down" }],
  );
  assert.deepEqual(up.get("me").thumbs, { m1: "up", m2: "down" });
  assert.equal(screen(up, ["give_thumb", { measure: "m1", thumb: null }]).get("me").thumbs.m1, null);
});

test("more votes on one measure are counted, and given back one by one", () => {
  const three = screen(room(), ["cast_vote", { measure: "m1", votes: 3 }]).get("me");
  assert.deepEqual([three.votes, three.votes_left, three.votes_on.m1], [["m2", "m1"], 1, 3]);
  const acts = /** @type {[string, Record<string, any>][]} */ (
    [3, 2].map(votes => ["cast_vote", { measure: "m1", votes }])
  );
  const two = screen(room(), ...acts).get("me");
  assert.deepEqual([two.votes, two.votes_left, two.votes_on.m1], [["m2", "m1"], 2, 2]);
});
