/**
 * The connection: one socket per seat. It holds the records at the sequence number that the server gave (S5, S9) and a status.
 * Reconnecting is starting again: authenticate, take the view, let the outbox send what is unanswered. After a restart clients
 * come back spread over a time that grows with their number, which the server has told them. Without a socket, commands and
 * views go by plain requests.
 * @module
 */
import { batch, signal } from "../../vendor/preact.js";
import { io } from "../../vendor/socket.io.js";
import { serverClock } from "./clock.js";
import { seat_is_gone } from "./gone.js";
import { openRequests } from "./requests.js";
import { follow, nowhere, standAt } from "./standing.js";
import { canUnpack, inTurn } from "./unpack.js";

/** @import { Answer, Bye, Command, Records, View, WireError } from "./protocol.js" */

/** @typedef {"connecting" | "connected" | "offline" | "revoked"} Status */

/**
 * @typedef {object} Connection
 * @property {import("@preact/signals").Signal<Records>} records
 * @property {import("@preact/signals").Signal<number>} seq
 * @property {import("@preact/signals").Signal<Status>} status
 * @property {import("@preact/signals").Signal<boolean>} by_request whether plain requests get through while there is no socket
 * @property {import("@preact/signals").Signal<boolean>} restarting whether the server has said that it will be back in a moment
 * @property {import("@preact/signals").Signal<WireError | null>} refused why the seat was refused, when it is revoked
 * @property {() => number} serverNow
 * @property {(command: Command) => Promise<Answer>} send rejects when the network fails: send it again with the same id
 * @property {() => void} wake connect now, not at the next attempt, or see whether the line is still there
 * @property {() => void} close
 */

const answer_timeout_ms = 10_000;
const awake_timeout_ms = 4_000;
const http_after_ms = 4_000;
// A socket that has worked will most likely work again: plain requests wait longer then.
const look_after_loss_ms = 15_000;
const look_every_ms = 10_000;
const spread_ms_min = 2_000;
const spread_ms_each = 10;
const websocket_first = ["websocket", "polling"];
const polling_first = ["polling", "websocket"];

/**
 * @param {{code: string, token: string, connect?: typeof io, request?: typeof fetch}} options
 *   `token` may be empty for a seat that is proved by the page's cookie
 * @returns {Connection}
 */
export function openConnection({ code, token, connect = io, request = (...args) => fetch(...args) }) {
  const clock = serverClock();
  const requests = openRequests({ code, token, request });
  const records = signal(/** @type {Records} */ (nowhere.records));
  const seq = signal(nowhere.seq);
  const status = signal(/** @type {Status} */ ("connecting"));
  const by_request = signal(false);
  const restarting = signal(false);
  const refused = signal(/** @type {WireError | null} */ (null));
  let clients = 1;
  let has_been_up = false;
  let refreshing = false;
  let lost_at = Date.now();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let looking;

  const socket = connect({
    auth: { ...(token && { token }), ...(canUnpack && { packed: true }) },
    transports: websocket_first,
    tryAllTransports: true,
    reconnectionDelay: spread_ms_min / 2,
    reconnectionDelayMax: 5_000,
    randomizationFactor: 1,
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
    if (status.value === "connected") {
      lost_at = Date.now();
      lookIn(Math.max(look_after_loss_ms, spread()));
    }
    refreshing = false;
    if (status.value !== "revoked") status.value = "offline";
  };

  /** @param {WireError} error */
  const revoke = error => {
    refused.value = error;
    status.value = "revoked";
    socket.disconnect();
  };

  /** The time over which all clients reconnect. */
  const spread = () => Math.max(spread_ms_min, clients * spread_ms_each);

  /** @param {number} wait_ms */
  const connectLater = wait_ms => {
    clearTimeout(later);
    later = setTimeout(() => socket.connect(), wait_ms);
  };

  /** @param {View} view */
  const takeView = view => {
    refreshing = false;
    clients = view.clients ?? clients;
    clock.hear(view.now, { afresh: true });
    stand(standAt(view, records.value));
  };

  const frames = inTurn((event, payload) => {
    if (event === "view") {
      takeView(payload);
      status.value = "connected";
      by_request.value = restarting.value = false;
      has_been_up = true;
      clearTimeout(looking);
      return;
    }
    clients = payload.clients ?? clients;
    clock.hear(payload.now);
    const next = follow({ seq: seq.value, records: records.value }, payload);
    if (next) stand(next);
    else refresh();
  }, refresh);

  // Some networks let a websocket open and then drop it: every other attempt begins with polling, the first one too where
  // nothing has got through yet.
  socket.io.on("reconnect_attempt", (/** @type {number} */ attempt) => {
    socket.io.opts.transports = (attempt % 2 === 0) === has_been_up ? polling_first : websocket_first;
  });
  socket.on("view", view => frames.hear("view", view));
  socket.on("delta", delta => frames.hear("delta", delta));
  socket.on("packed", bytes => frames.hearPacked(bytes));
  socket.on("bye", (/** @type {Bye} */ bye) => {
    clients = bye.clients ?? clients;
    restarting.value = bye.reason === "restarting";
    if (!restarting.value) revoke({ code: `seat_${bye.reason}` });
  });
  socket.on("disconnect", (/** @type {string} */ reason) => {
    lose();
    // A ping timeout concerns this client alone; otherwise the server is gone for all. With its own jitter the library waits for up
    // to twice its delay.
    const spread_ms = reason === "ping timeout" ? spread_ms_min : spread();
    socket.io.reconnectionDelay(spread_ms / 2);
    socket.io.reconnectionDelayMax(Math.max(5_000, spread_ms));
    // The client library leaves it to us to come back after the server hung up.
    if (reason === "io server disconnect" && status.value !== "revoked") connectLater(Math.random() * spread_ms);
  });
  socket.on("connect_error", (/** @type {Error & {data?: WireError}} */ error) => {
    if (error.data && seat_is_gone.has(error.data.code)) revoke(error.data);
    else lose();
    if (!socket.active && status.value !== "revoked")
      connectLater(Number(error.data?.retry_after_ms ?? 1_000) + Math.random() * 1_000);
  });

  /** @param {Command} command @returns {Promise<Answer>} */
  const send = async command => {
    const answer = await deliver(command);
    if (!answer.ok && seat_is_gone.has(answer.error.code)) revoke(answer.error);
    return answer;
  };

  /** Over the socket when it is up; by request when it has been away so long that it may be the socket that is blocked. */
  const deliver = async (/** @type {Command} */ command) => {
    if (status.peek() === "connected")
      return socket.timeout(answer_timeout_ms).emitWithAck("command", command).catch(startAgain);
    if (Date.now() - lost_at < http_after_ms) throw new Error("not connected yet");
    const answer = await requests.send(command);
    // Beside it: the answer waits for no view.
    if (answer.ok) void look();
    return answer;
  };

  /** A socket that leaves a command without an answer may long be dead. @param {unknown} reason @returns {never} */
  const startAgain = reason => {
    if (socket.connected) socket.disconnect().connect();
    throw reason;
  };

  /** Takes the view by request, as long as the socket does not bring it. */
  const look = async () => {
    const view = await requests.view().catch(() => null);
    if (status.value === "connected" || status.value === "revoked") return;
    by_request.value = view !== null;
    if (view && view.seq >= seq.value) takeView(view);
  };

  /** @param {number} wait_ms and some more, so that a hall does not ask all at once */
  const lookIn = wait_ms => {
    clearTimeout(looking);
    looking = setTimeout(lookAround, wait_ms + Math.random() * http_after_ms);
  };

  const lookAround = async () => {
    await look();
    if (status.value === "connecting" || status.value === "offline") lookIn(look_every_ms);
  };

  const wake = () => {
    if (status.value === "revoked") return;
    if (!socket.connected) return void socket.disconnect().connect();
    // A phone that slept may hold a socket that has long been dead, and its clock may have stood still.
    socket
      .timeout(awake_timeout_ms)
      .emitWithAck("awake")
      .then(({ now }) => clock.hear(now, { afresh: true }), startAgain)
      .catch(() => {});
  };

  lookIn(http_after_ms);

  return {
    records,
    seq,
    status,
    by_request,
    restarting,
    refused,
    serverNow: clock.now,
    send,
    wake,
    close: () => {
      clearTimeout(later);
      clearTimeout(looking);
      socket.disconnect();
    },
  };
}
