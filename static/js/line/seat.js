/**
 * A seat: connection, outbox, overlay and drafts put together. A page takes its seat once and renders `screen`; event handlers
 * call `act` and return.
 * @module
 */
import { computed, effect } from "../../vendor/preact.js";
import { ticking } from "./clock.js";
import { openConnection } from "./connection.js";
import { openDrafts } from "./drafts.js";
import { openOutbox } from "./outbox.js";
import { overlay } from "./overlay.js";
import { lastingShelf } from "./storage.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Connection } from "./connection.js" */
/** @import { Outbox } from "./outbox.js" */
/** @import { Effects } from "./overlay.js" */
/** @import { Records } from "./protocol.js" */

/**
 * @typedef {object} Seat
 * @property {ReadonlySignal<Records>} screen the records with the outbox laid over them: what is painted
 * @property {ReadonlySignal<Records>} records as the server says
 * @property {Connection} connection
 * @property {Outbox} outbox
 * @property {ReadonlySignal<number>} second the server's time, changing once a second
 * @property {ReturnType<typeof openDrafts>} draft `draft("name")`: what is being typed
 * @property {Outbox["put"]} act
 * @property {Outbox["putAll"]} actAll
 * @property {() => void} leave closes everything and keeps what is stored
 */

/**
 * @param {{code: string, token?: string, holder: string, effects?: Effects}} options `holder` tells apart those who share a device: a
 *   participant's id, `host-3`, `organiser`, `screen`
 * @returns {Seat}
 */
export function takeSeat({ code, token = "", holder, effects }) {
  const shelf = lastingShelf();
  const key = `${code}:${holder}`;
  const connection = openConnection({ code, token });
  const online = computed(() => connection.status.value === "connected");
  const outbox = openOutbox({ key, shelf, send: connection.send, seq: connection.seq, online });
  const screen = computed(() => overlay(connection.records.value, outbox.entries.value, effects));
  const { second, tick, stop } = ticking(connection.serverNow);
  // The device's clock may be hours off: shows the server's time at once, not a second later.
  const stopSetting = effect(() => {
    if (online.value) tick();
  });

  const onWake = () => {
    if (document.visibilityState === "visible") connection.wake();
  };
  const leaving = new AbortController();
  window.addEventListener("online", onWake, { signal: leaving.signal });
  document.addEventListener("visibilitychange", onWake, { signal: leaving.signal });

  return {
    screen,
    records: connection.records,
    connection,
    outbox,
    second,
    draft: openDrafts(key, shelf),
    act: outbox.put,
    actAll: outbox.putAll,
    leave() {
      leaving.abort();
      stopSetting();
      stop();
      outbox.close();
      connection.close();
    },
  };
}
