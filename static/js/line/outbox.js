/**
 * The outbox: commands that the server's view does not show yet. It survives the page, and drops a command when the view has
 * reached its answer (S6). A refused command stays, with the reason, until the person takes the text back, tries again or
 * discards it. Two tabs of one person hold the same commands and take turns in sending them.
 * @module
 */
import { computed, effect } from "../../vendor/preact.js";
import { monotonic } from "./clock.js";
import { isUnsent, keep, letGo, openEntries, readItem } from "./entries.js";
import { newId } from "./ids.js";
import { openSending } from "./sending.js";
import { openTurn } from "./turn.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Entry } from "./entries.js" */
/** @import { Answer, Command } from "./protocol.js" */
/** @import { Shelf } from "./storage.js" */

/**
 * @typedef {object} Outbox
 * @property {ReadonlySignal<Entry[]>} entries what the overlay shows: all but the refused, oldest first
 * @property {ReadonlySignal<Entry[]>} failed
 * @property {ReadonlySignal<number>} unsent how many are not saved on the server yet
 * @property {ReadonlySignal<boolean>} stuck the last attempt did not get through
 * @property {(name: string, data?: Record<string, any>, how?: How) => string} put gives the command's id
 * @property {(commands: {name: string, data: Record<string, any>}[], how?: How) => string[]} putAll several that are one act
 *   to the person; `told` is announced once all of them are saved
 * @property {(listener: (entry: Entry) => void) => () => void} onAnswer calls it with each entry as it is saved or refused;
 *   gives what stops it
 * @property {(id: string, told: string) => void} retry sends a refused one again, with a new id; `told` unless it has a
 *   sentence of its own
 * @property {(id: string) => Entry | undefined} takeOut a refused one, to put its text back in the box
 * @property {() => void} close
 */

/** @typedef {{age_ms?: number, told?: string, about?: string, with?: string[]}} How `age_ms` ago it was done; see Entry for the others */

/**
 * @typedef {object} OutboxOptions
 * @property {string} key whose outbox: the workshop's code and the participant
 * @property {Shelf} shelf
 * @property {(command: Command) => Promise<Answer>} send
 * @property {ReadonlySignal<number>} seq where the view stands
 * @property {ReadonlySignal<boolean>} online
 * @property {EventTarget} [tabs] the window, which tells what another tab has put or let go
 * @property {{wall: () => number, mono: () => number}} [clock]
 * @property {(run: () => void, ms: number) => unknown} [later]
 */

const deviceClock = { wall: Date.now, mono: monotonic };

/**
 * @param {OutboxOptions} options
 * @returns {Outbox}
 */
export function openOutbox({
  key,
  shelf,
  send,
  seq,
  online,
  tabs = globalThis.window ?? new EventTarget(),
  clock = deviceClock,
  later = setTimeout,
}) {
  const prefix = `facilitator:outbox:${key}:`;
  const turn_key = `facilitator:turn:${key}`;
  const run = newId();
  const turn = openTurn({ key: turn_key, shelf, wall: clock.wall, later });
  const held = openEntries(shelf, prefix);
  const entries = computed(() => held.all.value.filter(entry => !entry.error));
  /** @type {Set<(entry: Entry) => void>} */
  const listeners = new Set();

  const letGoOfSeen = () => {
    const at = seq.peek();
    letGo(held, ({ answered_seq }) => answered_seq !== undefined && answered_seq <= at);
  };
  const sending = openSending({
    held,
    turn,
    later,
    send: entry => send({ id: entry.id, name: entry.name, data: entry.data, age_ms: ageOf(entry, run, clock) }),
    onAnswer(entry, answer) {
      const answered = { ...entry, ...(answer.ok ? { answered_seq: answer.seq } : { error: answer.error }) };
      keep(held, answered);
      letGoOfSeen();
      for (const listener of listeners) listener(answered);
    },
  });

  /** @type {Outbox["put"]} */
  const put = (name, data = {}, { age_ms = 0, ...spoken } = {}) => {
    const last_place = held.all.peek().at(-1)?.place ?? 0;
    const acted_at = clock.wall() - age_ms;
    const place = Math.max(clock.wall(), last_place + 1);
    const id = newId();
    keep(held, { id, name, data, place, acted_at, acted_mono: clock.mono() - age_ms, run, ...spoken });
    void sending.sendOldest();
    return id;
  };
  /** @type {Outbox["putAll"]} */
  const putAll = (commands, { told, about } = {}) => {
    /** @type {string[]} */
    const ids = [];
    for (const [at, { name, data }] of commands.entries())
      ids.push(put(name, data, at === commands.length - 1 ? { told, about, with: [...ids] } : {}));
    return ids;
  };
  /** @type {Outbox["takeOut"]} */
  const takeOut = id => {
    const found = held.all.peek().find(entry => entry.id === id);
    letGo(held, entry => entry === found);
    return found;
  };

  const onOtherTab = (/** @type {Event} */ event) => {
    const { key: changed } = /** @type {StorageEvent} */ (event);
    if (changed?.startsWith(prefix)) {
      readItem(held, changed);
      letGoOfSeen();
    } else if (changed !== turn_key) return;
    sending.onOtherTab();
  };
  const closing = new AbortController();
  tabs.addEventListener("storage", onOtherTab, { signal: closing.signal });
  tabs.addEventListener("pagehide", turn.giveBack, { signal: closing.signal });

  // What an earlier page run left may get through even where no line ever opens.
  void sending.sendOldest();
  const stopWatchingSeq = effect(() => {
    void seq.value;
    letGoOfSeen();
  });
  const stopWatchingLine = effect(() => {
    if (online.value) sending.flush();
  });

  return {
    entries,
    failed: computed(() => held.all.value.filter(entry => entry.error)),
    unsent: computed(() => held.all.value.filter(isUnsent).length),
    stuck: sending.stuck,
    put,
    putAll,
    onAnswer(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    retry(id, told) {
      const entry = takeOut(id);
      if (entry) put(entry.name, entry.data, { told: entry.told ?? told, about: entry.about, with: entry.with });
    },
    takeOut,
    close() {
      closing.abort();
      sending.close();
      stopWatchingSeq();
      stopWatchingLine();
    },
  };
}

/**
 * How long ago the person acted. The monotonic clock is exact but does not outlive the page, and stands still on many phones
 * while they sleep; the wall clock knows about both, and is at worst adjusted. So the longer of the two.
 * @param {Entry} entry
 * @param {string} run
 * @param {{wall: () => number, mono: () => number}} clock
 */
export function ageOf(entry, run, clock) {
  const by_mono = entry.run === run && entry.acted_mono !== undefined ? clock.mono() - entry.acted_mono : 0;
  return Math.max(0, Math.round(by_mono), Math.round(clock.wall() - entry.acted_at));
}
