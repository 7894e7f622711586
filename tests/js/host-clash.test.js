import assert from "node:assert/strict";
import { test } from "node:test";
import { clashesIn, mineAgain } from "../../static/js/line/clash.js";
import { changedByOthers } from "../../static/js/parts/host/sheet/news.js";
import { measure } from "./measures.js";

/** @import { Entry } from "../../static/js/line/entries.js" */
/** @import { AnyRecord, MeasureRecord, Records } from "../../static/js/line/protocol.js" */

/** @param {MeasureRecord[]} measures @returns {Records} */
const records = (...measures) => new Map(measures.map(each => [`measure:${each.id}`, /** @type {AnyRecord} */ (each)]));

let place = 0;
/** @param {string} name @param {Record<string, any>} data @param {string} [code] @returns {Entry} */
const entry = (name, data, code) => {
  place += 1;
  return { id: `e${place}`, name, data, place, acted_at: 0, run: "", ...(code && { error: { code } }) };
};
const refused = (/** @type {string} */ name, /** @type {Record<string, any>} */ data) =>
  entry(name, data, "changed_meanwhile");

test("both values stand beside each other, once for each field, with what was typed last", () => {
  const now = records(measure("m1", { fields: { funding: "Enova" } }));
  const typed = { measure: "m1", field: "funding" };
  const failed = [
    refused("set_field", { ...typed, value: "Klimasats", was: [null] }),
    refused("set_field", { ...typed, value: "Avklares", was: ["Klimasats"] }),
    entry("set_field", { ...typed, value: "", was: [null] }, "bad_value"),
  ];
  const [clash, ...others] = clashesIn(now, failed);
  assert.deepEqual(others, []);
  assert.equal(clash?.mine, "Avklares");
  assert.equal(clash?.theirs, "Enova");
  assert.equal(clash?.entries.length, 2);
});

test("mine is sent again over the value that was shown, and no other", () => {
  const now = records(measure("m1", { title: "Deres tittel", fields: { effect_tonnes: 12 } }));
  const [field, title] = clashesIn(now, [
    refused("set_field", { measure: "m1", field: "effect_tonnes", value: 20, was: [null] }),
    refused("retitle_measure", { measure: "m1", title: "Min tittel", was: "Elsykler" }),
  ]);
  assert.ok(field && title);
  assert.deepEqual(mineAgain(field).data, { measure: "m1", field: "effect_tonnes", value: 20, was: [12] });
  assert.deepEqual(mineAgain(title).data, { measure: "m1", title: "Min tittel", was: "Deres tittel" });
});

test("a field of a measure that was merged meanwhile is that of the one it went into", () => {
  const now = records(
    measure("m1", { merged_into: "m2" }),
    measure("m2", { title: "Sykler", fields: { theme: "Sol" } }),
  );
  const [clash] = clashesIn(now, [refused("set_field", { measure: "m1", field: "theme", value: "Vei", was: [null] })]);
  assert.equal(clash?.title, "Sykler");
  assert.equal(clash?.theirs, "Sol");
});

test("what others change in an open sheet is news; what is in one's own outbox is not", () => {
  const before = measure("m1", { fields: { theme: "Sol", due: "2025-01-01" } });
  const after = measure("m1", { title: "Nye elsykler", fields: { theme: "Vei", funding: "Enova" } });
  const own = [entry("set_field", { measure: "m1", field: "theme", value: "Vei" })];
  assert.deepEqual(changedByOthers(before, after, own), ["title", "due", "funding"]);
});

test("a value that a refusal puts back is one's own news, and another measure is none", () => {
  const before = measure("m1", { fields: { theme: "Min" } });
  const after = measure("m1", { fields: { theme: "Deres" } });
  const failed = [refused("set_field", { measure: "m1", field: "theme", value: "Min", was: [null] })];
  assert.deepEqual(changedByOthers(before, after, failed), []);
  assert.deepEqual(changedByOthers(before, measure("m2", { title: "Annet" }), []), []);
});
