/** Effect, cost and readiness as the pages reckon them; tests/methods asks the same of the server. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { abatementOf, factsOf } from "../../static/js/core/abatement.js";
import { gapsOf, lacking } from "../../static/js/core/readiness.js";
import { measure } from "./measures.js";

const shared = JSON.parse(readFileSync(new URL("../data/measure_facts.json", import.meta.url), "utf-8"));

/** @param {number | null} found @param {number | null} expected @param {number} off */
function about(found, expected, off) {
  if (found === null || expected === null) assert.equal(found, expected);
  else assert.ok(Math.abs(found - expected) <= off, `${found} is not about ${expected}`);
}

for (const { about: story, reckoning, fields, in_conflict, ...expected } of shared.cases)
  test(story, () => {
    const facts = factsOf(measure("m", { fields }), { ...reckoning, kinds: shared.kinds });
    assert.equal(facts.kind, expected.kind);
    about(facts.yearly_cost, expected.yearly_cost, 0.5);
    about(facts.kroner_per_tonne, expected.kroner_per_tonne, 0.005);
    assert.deepEqual(lacking(fields, facts.kind, in_conflict), expected.lacks);
  });

/** @param {Record<string, Record<string, any>>} fields by measure @param {Record<string, any>} [more] */
const board = (fields, more = {}) =>
  /** @type {Map<string, any>} */ (
    new Map(
      Object.entries({
        reckoning: { kind: "reckoning", years: 10, interest_percent: 0, kinds: shared.kinds },
        ...Object.fromEntries(
          Object.entries(fields).map(([id, known], at) => [
            `measure:${id}`,
            measure(id, { fields: known, posted_at: at }),
          ]),
        ),
        ...more,
      }),
    )
  );

const road = { theme: "Veitrafikk" };

test("direct measures with a price are put in order, and the others stand apart", () => {
  const found = abatementOf(
    board({
      pool: { ...road, effect_tonnes: 100, cost_per_year: 300_000 },
      bikes: { ...road, effect_tonnes: 4, cost_per_year: 4_000 },
      bus: { ...road, cost_once: 1_000_000 },
      food: { theme: "Indirekte utslipp", effect_tonnes: 30, cost_per_year: 3_000 },
      idea: {},
    }),
  );
  const ids = (/** @type {import("../../static/js/core/abatement.js").Facts[]} */ facts) =>
    facts.map(one => one.measure.id);
  assert.deepEqual(
    [ids(found.priced), ids(found.unpriced), ids(found.apart)],
    [["bikes", "pool"], ["bus"], ["food", "idea"]],
  );
  assert.deepEqual([found.effects, found.costs, found.both], [3, 4, 3]);
});

test("drafts, and what was merged away, hidden or withdrawn, are counted nowhere", () => {
  const known = { ...road, effect_tonnes: 4, cost_once: 1 };
  const records = board({ a: known, b: known, c: known, d: known, e: known });
  for (const [id, change] of Object.entries({
    b: { private: true },
    c: { merged_into: "a" },
    d: { hidden: true },
    e: { status: "withdrawn" },
  }))
    records.set(`measure:${id}`, { ...records.get(`measure:${id}`), ...change });
  assert.equal(abatementOf(records).effects, 1);
  assert.deepEqual(
    gapsOf(records).map(gap => gap.measure.id),
    ["a"],
  );
});

test("a conflict of what was merged is the measure's own", () => {
  const records = board({ bikes: {}, bus: {} }, { "conflict:c": { kind: "conflict", id: "c", measure: "bus" } });
  records.set("measure:bus", { ...records.get("measure:bus"), merged_into: "bikes" });
  assert.deepEqual(
    gapsOf(records).map(gap => gap.lacks.includes("conflict")),
    [true],
  );
});
