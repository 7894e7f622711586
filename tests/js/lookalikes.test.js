import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openLookalikes } from "../../static/js/parts/lookalikes.js";
import { signal } from "../../static/vendor/preact.js";

/** @import { Boot } from "../../static/js/browser/boot.js" */
/** @import { Seat } from "../../static/js/line/seat.js" */
/** @import { MeasureRecord } from "../../static/js/line/protocol.js" */

const { fetch } = globalThis;
after(() => {
  globalThis.fetch = fetch;
});

test("a pair that was kept both is away at once, and back if that is refused", async () => {
  globalThis.fetch = async () => Response.json({ pairs: [{ measure: "a", other: "b", score: 0.9 }] });
  const failed = signal(/** @type {{id: string}[]} */ ([]));
  const seat = /** @type {Seat} */ (/** @type {unknown} */ ({ act: () => "c1", outbox: { failed } }));
  const { alike, load, keep } = openLookalikes(seat, /** @type {Boot} */ ({ code: "KF7M2P" }));
  await load();
  const pair = ["b", "a"].map(id => /** @type {MeasureRecord} */ ({ id }));
  keep(/** @type {[MeasureRecord, MeasureRecord]} */ (pair), "Begge er beholdt.");
  assert.deepEqual(alike.value, []);
  failed.value = [{ id: "c1" }];
  assert.equal(alike.value?.length, 1);
});
