/**
 * The outbox: what a person has done that the server has not yet shown back. It outlives the page, sends one thing at a time,
 * oldest first (S8), the same id until it is answered (S1), and lets go when the view has reached the answer (S6).
 * What is refused stays, with the reason, until the person takes the text back, tries again or throws it away. Two tabs of one
 * person hold the same things, and take turns in sending them: what one leaves behind, the other sends.
 * @module
 */
import { computed, effect, signal } from "../../vendor/preact.js";
import { newId } from "./ids.js";
import { readKept } from "./storage.js";
import { openTurn } from "./turn.js";

/** @import { Answer, Command, WireError } from "./protocol.js" */
/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Shelf } from "./storage.js" */

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} name
 * @property {Record<string, any>} data
 * @property {number} place puts the oldest first
 * @property {number} acted_at by the device's wall clock, ms since 1970
 * @property {number} [acted_mono] by the monotonic clock of the page run in which it was done
 * @property {string} run which page run that was
 * @property {number} [answered_seq] saved on disk; part of the view from here on
 * @property {WireError} [error] refused, and why
 */

/**
 * @typedef {object} Outbox
 * @property {ReadonlySignal<Entry[]>} entries what the overlay shows: all but the refused, oldest first
 * @property {ReadonlySignal<Entry[]>} failed
 * @property {ReadonlySignal<number>} unsent how many are not saved on the server yet
 * @property {ReadonlySignal<boolean>} stuck the last attempt did not get through
 * @property {(name: string, data?: Record<string, any>, how?: {age_ms?: number}) => string} put gives the command's id
 * @property {(id: string) => void} retry a refused one, as a new act
 * @property {(id: string) => Entry | undefined} takeOut a refused one, to put its text back in the box
 * @property {() => void} flush
 * @property {() => void} close
 */

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

const first_wait_ms = 1_000;
const longest_wait_ms = 15_000;
const not_now = new Set(["too_fast", "not_saved", "internal"]);
const no_right = new Set(["no_seat", "seat_expired", "seat_revoked", "seat_moved"]);
const deviceClock = { wall: () => Date.now(), mono: () => performance.now() };

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
  const turn = openTurn({ key: turn_key, shelf, wall: clock.wall, later });
  const run = newId();
  const kept = signal(readShelf(shelf, prefix));
  const stuck = signal(false);
  // What is there already may be another tab's.
  let alone = kept.peek().length === 0;
  let busy = false;
  let waiting = false;
  let resting = false;
  let closed = false;
  let waits = 0;

  const entries = computed(() => kept.value.filter(entry => !entry.error));
  const failed = computed(() => kept.value.filter(entry => entry.error));
  const unsent = computed(() => entries.value.filter(entry => entry.answered_seq === undefined).length);

  // Each entry has an item of its own, so that two tabs of one person do not overwrite each other's words.
  const keep = (/** @type {Entry} */ entry) => {
    shelf.setItem(prefix + entry.id, JSON.stringify(entry));
    hold([entry]);
  };
  const hold = (/** @type {Entry[]} */ held) => {
    const others = kept.peek().filter(entry => !held.some(({ id }) => id === entry.id));
    kept.value = inOrder([...others, ...held]);
  };
  const letGo = (/** @type {Entry[]} */ gone) => {
    for (const entry of gone) shelf.removeItem(prefix + entry.id);
    kept.value = kept.peek().filter(entry => !gone.includes(entry));
  };
  const find = (/** @type {string} */ id) => kept.peek().find(entry => entry.id === id);

  /** @type {Outbox["put"]} */
  const put = (name, data = {}, { age_ms = 0 } = {}) => {
    const last_place = kept.peek().at(-1)?.place ?? 0;
    const acted_at = clock.wall() - age_ms;
    const place = Math.max(clock.wall(), last_place + 1);
    const entry = { id: newId(), name, data, place, acted_at, acted_mono: clock.mono() - age_ms, run };
    keep(entry);
    void sendOldest();
    return entry.id;
  };

  const unanswered = () => entries.peek().find(entry => entry.answered_seq === undefined);

  const sendOldest = async () => {
    if (busy || closed) return;
    if (!unanswered()) return turn.giveBack();
    busy = true;
    const others_ms = alone ? turn.take() : await turn.takeAmongOthers();
    busy = false;
    if (others_ms > 0) return waitForTurn(others_ms);
    // What another tab has just put or sent may not have been told here yet. What is not there any more stays here: somebody
    // may have cleared the browser's memory, and the server knows what it has had.
    hold(readShelf(shelf, prefix));
    const oldest = unanswered();
    if (closed || !oldest) return turn.giveBack();
    busy = true;
    const { id, name, data } = oldest;
    const answer = await send({ id, name, data, age_ms: ageOf(oldest, run, clock) }).catch(() => null);
    busy = false;
    if (closed) return;
    if (!find(id)) return void sendOldest();
    if (!answer || (!answer.ok && not_now.has(answer.error.code))) return waitAndTryAgain(answer);
    if (!answer.ok && no_right.has(answer.error.code)) return turn.giveBack();
    waits = 0;
    stuck.value = false;
    keep(answer.ok ? { ...oldest, answered_seq: answer.seq } : { ...oldest, error: answer.error });
    letGoOfSeen();
    void sendOldest();
  };

  const waitForTurn = (/** @type {number} */ ms) => {
    if (waiting) return;
    waiting = true;
    later(() => {
      waiting = false;
      void sendOldest();
    }, ms);
  };

  const waitAndTryAgain = (/** @type {Answer | null} */ answer) => {
    turn.giveBack();
    stuck.value = true;
    resting = true;
    const asked = answer && !answer.ok ? Number(answer.error.retry_after_ms ?? 0) : 0;
    later(wakeUp, Math.max(asked, Math.min(longest_wait_ms, first_wait_ms * 2 ** waits++)));
  };

  const wakeUp = () => {
    resting = false;
    void sendOldest();
  };

  const letGoOfSeen = () => {
    const at = seq.peek();
    const seen = entries.peek().filter(entry => entry.answered_seq !== undefined && entry.answered_seq <= at);
    if (seen.length) letGo(seen);
  };

  const onOtherTab = (/** @type {Event} */ event) => {
    const { key: changed } = /** @type {StorageEvent} */ (event);
    if (changed?.startsWith(prefix)) {
      const entry = readKept(shelf, changed);
      if (entry) hold([entry]);
      else kept.value = kept.peek().filter(({ id }) => prefix + id !== changed);
      letGoOfSeen();
    } else if (changed !== turn_key) return;
    alone = false;
    // Two tabs without a line would otherwise wake each other for ever.
    if (!resting) void sendOldest();
  };
  tabs.addEventListener("storage", onOtherTab);
  tabs.addEventListener("pagehide", turn.giveBack);

  const flush = () => {
    waits = 0;
    wakeUp();
  };

  // What an earlier page run left may get through even where no line ever opens.
  void sendOldest();
  const stopWatchingSeq = effect(() => {
    void seq.value;
    letGoOfSeen();
  });
  const stopWatchingLine = effect(() => {
    if (online.value) flush();
  });

  return {
    entries,
    failed,
    unsent,
    stuck,
    put,
    retry(id) {
      const entry = find(id);
      if (!entry) return;
      letGo([entry]);
      put(entry.name, entry.data);
    },
    takeOut(id) {
      const entry = find(id);
      if (entry) letGo([entry]);
      return entry;
    },
    flush,
    close() {
      closed = true;
      tabs.removeEventListener("storage", onOtherTab);
      tabs.removeEventListener("pagehide", turn.giveBack);
      turn.giveBack();
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

/**
 * @param {Shelf} shelf
 * @param {string} prefix
 * @returns {Entry[]}
 */
function readShelf(shelf, prefix) {
  const found = [];
  for (const key of shelf.keys()) {
    const entry = /** @type {Entry | null} */ (key.startsWith(prefix) ? readKept(shelf, key) : null);
    if (entry) found.push(entry);
  }
  return inOrder(found);
}

/** @param {Entry[]} entries */
const inOrder = entries => entries.sort((a, b) => a.place - b.place);
