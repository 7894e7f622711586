/**
 * A gentle tone for the last minute and for the end, synthesised. Off by default. Browsers allow sound only after a press on
 * the page, which calls `unlock`.
 * @module
 */
import { effect, signal } from "../../../../vendor/preact.js";
import { phaseClock } from "../../../line/clock.js";
import { the } from "../../../line/records.js";
import { lastingShelf } from "../../../line/storage.js";
import { clockState } from "../frame/clock.js";

/** @import { ClockState } from "../frame/clock.js" */
/** @import { Moving } from "./stillness.js" */

/** @typedef {ReturnType<typeof openSound>} Sound */
/** @typedef {{phase: string, state: ClockState}} Moment where the clock of a phase stands */

const kept_under = "facilitator:screen:sound";
const loudness = 0.2;
const fade_in_s = 0.03;
const tone_s = 1.4;
const between_s = 0.45;
/** In hertz: one soft tone before the last minute, two falling ones at the end. */
const tones = { last: [659], end: [659, 494] };

/**
 * Which tone belongs to the step from one moment of the clock to the next.
 * @param {Moment | null} before
 * @param {Moment | null} now
 * @returns {"last" | "end" | null}
 */
export function toneFor(before, now) {
  if (!before || !now || before.phase !== now.phase || before.state === now.state) return null;
  if (now.state === "last" && before.state === "running") return "last";
  const is_out = now.state === "over" || now.state === "ended";
  return is_out && (before.state === "running" || before.state === "last") ? "end" : null;
}

/** @param {Moving} moving the clock as it goes, also while the picture stands still */
export function openSound(moving) {
  const shelf = lastingShelf();
  const on = signal(shelf.getItem(kept_under) === "on");
  /** @type {AudioContext | undefined} */
  let audio;

  const unlock = () => {
    audio ??= typeof AudioContext === "undefined" ? undefined : new AudioContext();
    void audio?.resume();
  };

  // Sound that was on before a reload is on again after the first press.
  for (const gesture of ["pointerdown", "keydown"]) window.addEventListener(gesture, unlock, { once: true });

  /** @param {keyof typeof tones} name */
  const play = name => {
    if (!audio) return;
    for (const [index, hertz] of tones[name].entries()) ring(audio, hertz, audio.currentTime + index * between_s);
  };

  let before = /** @type {Moment | null} */ (null);
  effect(() => {
    const now = momentOf(moving);
    const tone = toneFor(before, now);
    before = now;
    if (tone && on.peek()) play(tone);
  });

  return {
    on,
    unlock,
    /** Plays a tone at once, so that its volume can be judged. */
    toggle() {
      unlock();
      on.value = !on.peek();
      shelf.setItem(kept_under, on.peek() ? "on" : "off");
      if (on.peek()) play("last");
    },
  };
}

/** @param {Moving} moving @returns {Moment | null} */
function momentOf(moving) {
  const phase = the(moving.records.value, "phase");
  if (!phase) return null;
  const clock = phaseClock(phase, moving.second.value);
  return clock.stopped ? null : { phase: `${phase.id} ${phase.started_at}`, state: clockState(phase, clock) };
}

/** A sine that comes softly and dies away. @param {AudioContext} audio @param {number} hertz @param {number} at seconds */
function ring(audio, hertz, at) {
  const tone = new OscillatorNode(audio, { frequency: hertz });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(loudness, at + fade_in_s);
  volume.gain.exponentialRampToValueAtTime(0.001, at + tone_s);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + tone_s);
}
