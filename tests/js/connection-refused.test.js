import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { openConnection } from "../../static/js/line/connection.js";
import { line } from "./line.js";

/** @import { TestContext } from "node:test" */

const view = { seq: 5, now: 1_000, records: {} };
/** @type {import("../../static/js/line/connection.js").Connection[]} */
const opened = [];
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close();
});

const settled = () => new Promise(resolve => setImmediate(() => setImmediate(resolve)));

/** A page whose socket has not opened yet; what it asks by request is answered by hand. @param {TestContext} context */
function page(context) {
  context.mock.timers.enable({ apis: ["Date", "setTimeout"], now: 100_000 });
  const { connect, hear, socket } = line();
  /** @type {((body: object) => Promise<unknown>)[]} */
  const asked = [];
  const request = () =>
    new Promise(resolve =>
      asked.push(body => {
        resolve(new Response(JSON.stringify(body)));
        return settled();
      }),
    );
  const connection = openConnection({ code: "KF7M2P", token: "t1", connect, request });
  opened.push(connection);
  /** The server does not let it in. @param {object} [data] */
  const refuse = data => {
    socket.active = false;
    hear("connect_error", Object.assign(new Error("no"), { data }));
  };
  return { connection, hear, socket, asked, refuse, wait: (/** @type {number} */ ms) => context.mock.timers.tick(ms) };
}

for (const [said, ms] of /** @type {[object | undefined, number][]} */ ([
  [{ code: "too_fast", retry_after_ms: 7_000 }, 7_000],
  [{ code: "internal" }, 1_000],
  [undefined, 1_000],
])) {
  test(`a page that is not let in tries again when it was told to, within a second: ${JSON.stringify(said)}`, context => {
    const { connection, socket, refuse, wait } = page(context);
    refuse(said);
    assert.equal(connection.status.value, "offline");
    wait(ms - 1);
    assert.equal(socket.connects(), 0);
    wait(1_001);
    assert.equal(socket.connects(), 1);
  });
}

test("a library that tries again by itself is left to it", context => {
  const { hear, socket, wait } = page(context);
  hear("connect_error", new Error("websocket error"));
  wait(60_000);
  assert.equal(socket.connects(), 0);
});

test("a seat that is gone is gone: nothing is tried, asked or shown any more", async context => {
  const { connection, socket, asked, refuse, wait } = page(context);
  wait(9_000);
  assert.equal(asked.length, 1);
  refuse({ code: "seat_revoked", retry_after_ms: 1_000 });
  await asked[0]?.({ ...view, seq: 9 });
  assert.deepEqual([connection.status.value, connection.seq.value], ["revoked", 0]);
  assert.equal(connection.by_request.value, false);
  connection.wake();
  wait(120_000);
  await settled();
  assert.deepEqual([socket.connects(), asked.length], [0, 1]);
});

test("what was asked by request before the socket opened does not turn the page back", async context => {
  const { connection, hear, asked, wait } = page(context);
  wait(9_000);
  hear("view", { ...view, seq: 12 });
  await asked[0]?.({ ...view, seq: 13 });
  assert.equal(connection.seq.value, 12);
  assert.equal(connection.by_request.value, false);
});

test("a view by request that is older than what is known is not shown", async context => {
  const { connection, hear, asked, wait } = page(context);
  hear("view", { ...view, seq: 9 });
  hear("disconnect", "transport close");
  wait(30_000);
  await asked[0]?.({ ...view, seq: 8 });
  assert.deepEqual([connection.seq.value, connection.by_request.value], [9, true]);
});

test("who was told to go does not come back when the server then hangs up", context => {
  const { hear, socket, wait } = page(context);
  hear("view", view);
  hear("bye", { reason: "revoked" });
  hear("disconnect", "io server disconnect");
  wait(60_000);
  assert.equal(socket.connects(), 0);
});

test("a view sets the clock afresh, and a delta only forwards", async context => {
  const { connection, hear } = page(context);
  const shows = () => Math.round(connection.serverNow() / 10_000) * 10_000;
  hear("view", { ...view, now: 900_000 });
  assert.equal(shows(), 900_000);
  hear("delta", { from: 5, to: 6, now: 850_000, put: {}, drop: [] });
  assert.equal(shows(), 900_000, "it was long on its way");
  hear("view", { ...view, now: 500_000 });
  assert.equal(shows(), 500_000, "the device had slept");
});
