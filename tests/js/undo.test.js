import assert from "node:assert/strict";
import { test } from "node:test";
import { hiding, merging, showing, theming } from "../../static/js/parts/console/shared/bulk.js";
import { endOf, sending, takingDown } from "../../static/js/parts/console/shared/sending.js";
import { actsLeft } from "../../static/js/parts/console/shared/undo-applies.js";

/** @param {string} id @param {object} [how] */
const measure = (id, how = {}) =>
  /** @type {any} */ ({ id, status: "live", merged_into: null, hidden: false, reason: null, fields: {}, ...how });
/** @param {string} id @param {object} [how] */
const message = (id, how = {}) =>
  /** @type {any} */ ({ id, to: "all", table: null, text: id, at: 1, ends_at: null, ...how });

/** @param {any[]} things @param {{started_at?: number, status?: string}} [day] */
const records = (things, { started_at = 1, status = "open" } = {}) =>
  /** @type {any} */ (
    new Map(
      /** @type {[string, any][]} */ ([
        ["workshop", { status }],
        ["phase", { started_at }],
        ...things.map(thing => [`${"title" in thing || "fields" in thing ? "measure" : "message"}:${thing.id}`, thing]),
      ]),
    )
  );

/** @param {import("../../static/js/parts/console/shared/bulk.js").Plan} plan @param {any} now */
const left = (plan, now) => actsLeft({ undo: plan.undo, began_at: 1 }, now).length;

test("a merge can be undone while it stands, and no longer once somebody took it apart or withdrew the target", () => {
  const [bikes, cars] = [measure("bikes"), measure("cars")];
  const plan = merging(bikes, [cars], "");
  const merged = measure("cars", { merged_into: "bikes" });
  assert.equal(left(plan, records([bikes, merged])), 1);
  assert.equal(left(plan, records([bikes, cars])), 0);
  assert.equal(left(plan, records([measure("bikes", { status: "withdrawn" }), merged])), 0);
  assert.equal(left(plan, records([bikes, merged], { started_at: 2 })), 0, "another phase");
  assert.equal(left(plan, records([bikes, merged], { status: "closed" })), 0, "a closed day");
});

test("hiding, showing and theming can be undone while what they did is as they left it", () => {
  const hidden = measure("bikes", { hidden: true, reason: "name" });
  assert.equal(left(hiding([measure("bikes")], "name"), records([hidden])), 1);
  assert.equal(left(hiding([measure("bikes")], "name"), records([measure("bikes")])), 0);
  assert.equal(left(showing([hidden]), records([measure("bikes")])), 1);
  assert.equal(left(showing([hidden]), records([measure("bikes", { status: "withdrawn" })])), 0);
  const plan = theming([measure("bikes")], "Energi");
  assert.equal(left(plan, records([measure("bikes", { fields: { theme: "Energi" } })])), 1);
  assert.equal(left(plan, records([measure("bikes", { fields: { theme: "Transport" } })])), 0);
});

test("of several the undo keeps those that are still to be undone", () => {
  const plan = hiding([measure("bikes"), measure("cars")], "name");
  assert.equal(left(plan, records([measure("bikes", { hidden: true }), measure("cars")])), 1);
});

test("a message that was sent can be taken back, and then the one stands again whose place it took", () => {
  const before = message("before", { text: "Pause", ends_at: 9_000 });
  const plan = sending({ to: "all", table: null, text: "Lunsj", ends_at: null }, before);
  const now = message(plan.acts[0]?.data.message);
  assert.equal(left(plan, records([now])), 1);
  assert.deepEqual([plan.undo[0]?.data.text, plan.undo[0]?.data.ends_at], ["Pause", 9_000]);
  assert.equal(left(plan, records([message("newer")])), 0);
  assert.equal(left(plan, records([])), 0);
  const first = sending({ to: "hosts", table: null, text: "Hei", ends_at: null }, undefined);
  assert.equal(left(first, records([])), 0);
  const down = takingDown(before);
  assert.equal(left(down, records([])), 1);
  assert.equal(left(down, records([message("newer")])), 0);
});

test("a message ends after so many minutes, at a time of day that is still to come, or not by itself", () => {
  const now = new Date(2024, 0, 16, 10, 0).getTime();
  assert.equal(endOf("taken_down", "", now), null);
  assert.equal(endOf("5", "", now), now + 300_000);
  assert.equal(endOf("clock", "10:30", now), now + 1_800_000);
  assert.deepEqual([endOf("clock", "09:59", now), endOf("clock", "", now)], [undefined, undefined]);
});
