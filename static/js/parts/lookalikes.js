/**
 * Pairs of measures that look alike, as the server computes them. Advice only: people decide.
 * @module
 */
import { computed, signal } from "../../vendor/preact.js";
import { liveMeasures } from "../line/records.js";
import { ask } from "./ask.js";

/** @import { Boot } from "../browser/boot.js" */
/** @import { MeasureRecord, Records, WireError } from "../line/protocol.js" */
/** @import { Seat } from "../line/seat.js" */
/** @typedef {{measure: string, other: string, score: number}} Alike as the server says */
/** @typedef {[MeasureRecord, MeasureRecord]} Two */
/** @typedef {ReturnType<typeof openLookalikes>} Lookalikes */

/** The pairs that can still be merged, best first. @param {Records} records @param {readonly Alike[]} alike @returns {Two[]} */
export function standingPairs(records, alike) {
  const standing = new Map(liveMeasures(records).map(measure => [measure.id, measure]));
  return alike.flatMap(({ measure, other }) => {
    const [one, two] = [standing.get(measure), standing.get(other)];
    return one && two ? [/** @type {Two} */ ([one, two])] : [];
  });
}

/** The same whichever of the two is named first. @param {string} a @param {string} b */
export const keyOf = (a, b) => [a, b].sort().join(" ");

/** @param {Seat} seat @param {Boot} boot */
export function openLookalikes(seat, boot) {
  const found = signal(/** @type {Alike[] | null} */ (null));
  /** The command that keeps a pair, by the pair. */
  const kept = signal(/** @type {ReadonlyMap<string, string>} */ (new Map()));
  const error = signal(/** @type {WireError | null} */ (null));
  return {
    /** Without the pairs that were kept both; null until the server has answered. */
    alike: computed(() => {
      const refused = seat.outbox.failed.value.map(({ id }) => id);
      const isKept = (/** @type {string | undefined} */ id) => id !== undefined && !refused.includes(id);
      return found.value?.filter(({ measure, other }) => !isKept(kept.value.get(keyOf(measure, other)))) ?? null;
    }),
    error,
    async load() {
      const answer = await ask(`/api/${boot.code}/lookalikes`, { token: boot.token });
      error.value = answer.ok ? null : answer.error;
      if (answer.ok) found.value = (await answer.response.json()).pairs;
    },
    /** Both are worth keeping. @param {Two} two @param {string} told once it is saved */
    keep([{ id }, { id: other }], told) {
      const command = seat.act("keep_both", { measure: id, other }, { told });
      kept.value = new Map([...kept.value, [keyOf(id, other), command]]);
    },
  };
}
