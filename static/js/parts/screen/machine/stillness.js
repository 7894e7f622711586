/**
 * Freezing (WCAG 2.2.2): a frozen screen keeps its scene, counts, page and clock until it is released. It is frozen from the
 * console or at the screen itself, which tells the server; the last one decides. Records are still received meanwhile.
 * @module
 */
import { computed, effect, signal } from "../../../../vendor/preact.js";
import { the } from "../../../line/records.js";
import { isSameScene } from "../../../rules/scene.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Records } from "../../../line/protocol.js" */

/** @typedef {{records: ReadonlySignal<Records>, second: ReadonlySignal<number>}} Moving what a seat says, as it changes */
/** @typedef {ReturnType<typeof openStillness>} Stillness */

/** @param {Moving} moving @param {(frozen: boolean) => void} tell */
export function openStillness(moving, tell) {
  const told = computed(() => the(moving.records.value, "screen")?.frozen ?? false);
  const here = signal(/** @type {boolean | null} */ (null));
  const frozen = computed(() => here.value ?? told.value);
  const records = signal(moving.records.peek());
  const second = signal(moving.second.peek());

  effect(() => {
    told.value;
    here.value = null;
  });
  effect(() => {
    // A screen that is opened while it is to stand still has nothing to keep yet: it takes the first picture there is. Where the
    // scene changed as it was frozen, the server says which of the two it is.
    const kept = records.peek();
    const is_right = the(kept, "phase") !== undefined && isSameScene(kept, moving.records.value);
    if (frozen.value && is_right) return;
    records.value = moving.records.value;
    second.value = moving.second.peek();
  });
  effect(() => {
    if (!frozen.value) second.value = moving.second.value;
  });

  return {
    frozen,
    records: /** @type {ReadonlySignal<Records>} */ (records),
    second: /** @type {ReadonlySignal<number>} */ (second),
    /** A closed day stands still anyway. */
    toggle() {
      if (the(moving.records.peek(), "workshop")?.status === "closed") return;
      here.value = !frozen.peek();
      tell(here.value);
    },
  };
}
