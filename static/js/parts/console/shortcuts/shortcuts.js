/**
 * Keyboard shortcuts. They are ignored while somebody types, chooses from a list or has a dialog open, and can be switched off
 * on this device (WCAG 2.1.4). What the whole room would notice is confirmed first.
 * @module
 */
import { useEffect } from "../../../../vendor/preact.js";
import { the } from "../../../line/records.js";
import { canReveal } from "../big-screen/on-screen.js";
import { nextStep } from "../big-screen/scenes.js";
import { showStep } from "../big-screen/steps.js";
import { whatCameBefore, whatComesNext } from "../run-sheet/plan.js";
import { isOnline, isUnderWay } from "../shared/act.js";
import { undoLast } from "../shared/undo.js";
import { goTo } from "../ui.js";
import { shortcutOf, tabOfKey } from "./shortcut-keys.js";

/** @import { Face } from "../console.js" */
/** @import { ShortcutName } from "./shortcut-keys.js" */

const go_waits_ms = 1_500;

/** @param {{face: Face}} props */
export function Shortcuts({ face }) {
  useEffect(() => {
    let gone_at = Number.NEGATIVE_INFINITY;
    const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
      if (!face.ui.shortcuts.peek() || face.ui.dialog.peek() || isWriting(event.target)) return;
      const name = shortcutOf(event);
      const tab = event.timeStamp - gone_at < go_waits_ms ? tabOfKey(event.key) : undefined;
      gone_at = name === "go" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (tab) goTo(face.ui, tab);
      else if (name && name !== "go") does[name](face);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return null;
}

/** Whether a key pressed here is meant for what has the focus. @param {EventTarget | null} target */
const isWriting = target =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));

/** @type {Record<Exclude<ShortcutName, "go">, (face: Face) => void>} */
const does = {
  next: face => whenOpen(face, () => open(face, whatComesNext(face.seat.records.peek()).next ? "next" : "close")),
  back: face => whenOpen(face, () => whatCameBefore(face.seat.records.peek()) && open(face, "back")),
  pause: face => whenClockRuns(face, paused => face.seat.act(paused ? "resume_phase" : "pause_phase")),
  more_1: face => giveTime(face, 1),
  more_3: face => giveTime(face, 3),
  more_5: face => giveTime(face, 5),
  less_1: face => giveTime(face, -1),
  message: face => whenOpen(face, () => open(face, "message")),
  scene: face => whenOpen(face, () => open(face, "scene")),
  freeze: face =>
    whenOpen(face, () => {
      const frozen = !the(face.seat.screen.peek(), "screen")?.frozen;
      face.seat.act("freeze_screen", { frozen });
    }),
  reveal: face => whenOpen(face, () => reveal(face)),
  search(face) {
    goTo(face.ui, "measures");
    face.ui.measures.value = "list";
    // The tab is painted before its field can be given the focus.
    requestAnimationFrame(() => document.getElementById("measure-search")?.focus());
  },
  undo: undoLast,
  help: face => open(face, "help"),
};

/** @param {Face} face @param {"next" | "close" | "back" | "message" | "scene" | "reveal" | "help"} what */
function open({ ui }, what) {
  ui.dialog.value = { what };
}

/** @param {Face} face @param {() => void} act */
function whenOpen({ seat }, act) {
  if (isOnline(seat) && the(seat.records.peek(), "workshop")?.status === "open") act();
}

/** @param {Face} face @param {(paused: boolean) => void} act */
function whenClockRuns(face, act) {
  const phase = the(face.seat.records.peek(), "phase");
  const busy = ["pause_phase", "resume_phase"].some(name => isUnderWay(face.seat, name));
  whenOpen(face, () => phase && phase.ends_at !== null && !busy && act(phase.paused_at !== null));
}

/** @param {Face} face @param {number} minutes */
const giveTime = (face, minutes) => whenClockRuns(face, () => face.seat.act("extend_phase", { seconds: minutes * 60 }));

/** First the question whether to show the result at all, then a step at a time. @param {Face} face */
function reveal(face) {
  const records = face.seat.screen.peek();
  if (canReveal(records)) return open(face, "reveal");
  const step = nextStep(records);
  if (step) showStep(face.seat, step);
}
