/**
 * The pairs that look alike, ordered for one table. Fetched some time after measures change, spread over the tablets.
 * @module
 */
import { computed, effect } from "../../../../vendor/preact.js";
import { all } from "../../../line/records.js";
import { keyOf, openLookalikes, standingPairs } from "../../lookalikes.js";
import { belongsTo } from "../board/selectors.js";

/** @import { Boot } from "../../../browser/boot.js" */
/** @import { Records } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */
/** @import { Alike, Lookalikes, Two } from "../../lookalikes.js" */
/** @typedef {{key: string, ours: boolean, pair: Two}} Pair the table's own measure first */

const wait_ms = 1_500;
const spread_ms = 3_000;

/**
 * Those of the host's own table first, best first.
 * @param {Records} records
 * @param {number} table
 * @param {readonly Alike[]} alike
 * @returns {Pair[]}
 */
export function pairsOf(records, table, alike) {
  const pairs = standingPairs(records, alike).map(([one, two]) => {
    /** @type {Two} */
    const pair = !belongsTo(records, one, table) && belongsTo(records, two, table) ? [two, one] : [one, two];
    return { key: keyOf(one.id, two.id), ours: belongsTo(records, pair[0], table), pair };
  });
  return pairs.sort((a, b) => Number(b.ours) - Number(a.ours));
}

/** @param {Seat} seat @param {Boot} boot @returns {Lookalikes} */
export function watchLookalikes(seat, boot) {
  const lookalikes = openLookalikes(seat, boot);
  const texts = computed(() => wordsOf(seat.records.value));
  let waiting = false;
  const loadSoon = (/** @type {number} */ ms) => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void lookalikes.load();
    }, ms);
  };
  effect(() => {
    if (texts.value && seat.connection.status.value === "connected") loadSoon(wait_ms + Math.random() * spread_ms);
  });
  return lookalikes;
}

/** The texts that the server compares: changed by writing, merging, hiding and withdrawing. @param {Records} records */
const wordsOf = records =>
  all(records, "measure")
    .filter(({ private: draft }) => !draft)
    .map(({ id, title, description, merged_into, hidden, status }) =>
      [id, title, description, merged_into, hidden, status].join("\n"),
    )
    .join("\n\n");
