import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { announce, spoken } from "../../static/js/parts/live-region.js";

const a_while_ms = 20_000;

mock.timers.enable({ apis: ["setTimeout"] });
beforeEach(() => mock.timers.tick(a_while_ms));

test("what happens within a second is said as one, and no sentence twice", () => {
  announce("Ny fase: Avstemning.");
  announce("7 tiltak på tavla.");
  announce("Ny fase: Avstemning.");
  assert.equal(spoken.value, "");
  mock.timers.tick(1_000);
  assert.equal(spoken.value, "Ny fase: Avstemning. 7 tiltak på tavla.");
});

test("of what changes fast only the last is said", () => {
  announce("4 stemmer igjen", "votes");
  announce("Bord 2 ber om hjelp.");
  announce("3 stemmer igjen", "votes");
  mock.timers.tick(1_000);
  assert.equal(spoken.value, "3 stemmer igjen Bord 2 ber om hjelp.");
});

test("what was said is gone after a while, counted from the last that was said", () => {
  announce("Det er med.");
  mock.timers.tick(8_000);
  announce("Det er med.");
  mock.timers.tick(600);
  assert.equal(spoken.value, "");
  mock.timers.tick(8_400);
  assert.equal(spoken.value, "Det er med.");
  mock.timers.tick(a_while_ms);
  assert.equal(spoken.value, "");
});

test("what was said is not taken away by what comes right after it", () => {
  announce("Forslaget er med.");
  mock.timers.tick(1_000);
  announce("Stemmen er gitt.");
  mock.timers.tick(400);
  assert.equal(spoken.value, "Forslaget er med.");
  mock.timers.tick(600);
  assert.equal(spoken.value, "Stemmen er gitt.");
});
