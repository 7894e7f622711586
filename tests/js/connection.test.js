import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { deflateSync } from "node:zlib";
import { openConnection } from "../../static/js/line/connection.js";
import { line } from "./line.js";

const poll = { kind: "poll", id: "a", question: { nb: "", en: "" }, options: [] };
const wait_ms_max = 10_000;
const command = { id: "c1", name: "leave", data: {}, age_ms: 0 };
/** @type {import("../../static/js/line/connection.js").Connection[]} */
const opened = [];

/** @type {typeof openConnection} */
const open = options => {
  const connection = openConnection(options);
  opened.push(connection);
  return connection;
};
afterEach(() => {
  for (const connection of opened.splice(0)) connection.close();
});

function connected() {
  const { connect, hear, emitted, socket, asked } = line();
  const connection = open({ code: "KF7M2P", token: "t1", connect });
  socket.connected = true;
  hear("view", { seq: 5, now: 1_000, records: { "poll:a": poll } });
  return { connection, hear, emitted, socket, asked };
}

test("it is connected when it has the view, not before", () => {
  const { connect, hear } = line();
  const connection = open({ code: "KF7M2P", token: "t1", connect });
  assert.equal(connection.status.value, "connecting");
  hear("view", { seq: 5, now: 1_000, records: { "poll:a": poll } });
  assert.equal(connection.status.value, "connected");
  assert.equal(connection.seq.value, 5);
  assert.deepEqual(connection.records.value.get("poll:a"), poll);
});

test("the token is shown when the socket opens", () => {
  assert.deepEqual(connected().asked[0].auth, { token: "t1", packed: true });
});

test("S5 a gap is answered by asking for the view, once", () => {
  const { connection, hear, emitted } = connected();
  hear("delta", { from: 7, to: 8, now: 1_000, put: {}, drop: ["poll:a"] });
  hear("delta", { from: 8, to: 9, now: 1_000, put: {}, drop: ["poll:a"] });
  assert.deepEqual(emitted, ["refresh"]);
  assert.equal(connection.seq.value, 5);
  hear("view", { seq: 9, now: 1_000, records: {} });
  assert.equal(connection.seq.value, 9);
  hear("delta", { from: 11, to: 12, now: 1_000, put: {}, drop: [] });
  assert.deepEqual(emitted, ["refresh", "refresh"]);
});

/** @param {() => boolean} condition */
async function until(condition) {
  for (const end = performance.now() + wait_ms_max; !condition(); ) {
    assert.ok(performance.now() < end, "it did not come to pass");
    await new Promise(resolve => setImmediate(resolve));
  }
}

/** @param {string} event @param {object} payload */
const packed = (event, payload) => {
  const { buffer, byteOffset, byteLength } = deflateSync(JSON.stringify([event, payload]));
  return buffer.slice(byteOffset, byteOffset + byteLength);
};

test("S5 what comes while a frame is unpacked waits for its turn", async () => {
  const { connection, hear, emitted } = connected();
  hear("packed", packed("delta", { from: 5, to: 6, now: 1_000, put: { "poll:b": poll }, drop: [] }));
  hear("delta", { from: 6, to: 7, now: 1_000, put: {}, drop: ["poll:a"] });
  await until(() => connection.seq.value === 7);
  assert.deepEqual([...connection.records.value.keys()], ["poll:b"]);
  hear("delta", { from: 7, to: 8, now: 1_000, put: {}, drop: [] });
  assert.equal(connection.seq.value, 8);
  assert.deepEqual(emitted, []);
});

test("S5 a frame that cannot be unpacked is answered by asking for the view", async () => {
  const { hear, emitted } = connected();
  hear("packed", new ArrayBuffer(3));
  await until(() => emitted.length > 0);
  assert.deepEqual(emitted, ["refresh"]);
});

test("S9 what an earlier connection sent is not heard after the line is lost", async () => {
  const { connection, hear } = connected();
  hear("packed", packed("view", { seq: 9, now: 1_000, records: {} }));
  hear("disconnect", "transport close");
  hear("packed", packed("view", { seq: 6, now: 1_000, records: {} }));
  await until(() => connection.seq.value !== 5);
  assert.equal(connection.seq.value, 6);
  assert.equal(connection.status.value, "connected");
});

test("records and sequence change together", () => {
  const { connection, hear } = connected();
  hear("delta", { from: 5, to: 6, now: 1_000, put: {}, drop: ["poll:a"] });
  assert.equal(connection.seq.value, 6);
  assert.equal(connection.records.value.size, 0);
});

test("a lost line is off line, and keeps what it knew", () => {
  const { connection, hear, socket } = connected();
  socket.connected = false;
  hear("disconnect", "transport close");
  assert.equal(connection.status.value, "offline");
  assert.equal(connection.records.value.size, 1);
});

test("every other attempt to come back begins without a websocket", () => {
  const { socket } = connected();
  const first = [1, 2, 3].map(attempt => {
    socket.io.attempt(attempt);
    return socket.io.opts.transports[0];
  });
  assert.deepEqual(first, ["websocket", "polling", "websocket"]);
});

test("where nothing has got through yet, the second attempt begins without a websocket", () => {
  const { connect, socket } = line();
  open({ code: "KF7M2P", token: "t1", connect });
  assert.deepEqual(socket.io.opts.transports, ["websocket", "polling"]);
  socket.io.attempt(1);
  assert.equal(socket.io.opts.transports[0], "polling");
});

test("a phone that wakes sets its clock, and keeps a line that answers", async () => {
  const { connection, socket } = connected();
  await until(() => connection.serverNow() >= 1_000);
  connection.wake();
  await until(() => connection.serverNow() >= 5_000);
  assert.equal(socket.connects(), 0);
});

test("a phone that wakes with a dead line opens it again at once", async () => {
  const { connection, socket } = connected();
  socket.goDeaf();
  connection.wake();
  await until(() => socket.connects() === 1);
});

test("a socket that leaves a command without an answer is opened again", async () => {
  const { connection, socket } = connected();
  await connection.send(command);
  assert.equal(socket.connects(), 0);
  socket.goDeaf();
  await assert.rejects(connection.send(command));
  assert.equal(socket.connects(), 1);
});

test("a room comes back within two seconds, a hall over the longer the larger it is", () => {
  const { hear, socket, asked } = connected();
  assert.equal(asked[0].randomizationFactor, 1);
  assert.equal(2 * asked[0].reconnectionDelay, 2_000);
  const comesBackWithin = () => {
    hear("disconnect", "transport close");
    assert.ok(socket.io.delay_ms_max >= 2 * socket.io.delay_ms);
    return 2 * socket.io.delay_ms;
  };
  assert.equal(comesBackWithin(), 2_000);
  hear("view", { seq: 5, now: 1_000, clients: 58, records: {} });
  assert.equal(comesBackWithin(), 2_000);
  hear("view", { seq: 5, now: 1_000, clients: 600, records: {} });
  assert.equal(comesBackWithin(), 6_000);
  hear("view", { seq: 5, now: 1_000, clients: 600, records: {} });
  hear("delta", { from: 5, to: 6, now: 1_000, clients: 2_000, put: {}, drop: [] });
  assert.equal(comesBackWithin(), 20_000);
  hear("disconnect", "ping timeout");
  assert.equal(2 * socket.io.delay_ms, 2_000, "its own line went silent, not everybody's");
});

test("after a goodbye the page says that the server is back in a moment, and comes back spread out", context => {
  context.mock.timers.enable({ apis: ["Date", "setTimeout"], now: 100_000 });
  context.mock.method(Math, "random", () => 0.9);
  const { connection, hear, socket } = connected();
  hear("bye", { reason: "restarting", clients: 2_000 });
  socket.connected = false;
  hear("disconnect", "io server disconnect");
  assert.equal(connection.restarting.value, true);
  context.mock.timers.tick(17_900);
  assert.equal(socket.connects(), 0);
  context.mock.timers.tick(200);
  assert.equal(socket.connects(), 1);
  hear("view", { seq: 5, now: 1_000, records: {} });
  assert.equal(connection.restarting.value, false);
});

test("a revoked seat stays revoked and says why", () => {
  const { connection, hear } = connected();
  hear("bye", { reason: "revoked" });
  hear("disconnect", "io server disconnect");
  assert.equal(connection.status.value, "revoked");
  assert.equal(connection.refused.value?.code, "seat_revoked");
});

test("a person who has gone on with another phone is told so here", () => {
  const { connection, hear } = connected();
  hear("bye", { reason: "restarting" });
  assert.equal(connection.status.value, "connected");
  hear("bye", { reason: "moved" });
  assert.equal(connection.status.value, "revoked");
  assert.equal(connection.refused.value?.code, "seat_moved");
});

test("a seat that is refused at the door is revoked", () => {
  const { connect, hear } = line();
  const connection = open({ code: "KF7M2P", token: "t1", connect });
  hear("connect_error", Object.assign(new Error("no"), { data: { code: "seat_expired" } }));
  assert.equal(connection.status.value, "revoked");
  assert.equal(connection.refused.value?.code, "seat_expired");
});

test("an unreachable server is off line, not revoked", () => {
  const { connect, hear } = line();
  const connection = open({ code: "KF7M2P", token: "t1", connect });
  hear("connect_error", new Error("xhr poll error"));
  assert.equal(connection.status.value, "offline");
});

test("the answer to a command over HTTP waits for no view", async context => {
  context.mock.timers.enable({ apis: ["Date", "setTimeout"], now: 100_000 });
  const { connect } = line();
  const request = /** @type {typeof fetch} */ (
    path =>
      String(path).endsWith("/view")
        ? new Promise(() => {})
        : Promise.resolve(new Response(JSON.stringify({ ok: true, seq: 9 })))
  );
  const connection = open({ code: "KF7M2P", token: "t1", connect, request });
  context.mock.timers.setTime(110_000);
  const answer = await Promise.race([connection.send(command), new Promise(setImmediate)]);
  assert.deepEqual(answer, { ok: true, seq: 9 });
});

test("without a socket a command waits at first, and then goes over HTTP", async context => {
  context.mock.timers.enable({ apis: ["Date"], now: 100_000 });
  /** @type {[string, any][]} */
  const requests = [];
  const { connect } = line();
  const request = /** @type {typeof fetch} */ (
    async (path, how) => {
      requests.push([String(path), how]);
      const body = String(path).endsWith("/view") ? { seq: 9, now: 1_000, records: {} } : { ok: true, seq: 9 };
      return new Response(JSON.stringify(body));
    }
  );
  const connection = open({ code: "KF7M2P", token: "t1", connect, request });
  await assert.rejects(connection.send(command));
  context.mock.timers.setTime(110_000);
  assert.deepEqual(await connection.send(command), { ok: true, seq: 9 });
  assert.deepEqual(
    requests.map(([path]) => path),
    ["/api/KF7M2P/commands", "/api/KF7M2P/view"],
  );
  assert.equal(requests[0]?.[1].headers.Authorization, "Bearer t1");
  await new Promise(setImmediate);
  assert.equal(connection.seq.value, 9);
});

test("over HTTP a bare error is an answer too, and a lost seat is revoked", async context => {
  context.mock.timers.enable({ apis: ["Date"], now: 100_000 });
  const { connect } = line();
  const request = async () => new Response(JSON.stringify({ code: "seat_revoked", message: "…" }), { status: 401 });
  const connection = open({ code: "KF7M2P", token: "t1", connect, request });
  context.mock.timers.setTime(110_000);
  const answer = await connection.send(command);
  assert.equal(answer.ok, false);
  assert.equal(connection.status.value, "revoked");
});

/** A network that lets no socket through; `answers` is what the server says to plain requests, null when they fail too. */
function withoutSockets(/** @type {import("node:test").TestContext} */ context) {
  context.mock.timers.enable({ apis: ["Date", "setTimeout"], now: 100_000 });
  const { connect, hear } = line();
  const network = { answers: /** @type {object | null} */ ({ seq: 9, now: 1_000, records: { "poll:a": poll } }) };
  let asked = 0;
  const request = async () => {
    asked += 1;
    if (!network.answers) throw new TypeError("Failed to fetch");
    return new Response(JSON.stringify(network.answers));
  };
  const connection = open({ code: "KF7M2P", token: "t1", connect, request });
  const wait = async (/** @type {number} */ ms) => {
    const before = asked;
    context.mock.timers.tick(ms);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    await new Promise(resolve => setImmediate(resolve));
    return asked - before;
  };
  return { connection, hear, network, wait };
}

test("without a socket the page is there by request, and goes on asking", async context => {
  const { connection, network, wait } = withoutSockets(context);
  assert.equal(await wait(3_000), 0);
  assert.equal(await wait(6_000), 1);
  assert.equal(connection.by_request.value, true);
  assert.deepEqual(connection.records.value.get("poll:a"), poll);
  network.answers = { seq: 11, now: 2_000, records: {} };
  assert.equal(await wait(15_000), 1);
  assert.equal(connection.seq.value, 11);
  network.answers = null;
  await wait(15_000);
  assert.equal(connection.by_request.value, false);
  assert.equal(connection.seq.value, 11);
});

test("with a socket nobody asks by request", async context => {
  const { connection, hear, wait } = withoutSockets(context);
  hear("view", { seq: 5, now: 1_000, records: {} });
  assert.equal(await wait(60_000), 0);
  hear("disconnect", "transport close");
  assert.equal(await wait(10_000), 0);
  assert.equal(await wait(10_000), 1);
  hear("view", { seq: 12, now: 1_000, records: {} });
  assert.equal(connection.by_request.value, false);
  assert.equal(await wait(60_000), 0);
});

test("a request without an answer is given up", async context => {
  context.mock.timers.enable({ apis: ["Date", "setTimeout"], now: 100_000 });
  const { connect } = line();
  const request = /** @type {typeof fetch} */ (
    (_path, how) =>
      new Promise((_resolve, reject) => how?.signal?.addEventListener("abort", () => reject(how.signal?.reason)))
  );
  const connection = open({ code: "KF7M2P", token: "t1", connect, request });
  context.mock.timers.tick(5_000);
  const sent = connection.send(command);
  context.mock.timers.tick(15_000);
  await assert.rejects(sent);
});
