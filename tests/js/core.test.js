import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { openDrafts } from "../../static/js/line/drafts.js";
import { newId, newSecret } from "../../static/js/line/ids.js";
import * as protocol from "../../static/js/line/protocol.js";
import { saidAbout, standingMeasure } from "../../static/js/line/records.js";
import { memoryShelf } from "../../static/js/line/storage.js";
import { ownOrder } from "../../static/js/rules/order.js";

test("the lengths are the server's", () => {
  const text = readFileSync(new URL("../../facilitator/domain/text.py", import.meta.url), "utf8");
  const server = Object.fromEntries(
    [...text.matchAll(/^(\w+_length_max) = ([\d_]+)$/gm)].map(([, name, n]) => [name, Number(n?.replace("_", ""))]),
  );
  // Of organisers' names, which come in files, no page counts the letters.
  const { name_length_max: _, ...counted } = server;
  assert.deepEqual({ ...protocol }, counted);
});

test("ids fit the protocol, also where randomUUID is missing, and do not repeat", () => {
  const ids = new Set(Array.from({ length: 2_000 }, newId));
  assert.equal(ids.size, 2_000);
  for (const id of ids) assert.match(id, /^[A-Za-z0-9_-]{1,40}$/);
  assert.equal(new Set([...ids].join("")).size, 64);
});

test("a secret is as long as joining asks for, and no other", () => {
  assert.match(newSecret(), /^[A-Za-z0-9_-]{16,40}$/);
  assert.notEqual(newSecret(), newSecret());
});

test("own order is the same every time, differs between people, and loses nothing", () => {
  const things = Array.from({ length: 60 }, (_, n) => ({ id: `m${n}` }));
  const order = (/** @type {string} */ seed) => ownOrder(things, seed).map(({ id }) => id);
  assert.deepEqual(order("a"), order("a"));
  assert.notDeepEqual(order("a"), order("b"));
  assert.deepEqual(order("a").sort(), things.map(({ id }) => id).sort());
});

test("over many voters no measure stands first much more often than another", () => {
  const things = Array.from({ length: 10 }, (_, n) => ({ id: `I${n}` }));
  const first = new Map(things.map(({ id }) => [id, 0]));
  for (let seed = 0; seed < 2_000; seed++) {
    const id = String(ownOrder(things, seed)[0]?.id);
    first.set(id, Number(first.get(id)) + 1);
  }
  for (const times of first.values()) assert.ok(times > 140 && times < 260, `${times} of 2000`);
});

test("what was said about a merged measure is read with the one it went into", () => {
  const records = /** @type {any} */ (
    new Map(
      Object.entries({
        "measure:m1": { id: "m1", merged_into: "m2" },
        "measure:m2": { id: "m2", merged_into: null },
        "comment:c1": { id: "c1", measure: "m1", at: 2 },
        "comment:c2": { id: "c2", measure: "m2", at: 1 },
        "comment:c3": { id: "c3", measure: "m3", at: 3 },
      }),
    )
  );
  assert.equal(standingMeasure(records, "m1")?.id, "m2");
  assert.deepEqual(
    saidAbout(records, "comment", "m2").map(({ id }) => id),
    ["c2", "c1"],
  );
});

test("a draft remembers when it was begun, also over a reload", context => {
  context.mock.timers.enable({ apis: ["Date"], now: 1_000 });
  const shelf = memoryShelf();
  const draft = openDrafts("KF7M2P:p1", shelf)("idea");
  assert.equal(draft.begun_at, null);
  draft.write("Elbilp");
  context.mock.timers.setTime(9_000);
  draft.write("Elbilpool");
  assert.equal(draft.begun_at, 1_000);
  assert.equal(openDrafts("KF7M2P:p1", shelf)("idea").begun_at, 1_000);
  draft.clear();
  assert.equal(draft.begun_at, null);
});

test("a draft outlives the page until it is cleared", () => {
  const shelf = memoryShelf();
  openDrafts("KF7M2P:p1", shelf)("idea").write("Elbilp");
  assert.equal(openDrafts("KF7M2P:p1", shelf)("idea").text.value, "Elbilp");
  assert.equal(openDrafts("KF7M2P:p2", shelf)("idea").text.value, "");
  openDrafts("KF7M2P:p1", shelf)("idea").clear();
  assert.deepEqual(shelf.keys(), []);
});

test("what one tab writes or sends, the other tab of the same person shows", () => {
  const [shelf, tabs] = [memoryShelf(), new EventTarget()];
  const [here, there] = [openDrafts("KF7M2P:p1", shelf, tabs)("idea"), openDrafts("KF7M2P:p1", shelf)("idea")];
  const tell = () => tabs.dispatchEvent(Object.assign(new Event("storage"), { key: shelf.keys()[0] ?? written }));
  there.write("Elbilpool");
  const written = String(shelf.keys()[0]);
  tell();
  assert.deepEqual([here.text.value, here.begun_at], ["Elbilpool", there.begun_at]);
  there.clear();
  tell();
  assert.deepEqual([here.text.value, here.begun_at], ["", null]);
});
