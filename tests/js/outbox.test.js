import assert from "node:assert/strict";
import { test } from "node:test";
import { ageOf, openOutbox } from "../../static/js/line/outbox.js";
import { memoryShelf } from "../../static/js/line/storage.js";
import { signal } from "../../static/vendor/preact.js";

/** @import { Answer, Command } from "../../static/js/line/protocol.js" */
/** @typedef {{command: Command, answer: (answer: Answer) => Promise<void>, fail: () => Promise<void>}} Sent */

const settle_ms = 100;
const settled = () => new Promise(resolve => setImmediate(() => setImmediate(resolve)));

/** A phone with a server that answers by hand, a clock that is set by hand, and timers that are run by hand. */
function phone({ shelf = memoryShelf(), at = 0, connected = true, tabs = new EventTarget() } = {}) {
  /** @type {Sent[]} */
  const sent = [];
  /** @type {{run: () => void, ms: number}[]} */
  const timers = [];
  const seq = signal(0);
  const online = signal(connected);
  const clock = { wall: at, mono: 0 };
  const outbox = openOutbox({
    key: "KF7M2P:p1",
    shelf,
    seq,
    online,
    tabs,
    clock: { wall: () => clock.wall, mono: () => clock.mono },
    // A moment that tabs give each other passes by itself.
    later: (run, ms) => (ms === settle_ms ? setImmediate(run) : timers.push({ run, ms })),
    send: command =>
      new Promise((resolve, reject) => {
        sent.push({
          command,
          answer(answer) {
            resolve(answer);
            return settled();
          },
          fail() {
            reject(new Error("network"));
            return settled();
          },
        });
      }),
  });
  return { outbox, sent, timers, seq, online, clock, shelf };
}

/** @param {Sent[]} sent */
const last = sent => /** @type {Sent} */ (sent.at(-1));
/** @param {Sent[]} sent */
const names = sent => sent.map(({ command }) => command.name);

test("S8 one command is under way at a time, oldest first", async () => {
  const { outbox, sent, clock } = phone();
  outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
  clock.wall = 10;
  outbox.put("post_comment", { comment: "c1", measure: "m1", text: "Bra" });
  clock.wall = 20;
  outbox.put("cast_vote", { measure: "m1" });
  assert.deepEqual(names(sent), ["post_measure"]);
  await last(sent).answer({ ok: true, seq: 7 });
  assert.deepEqual(names(sent), ["post_measure", "post_comment"]);
  await last(sent).answer({ ok: true, seq: 8 });
  assert.deepEqual(names(sent), ["post_measure", "post_comment", "cast_vote"]);
});

test("S1 what is not answered is sent again with the id it had", async () => {
  const { outbox, sent, timers } = phone();
  outbox.put("cast_vote", { measure: "m1" });
  await last(sent).fail();
  assert.equal(outbox.stuck.value, true);
  timers[0]?.run();
  assert.equal(sent.length, 2);
  assert.equal(sent[1]?.command.id, sent[0]?.command.id);
  await last(sent).answer({ ok: true, seq: 1 });
  assert.equal(outbox.stuck.value, false);
});

test("what was waiting as the page closed is tried at once when it opens, line or not", async () => {
  const { outbox, shelf } = phone({ connected: false });
  outbox.put("cast_vote", { measure: "m1" });
  outbox.close();
  const opened = phone({ shelf, connected: false });
  await settled();
  assert.deepEqual(names(opened.sent), ["cast_vote"]);
  await last(opened.sent).answer({ ok: true, seq: 1 });
  assert.equal(opened.outbox.unsent.value, 0);
});

test("S6 a saved command is held until the view has reached its answer", async () => {
  const { outbox, sent, seq } = phone();
  outbox.put("cast_vote", { measure: "m1" });
  await last(sent).answer({ ok: true, seq: 7 });
  assert.equal(outbox.unsent.value, 0);
  seq.value = 6;
  assert.equal(outbox.entries.value.length, 1);
  seq.value = 7;
  assert.equal(outbox.entries.value.length, 0);
});

test("an answer that comes after its view is let go at once", async () => {
  const { outbox, sent, seq, shelf } = phone();
  outbox.put("cast_vote", { measure: "m1" });
  seq.value = 7;
  await last(sent).answer({ ok: true, seq: 7 });
  assert.equal(outbox.entries.value.length, 0);
  assert.deepEqual(shelf.keys(), []);
});

test("S9 what was unanswered when the page was closed is sent by the next page, as old as it is", async () => {
  const before = phone({ at: 1_000 });
  const id = before.outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
  before.outbox.close();
  const { sent } = phone({ shelf: before.shelf, at: 31_000 });
  await settled();
  assert.deepEqual(sent[0]?.command, {
    id,
    name: "post_measure",
    data: { measure: "m1", title: "Elbilpool" },
    age_ms: 30_000,
  });
});

test("coming back on line sends at once, not at the next attempt", async () => {
  const { outbox, sent, online } = phone();
  online.value = false;
  outbox.put("cast_vote", { measure: "m1" });
  await last(sent).fail();
  assert.equal(sent.length, 1);
  online.value = true;
  assert.equal(sent.length, 2);
});

test("a refusal gives the text and the reason back, and the next command goes on", async () => {
  const { outbox, sent } = phone();
  const id = outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
  outbox.put("post_comment", { comment: "c1", measure: "m2", text: "Bra" });
  await last(sent).answer({ ok: false, error: { code: "wrong_phase" } });
  assert.deepEqual(names(sent), ["post_measure", "post_comment"]);
  assert.equal(outbox.failed.value[0]?.error?.code, "wrong_phase");
  assert.equal(outbox.entries.value.length, 1);
  assert.equal(outbox.takeOut(id)?.data.title, "Elbilpool");
  assert.equal(outbox.failed.value.length, 0);
});

test("trying again is a new act with a new id", async () => {
  const { outbox, sent, clock } = phone();
  const id = outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
  await last(sent).answer({ ok: false, error: { code: "wrong_phase" } });
  clock.mono = clock.wall = 60_000;
  outbox.retry(id, "Lagret.");
  assert.notEqual(last(sent).command.id, id);
  assert.equal(last(sent).command.age_ms, 0);
  assert.equal(outbox.failed.value.length, 0);
});

test("a refusal outlives the page", async () => {
  const { outbox, sent, shelf } = phone();
  outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
  await last(sent).answer({ ok: false, error: { code: "too_late" } });
  assert.equal(phone({ shelf }).outbox.failed.value[0]?.data.title, "Elbilpool");
});

test("a server that asks for patience is given it, and the command is kept", async () => {
  const { outbox, sent, timers } = phone();
  outbox.put("cast_vote", { measure: "m1" });
  await last(sent).answer({ ok: false, error: { code: "too_fast", retry_after_ms: 4_000 } });
  assert.equal(timers[0]?.ms, 4_000);
  assert.equal(outbox.entries.value.length, 1);
  assert.equal(outbox.failed.value.length, 0);
});

test("it waits longer each time, never longer than a quarter of a minute, and starts again when the line comes back", async () => {
  const { outbox, sent, timers, online } = phone();
  outbox.put("cast_vote", { measure: "m1" });
  for (let time = 0; time < 6; time++) {
    await last(sent).fail();
    timers.at(-1)?.run();
    await settled();
  }
  assert.deepEqual(
    timers.map(({ ms }) => ms),
    [1_000, 2_000, 4_000, 8_000, 15_000, 15_000],
  );
  await last(sent).fail();
  online.value = false;
  online.value = true;
  await settled();
  await last(sent).fail();
  assert.equal(timers.at(-1)?.ms, 1_000);
  timers.at(-1)?.run();
  await settled();
  await last(sent).answer({ ok: true, seq: 1 });
  outbox.put("cast_vote", { measure: "m2" });
  await last(sent).fail();
  assert.equal(timers.at(-1)?.ms, 1_000, "an answer is a line that works");
});

for (const code of ["not_saved", "internal", "too_fast"]) {
  test(`what the server cannot take just now is kept and sent again, as itself: ${code}`, async () => {
    const { outbox, sent, timers } = phone();
    const id = outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
    await last(sent).answer({ ok: false, error: { code } });
    assert.deepEqual([outbox.unsent.value, outbox.failed.value.length, outbox.stuck.value], [1, 0, true]);
    timers[0]?.run();
    await settled();
    assert.deepEqual(
      sent.map(({ command }) => command.id),
      [id, id],
    );
    await last(sent).answer({ ok: true, seq: 7 });
    assert.deepEqual([outbox.unsent.value, outbox.stuck.value], [0, false]);
  });
}

for (const code of ["seat_revoked", "seat_moved"]) {
  test(`a seat that is gone keeps its words: ${code}`, async () => {
    const { outbox, sent, timers } = phone();
    outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
    await last(sent).answer({ ok: false, error: { code } });
    assert.equal(timers.length, 0);
    assert.equal(outbox.unsent.value, 1);
  });
}

test("two outboxes of one person do not overwrite each other", async () => {
  const one = phone();
  const other = phone({ shelf: one.shelf });
  one.outbox.put("cast_vote", { measure: "m1" });
  other.outbox.put("cast_vote", { measure: "m2" });
  assert.deepEqual(
    phone({ shelf: one.shelf })
      .outbox.entries.value.map(({ data }) => data.measure)
      .sort(),
    ["m1", "m2"],
  );
});

test("somebody who wrote while the phase ended may say since when, by both clocks", async () => {
  const { outbox, sent, clock, timers } = phone({ at: 100_000 });
  clock.mono = 50_000;
  outbox.put("post_measure", { measure: "m1", title: "Elbilpool" }, { age_ms: 20_000 });
  assert.equal(sent[0]?.command.age_ms, 20_000);
  await last(sent).fail();
  Object.assign(clock, { wall: 0, mono: 60_000 });
  timers[0]?.run();
  assert.equal(sent[1]?.command.age_ms, 30_000);
});

test("S8 what was done first is sent first, also when the clock is set back in between", async () => {
  const { outbox, shelf, clock } = phone({ at: 100_000, connected: false });
  outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
  clock.wall = 5_000;
  outbox.put("cast_vote", { measure: "m1" });
  outbox.close();
  const { sent } = phone({ shelf, at: 200_000 });
  await settled();
  await last(sent).answer({ ok: true, seq: 1 });
  assert.deepEqual(names(sent), ["post_measure", "cast_vote"]);
});

test("S13 the age is the longer of the two clocks within a page run, and the wall clock's afterwards", () => {
  const entry = { id: "x", name: "cast_vote", data: {}, place: 1, acted_at: 1_000, acted_mono: 50, run: "now" };
  const at = (/** @type {number} */ wall, /** @type {number} */ mono) => ({ wall: () => wall, mono: () => mono });
  assert.equal(ageOf(entry, "now", at(500, 10_050)), 10_000, "the wall clock was set back");
  assert.equal(ageOf(entry, "now", at(61_000, 60)), 60_000, "the phone slept");
  assert.equal(ageOf(entry, "later", at(31_000, 5)), 30_000, "the page was loaded again");
  assert.equal(ageOf(entry, "later", at(500, 5)), 0, "never in the future");
});

const turn_key = "facilitator:turn:KF7M2P:p1";

/** What the browser tells the other tabs. @param {EventTarget} tabs @param {string} key */
const hearOf = (tabs, key) => void tabs.dispatchEvent(Object.assign(new Event("storage"), { key }));

/** The same of something in the outbox. @param {EventTarget} tabs @param {string} id */
const tell = (tabs, id) => hearOf(tabs, `facilitator:outbox:KF7M2P:p1:${id}`);

test("what one tab leaves unsent, the other sends, under the id it had", async () => {
  const [tabs, shelf] = [new EventTarget(), memoryShelf()];
  const stays = phone({ shelf, tabs });
  const goes = phone({ shelf, connected: false });
  const id = goes.outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
  goes.outbox.close();
  tell(tabs, id);
  await settled();
  assert.equal(stays.outbox.unsent.value, 1);
  assert.equal(last(stays.sent).command.id, id);
  await last(stays.sent).answer({ ok: true, seq: 7 });
  assert.equal(stays.outbox.unsent.value, 0);
});

test("S8 of two tabs one has its turn, and the other sends what is left when it is over", async () => {
  const [tabs, tabs_of_one, shelf] = [new EventTarget(), new EventTarget(), memoryShelf()];
  const one = phone({ shelf, tabs: tabs_of_one });
  const other = phone({ shelf, tabs });
  one.outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
  one.clock.wall = other.clock.wall = 10;
  tell(tabs_of_one, other.outbox.put("cast_vote", { measure: "m1" }));
  assert.deepEqual(names(other.sent), []);
  const { command } = last(one.sent);
  await last(one.sent).answer({ ok: true, seq: 7 });
  assert.deepEqual(names(one.sent), ["post_measure", "cast_vote"]);
  tell(tabs, command.id);
  await last(one.sent).fail();
  hearOf(tabs, turn_key);
  await settled();
  assert.deepEqual(names(other.sent), ["cast_vote"]);
  assert.equal(last(other.sent).command.id, last(one.sent).command.id);
  assert.equal(other.outbox.entries.value.find(({ id }) => id === command.id)?.answered_seq, 7);
});

test("tabs without a line do not wake each other before their time", async () => {
  const [tabs, shelf] = [new EventTarget(), memoryShelf()];
  const one = phone({ shelf, tabs });
  one.outbox.put("cast_vote", { measure: "m1" });
  await last(one.sent).fail();
  hearOf(tabs, turn_key);
  assert.equal(one.sent.length, 1);
  one.timers[0]?.run();
  await settled();
  assert.equal(one.sent.length, 2);
});

test("of two tabs that take their turn in the same moment, the one that took it last has it", async () => {
  const shelf = memoryShelf();
  const before = phone({ shelf, connected: false });
  before.outbox.put("cast_vote", { measure: "m1" });
  before.outbox.close();
  const [one, other] = [phone({ shelf }), phone({ shelf })];
  // What one process of the browser keeps is not seen by the other at once.
  shelf.setItem(turn_key, JSON.stringify({ tab: "a third one", until: 20_000 }));
  await settled();
  assert.deepEqual([...names(one.sent), ...names(other.sent)], []);
});

test("a tab that died in its turn keeps the others waiting for twenty seconds at most", async () => {
  const shelf = memoryShelf();
  phone({ shelf }).outbox.put("cast_vote", { measure: "m1" });
  const { sent, timers, clock } = phone({ shelf, at: 5_000 });
  await settled();
  assert.deepEqual([names(sent), timers.map(({ ms }) => ms)], [[], [15_000]]);
  clock.wall = 20_000;
  timers[0]?.run();
  await settled();
  assert.deepEqual(names(sent), ["cast_vote"]);
});

test("a tab waits for its turn as often as another one takes it", async () => {
  const shelf = memoryShelf();
  const other = phone({ shelf });
  other.outbox.put("cast_vote", { measure: "m1" });
  const { sent, timers, clock } = phone({ shelf, at: 5_000 });
  await settled();
  for (const at of [19_000, 38_000]) {
    clock.wall = at;
    shelf.setItem(turn_key, JSON.stringify({ tab: "another", until: at + 10_000 }));
    timers.at(-1)?.run();
    await settled();
    assert.deepEqual([names(sent), timers.at(-1)?.ms], [[], 10_000]);
  }
  shelf.removeItem(turn_key);
  timers.at(-1)?.run();
  await settled();
  assert.deepEqual(names(sent), ["cast_vote"]);
});

test("a turn that a clock set back would make endless is over", async () => {
  const shelf = memoryShelf();
  phone({ shelf, at: 3_600_000 }).outbox.put("cast_vote", { measure: "m1" });
  const { sent } = phone({ shelf, at: 0 });
  await settled();
  assert.deepEqual(names(sent), ["cast_vote"]);
});

test("a page that goes gives its turn back", async () => {
  const [tabs, shelf] = [new EventTarget(), memoryShelf()];
  phone({ shelf, tabs }).outbox.put("cast_vote", { measure: "m1" });
  tabs.dispatchEvent(new Event("pagehide"));
  const { sent } = phone({ shelf });
  await settled();
  assert.deepEqual(names(sent), ["cast_vote"]);
});

test("what a browser forgets while the page is open is sent all the same", async () => {
  const { outbox, sent, shelf, timers } = phone();
  outbox.put("post_measure", { measure: "m1", title: "Elbilpool" });
  await last(sent).fail();
  for (const key of shelf.keys()) shelf.removeItem(key);
  timers[0]?.run();
  assert.deepEqual(names(sent), ["post_measure", "post_measure"]);
});

test("what one tab has let go of does not come back in the other", async () => {
  const [tabs, shelf] = [new EventTarget(), memoryShelf()];
  const other = phone({ shelf });
  const id = other.outbox.put("cast_vote", { measure: "m1" });
  const slow = phone({ shelf, tabs, at: 30_000 });
  await settled();
  assert.deepEqual(names(slow.sent), ["cast_vote"]);
  await last(other.sent).answer({ ok: false, error: { code: "votes_spent" } });
  other.outbox.takeOut(id);
  tell(tabs, id);
  await last(slow.sent).answer({ ok: false, error: { code: "votes_spent" } });
  assert.deepEqual(slow.outbox.failed.value, []);
  assert.deepEqual(shelf.keys(), []);
});

test("what a dying battery left half written does not keep the rest from being sent", async () => {
  const shelf = memoryShelf();
  const before = phone({ shelf, connected: false });
  before.outbox.put("cast_vote", { measure: "m1" });
  before.outbox.close();
  shelf.setItem("facilitator:outbox:KF7M2P:p1:torn", '{"id": "torn", "na');
  const { sent } = phone({ shelf });
  await settled();
  assert.deepEqual(names(sent), ["cast_vote"]);
});

test("S17 the sentence that goes with a command is told with its answer, not before and not for a refused one", async () => {
  const { outbox, sent, timers } = phone();
  /** @type {(string | undefined)[]} */
  const told = [];
  outbox.onAnswer(entry => told.push(entry.error ? entry.error.code : entry.told));
  outbox.put("post_measure", { measure: "m1", title: "Elbilpool" }, { told: "Forslaget er med." });
  outbox.put("post_comment", { comment: "c1", measure: "m1", text: "Bra" }, { told: "Det er med." });
  await last(sent).fail();
  timers[0]?.run();
  assert.deepEqual(told, []);
  await last(sent).answer({ ok: true, seq: 7 });
  assert.deepEqual(told, ["Forslaget er med."]);
  await last(sent).answer({ ok: false, error: { code: "wrong_phase" } });
  assert.deepEqual(told, ["Forslaget er med.", "wrong_phase"]);
  assert.equal(sent.at(-1)?.command.data.told, undefined);
});

test("S17 a sentence outlives the page that it was given in", async () => {
  const before = phone({ connected: false });
  before.outbox.put("cast_vote", { measure: "m1" }, { told: "Stemmen er gitt.", about: "votes" });
  before.outbox.close();
  const { outbox, sent } = phone({ shelf: before.shelf });
  /** @type {(string | undefined)[]} */
  const told = [];
  outbox.onAnswer(entry => told.push(entry.told, entry.about));
  await settled();
  await last(sent).answer({ ok: true, seq: 1 });
  assert.deepEqual(told, ["Stemmen er gitt.", "votes"]);
});

test("of commands that are one act the last one carries the sentence, and knows the others", async () => {
  const { outbox } = phone();
  const ids = outbox.putAll(
    ["a", "b", "c"].map(measure => ({ name: "hide_measure", data: { measure, reason: "" } })),
    { told: "3 tiltak er skjult." },
  );
  const [one, two, three] = outbox.entries.value;
  assert.deepEqual([one?.told, two?.told, three?.told], [undefined, undefined, "3 tiltak er skjult."]);
  assert.deepEqual(three?.with, ids.slice(0, 2));
});

test("trying again keeps the sentence, or has the one that is given then", async () => {
  const { outbox, sent } = phone();
  for (const told of ["Forslaget er med.", undefined]) {
    const id = outbox.put("post_measure", { measure: "m1", title: "Elbilpool" }, { told });
    await last(sent).answer({ ok: false, error: { code: "wrong_phase" } });
    outbox.retry(id, "Lagret.");
    assert.equal(outbox.entries.value.at(-1)?.told, told ?? "Lagret.");
    await last(sent).answer({ ok: true, seq: 1 });
  }
});
