/**
 * Sends what an outbox holds: one command at a time, oldest first (S8), with the same id until it is answered (S1). A failed
 * attempt is repeated after a pause that doubles.
 * @module
 */
import { signal } from "../../vendor/preact.js";
import { isUnsent, readStored } from "./entries.js";
import { seat_is_gone } from "./gone.js";

/** @import { Answer } from "./protocol.js" */
/** @import { Entries, Entry } from "./entries.js" */
/** @import { openTurn } from "./turn.js" */

const first_wait_ms = 1_000;
const longest_wait_ms = 15_000;
const not_now = new Set(["too_fast", "not_saved", "internal"]);

/**
 * @param {object} options
 * @param {Entries} options.held
 * @param {ReturnType<typeof openTurn>} options.turn
 * @param {(entry: Entry) => Promise<Answer>} options.send
 * @param {(entry: Entry, answer: Answer) => void} options.onAnswer saved, or refused for good
 * @param {(run: () => void, ms: number) => unknown} options.later
 */
export function openSending({ held, turn, send, onAnswer, later }) {
  /** Whether the last attempt did not get through. */
  const stuck = signal(false);
  // Commands that are held from the start may be another tab's.
  let alone = held.all.peek().length === 0;
  let busy = false;
  let waiting = false;
  let resting = false;
  let closed = false;
  let waits = 0;

  const oldest = () => held.all.peek().find(isUnsent);

  const sendOldest = async () => {
    if (busy || closed) return;
    if (!oldest()) return turn.giveBack();
    busy = true;
    const others_ms = alone ? turn.take() : await turn.takeAmongOthers();
    busy = false;
    if (others_ms > 0) return waitForTurn(others_ms);
    // The browser may not have told this tab yet what another one has just put or sent.
    readStored(held);
    const entry = oldest();
    if (closed || !entry) return turn.giveBack();
    busy = true;
    const answer = await send(entry).catch(() => null);
    busy = false;
    if (closed) return;
    if (!held.all.peek().some(({ id }) => id === entry.id)) return void sendOldest();
    if (!answer || (!answer.ok && not_now.has(answer.error.code))) return waitAndTryAgain(answer);
    if (!answer.ok && seat_is_gone.has(answer.error.code)) return turn.giveBack();
    waits = 0;
    stuck.value = false;
    onAnswer(entry, answer);
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

  return {
    stuck,
    sendOldest,
    /** Sends at once and ignores an agreed pause. */
    flush() {
      waits = 0;
      wakeUp();
    },
    /** Another tab of the same person has put, sent or let go. */
    onOtherTab() {
      alone = false;
      // Two tabs without a connection would otherwise wake each other in a loop.
      if (!resting) void sendOldest();
    },
    close() {
      closed = true;
      turn.giveBack();
    },
  };
}
