/**
 * Which measures look alike, as the server counts: asked for when the measures change, a little later and not all tablets at
 * once. Advice and no more: nothing is merged before a person says so.
 * @module
 */
import { computed, effect, signal } from "../../../vendor/preact.js";
import { all, liveMeasures } from "../../line/records.js";
import { ask } from "../ask.js";
import { belongsTo } from "./boards.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Boot } from "../../browser/boot.js" */
/** @import { MeasureRecord, Records } from "../../line/protocol.js" */
/** @import { Seat } from "../../line/seat.js" */
/** @typedef {{measure: string, other: string, score: number}} Alike as the server says */
/** @typedef {{key: string, ours: boolean, pair: [MeasureRecord, MeasureRecord]}} Pair the table's own measure first */
/** @typedef {{alike: ReadonlySignal<Alike[]>, keep: (pair: Pair) => void}} Lookalikes */

const wait_ms = 1_500;
const spread_ms = 3_000;

/**
 * The pairs that can still be merged, those of the host's own table first, best first.
 * @param {Records} records
 * @param {number} table
 * @param {readonly Alike[]} alike
 * @returns {Pair[]}
 */
export function pairsOf(records, table, alike) {
  const standing = new Map(liveMeasures(records).map(measure => [measure.id, measure]));
  /** @type {Pair[]} */
  const pairs = [];
  for (const { measure, other } of alike) {
    const [one, two] = [standing.get(measure), standing.get(other)];
    if (!one || !two) continue;
    const [first, second] = !belongsTo(records, one, table) && belongsTo(records, two, table) ? [two, one] : [one, two];
    pairs.push({ key: keyOf(measure, other), ours: belongsTo(records, first, table), pair: [first, second] });
  }
  return pairs.sort((a, b) => Number(b.ours) - Number(a.ours));
}

/** @param {string} a @param {string} b */
const keyOf = (a, b) => [a, b].sort().join(" ");

/** @param {Seat} seat @param {Boot} boot @returns {Lookalikes} */
export function watchLookalikes(seat, boot) {
  const found = signal(/** @type {Alike[]} */ ([]));
  const kept = signal(/** @type {ReadonlySet<string>} */ (new Set()));
  const texts = computed(() => wordsOf(seat.records.value));
  let waiting = false;
  const fetchSoon = (/** @type {number} */ ms) => {
    if (waiting) return;
    waiting = true;
    setTimeout(async () => {
      waiting = false;
      const answered = await ask(`/api/${boot.code}/lookalikes`, { token: boot.token });
      if (answered.ok) found.value = (await answered.response.json()).pairs;
    }, ms);
  };
  effect(() => {
    if (texts.value && seat.connection.status.value === "connected") fetchSoon(wait_ms + Math.random() * spread_ms);
  });
  return {
    alike: computed(() => found.value.filter(({ measure, other }) => !kept.value.has(keyOf(measure, other)))),
    keep({ key, pair: [measure, other] }) {
      kept.value = new Set([...kept.value, key]);
      seat.act("keep_both", { measure: measure.id, other: other.id });
    },
  };
}

/** What the likeness is counted from: it changes when somebody writes, merges, hides or withdraws. @param {Records} records */
const wordsOf = records =>
  all(records, "measure")
    .filter(({ private: draft }) => !draft)
    .map(({ id, title, description, merged_into, hidden, status }) =>
      [id, title, description, merged_into, hidden, status].join("\n"),
    )
    .join("\n\n");
