/**
 * The connection: one socket for one seat. It keeps the records where the server says they stand (S5, S9), and says in one
 * word how it is. Reconnecting is starting again: authenticate, take the view; the outbox then sends what is unanswered.
 * @module
 */
import { batch, signal } from "../../vendor/preact.js";
import { io } from "../../vendor/socket.io.js";
import { serverClock } from "./clock.js";
import { follow, nowhere, standAt } from "./standing.js";
import { canUnpack, inTurn } from "./unpack.js";

/** @import { Answer, Bye, Command, Records, View, WireError } from "./protocol.js" */

/** @typedef {"connecting" | "connected" | "offline" | "revoked"} Status */

/**
 * @typedef {object} Connection
 * @property {import("@preact/signals").Signal<Records>} records
 * @property {import("@preact/signals").Signal<number>} seq
 * @property {import("@preact/signals").Signal<Status>} status
 * @property {import("@preact/signals").Signal<WireError | null>} refused why the seat was refused, when it is revoked
 * @property {() => number} serverNow
 * @property {(command: Command) => Promise<Answer>} send rejects when the network fails: send it again with the same id
 * @property {() => void} wake connect now, not at the next attempt
 * @property {() => void} close
 */

const answer_timeout_ms = 10_000;
const http_after_ms = 4_000;
const restart_spread_ms = 4_000;
const websocket_first = ["websocket", "polling"];
const polling_first = ["polling", "websocket"];
const seat_is_gone = new Set(["no_seat", "seat_expired", "seat_revoked", "wrong_key", "unknown_workshop"]);

/**
 * @param {{code: string, token: string, connect?: typeof io, request?: typeof fetch}} options
 *   `token` may be empty for a seat that is proved by the page's cookie
 * @returns {Connection}
 */
export function openConnection({ code, token, connect = io, request = (...args) => fetch(...args) }) {
  const clock = serverClock();
  const records = signal(/** @type {Records} */ (nowhere.records));
  const seq = signal(nowhere.seq);
  const status = signal(/** @type {Status} */ ("connecting"));
  const refused = signal(/** @type {WireError | null} */ (null));
  let refreshing = false;
  let lost_at = Date.now();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;

  const socket = connect({
    auth: { ...(token && { token }), ...(canUnpack && { packed: true }) },
    transports: websocket_first,
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    timeout: 8_000,
  });

  /** @param {import("./standing.js").Standing} standing */
  const stand = standing =>
    batch(() => {
      records.value = standing.records;
      seq.value = standing.seq;
    });

  const refresh = () => {
    if (refreshing) return;
    refreshing = true;
    socket.emit("refresh");
  };

  const lose = () => {
    frames.lose();
    if (status.value === "connected") lost_at = Date.now();
    refreshing = false;
    if (status.value !== "revoked") status.value = "offline";
  };

  /** @param {WireError} error */
  const revoke = error => {
    refused.value = error;
    status.value = "revoked";
    socket.disconnect();
  };

  /** @param {number} wait_ms */
  const connectLater = wait_ms => {
    clearTimeout(later);
    later = setTimeout(() => socket.connect(), wait_ms);
  };

  /** @param {View} view */
  const takeView = view => {
    refreshing = false;
    clock.hear(view.now, { afresh: true });
    stand(standAt(view));
  };

  const frames = inTurn((event, payload) => {
    if (event === "view") {
      takeView(payload);
      status.value = "connected";
      return;
    }
    clock.hear(payload.now);
    const next = follow({ seq: seq.value, records: records.value }, payload);
    if (next) stand(next);
    else refresh();
  }, refresh);

  // Some networks let a websocket open and then drop it: every other attempt begins with polling.
  socket.io.on("reconnect_attempt", (/** @type {number} */ attempt) => {
    socket.io.opts.transports = attempt % 2 === 0 ? polling_first : websocket_first;
  });
  socket.on("view", view => frames.hear("view", view));
  socket.on("delta", delta => frames.hear("delta", delta));
  socket.on("packed", bytes => frames.hearPacked(bytes));
  socket.on("bye", (/** @type {Bye} */ { reason }) => {
    if (reason === "revoked") revoke({ code: "seat_revoked" });
  });
  socket.on("disconnect", (/** @type {string} */ reason) => {
    lose();
    // The client library leaves it to us to come back after the server hung up. Two thousand phones come back spread out.
    if (reason === "io server disconnect" && status.value !== "revoked")
      connectLater(Math.random() * restart_spread_ms);
  });
  socket.on("connect_error", (/** @type {Error & {data?: WireError}} */ error) => {
    if (error.data && seat_is_gone.has(error.data.code)) revoke(error.data);
    else lose();
    if (!socket.active && status.value !== "revoked")
      connectLater(Number(error.data?.retry_after_ms ?? 1_000) + Math.random() * 1_000);
  });

  /** @param {string} path @param {RequestInit} [how] */
  const overHttp = async (path, how = {}) => {
    /** @type {Record<string, string>} */
    const headers = { "Content-Type": "application/json" };
    if (token) headers.Authorization = `Bearer ${token}`;
    const response = await request(`/api/${code}/${path}`, { ...how, headers });
    return response.json();
  };

  /** @param {Command} command @returns {Promise<Answer>} */
  const send = async command => {
    const answer = await deliver(command);
    if (!answer.ok && seat_is_gone.has(answer.error.code)) revoke(answer.error);
    return answer;
  };

  /** Over the socket when it is up; over HTTP when it has been away so long that it may be the socket that is blocked. */
  const deliver = async (/** @type {Command} */ command) => {
    if (status.peek() === "connected") return socket.timeout(answer_timeout_ms).emitWithAck("command", command);
    if (Date.now() - lost_at < http_after_ms) throw new Error("not connected yet");
    const body = await overHttp("commands", { method: "POST", body: JSON.stringify(command) });
    const answer = asAnswer(body);
    const view = answer.ok ? await overHttp("view") : undefined;
    if (view?.records && view.seq >= seq.value) takeView(view);
    return answer;
  };

  const wake = () => {
    if (socket.connected || status.value === "revoked") return;
    socket.disconnect().connect();
  };

  return {
    records,
    seq,
    status,
    refused,
    serverNow: clock.now,
    send,
    wake,
    close: () => {
      clearTimeout(later);
      socket.disconnect();
    },
  };
}

/**
 * Over HTTP an error may come bare, with its status beside it.
 * @param {Answer | WireError | {error: WireError}} body
 * @returns {Answer}
 */
function asAnswer(body) {
  if ("ok" in body) return /** @type {Answer} */ (body);
  return {
    ok: false,
    error: "error" in body ? /** @type {WireError} */ (body.error) : /** @type {WireError} */ (body),
  };
}
