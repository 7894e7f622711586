/**
 * A socket for tests of the connection.
 * @module
 */

/** A socket whose server end is the test; `hear` is what the server sends. */
export function line() {
  /** @type {Record<string, (payload?: any) => void>} */
  const listeners = {};
  /** @type {string[]} */
  const emitted = [];
  /** @type {(attempt: number) => void} */
  let onAttempt = () => {};
  const manager = {
    opts: { transports: ["websocket", "polling"] },
    on(/** @type {string} */ _event, /** @type {(attempt: number) => void} */ listener) {
      onAttempt = listener;
    },
    attempt: (/** @type {number} */ attempt) => onAttempt(attempt),
    delay_ms: 0,
    delay_ms_max: 0,
    reconnectionDelay(/** @type {number} */ ms) {
      manager.delay_ms = ms;
    },
    reconnectionDelayMax(/** @type {number} */ ms) {
      manager.delay_ms_max = ms;
    },
  };
  let connects = 0;
  let isDeaf = false;
  const socket = {
    io: manager,
    connected: false,
    active: true,
    connects: () => connects,
    goDeaf: () => {
      isDeaf = true;
    },
    on(/** @type {string} */ event, /** @type {(payload?: any) => void} */ listener) {
      listeners[event] = listener;
    },
    emit: (/** @type {string} */ event) => void emitted.push(event),
    connect: () => {
      connects += 1;
      return Object.assign(socket, { active: true });
    },
    disconnect: () => Object.assign(socket, { connected: false, active: false }),
    timeout: () => ({
      async emitWithAck() {
        if (isDeaf) throw new Error("operation has timed out");
        return { ok: true, seq: 9, now: 5_000 };
      },
    }),
  };
  /** @type {any[]} */
  const asked = [];
  const connect = /** @type {any} */ ((/** @type {any} */ options) => asked.push(options) && socket);
  const hear = (/** @type {string} */ event, /** @type {any} */ payload) => listeners[event]?.(payload);
  return { connect, hear, emitted, socket, asked };
}
