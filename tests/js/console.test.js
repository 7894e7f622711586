import assert from "node:assert/strict";
import { test } from "node:test";
import { nextStep, whyNot } from "../../static/js/parts/console/big-screen/scenes.js";
import { actsOf, sentenceOf, taken } from "../../static/js/parts/console/log/log-words.js";
import { byTheme, inBands } from "../../static/js/parts/console/results/tally.js";
import { hiding, merging, showing, theming } from "../../static/js/parts/console/shared/bulk.js";
import { chosenFrom, digestOf, everything } from "../../static/js/parts/console/shared/digest.js";
import { measure } from "./measures.js";

/** @param {object[]} things @param {object} [singles] @returns {any} */
const records = (things, singles = {}) =>
  new Map([
    ...things.map((/** @type {any} */ thing) => /** @type {[string, any]} */ ([`${thing.kind}:${thing.id}`, thing])),
    ...Object.entries(singles),
  ]);

test("what is merged is taken apart again by its undo", () => {
  const plan = merging(measure("a"), [measure("b"), measure("c")], "samme sak");
  assert.deepEqual(plan.acts, [
    { name: "merge_measures", data: { source: "b", target: "a", reason: "samme sak" } },
    { name: "merge_measures", data: { source: "c", target: "a", reason: "samme sak" } },
  ]);
  assert.deepEqual(
    plan.undo.map(({ name, data }) => [name, data.measure]),
    [
      ["unmerge_measure", "b"],
      ["unmerge_measure", "c"],
    ],
  );
});

test("what is hidden already is left out, and shown measures are hidden again for their old reason", () => {
  const [shown, hidden] = [measure("a"), measure("b", { hidden: true, reason: "navn" })];
  assert.deepEqual(hiding([shown, hidden], "dobbelt"), {
    acts: [{ name: "hide_measure", data: { measure: "a", reason: "dobbelt" } }],
    undo: [{ name: "show_measure", data: { measure: "a" } }],
  });
  assert.deepEqual(showing([shown, hidden]), {
    acts: [{ name: "show_measure", data: { measure: "b" } }],
    undo: [{ name: "hide_measure", data: { measure: "b", reason: "navn" } }],
  });
});

test("a theme is set where it differs, over the value that was seen, and taken back over the new one", () => {
  const measures = [
    measure("a"),
    measure("b", { fields: { theme: "Energi" } }),
    measure("c", { fields: { theme: "Mat" } }),
  ];
  const { acts, undo } = theming(measures, "Mat");
  assert.deepEqual(
    acts.map(({ data }) => [data.measure, data.value, data.was]),
    [
      ["a", "Mat", [null]],
      ["b", "Mat", ["Energi"]],
    ],
  );
  assert.deepEqual(
    undo.map(({ data }) => [data.measure, data.value, data.was]),
    [
      ["a", null, ["Mat"]],
      ["b", "Energi", ["Mat"]],
    ],
  );
});

const half_filled = records([
  measure("alt", {
    fields: { lead_unit: "Skole", theme: "Mat", funding: ["Enova", "Klimafond"], effect_tonnes: 0, cost_once: 5 },
    lacks: ["next_step"],
  }),
  measure("lite", { fields: { theme: "Mat" }, posted_at: 1, lacks: ["owner", "effect", "cost", "next_step"] }),
  measure("borte", { hidden: true, posted_at: 2 }),
]);
/** @param {Partial<import("../../static/js/parts/console/shared/digest.js").Filter>} filter */
const found = filter =>
  chosenFrom(digestOf(half_filled), { ...everything, ...filter }, () => new Set()).map(digest => digest.measure.id);

test("what lacks an owner, an effect or a cost can be asked for, as the server says of each", () => {
  assert.deepEqual(found({ lacks: "lack:owner" }), ["lite"]);
  assert.deepEqual(found({ lacks: "lack:effect" }), ["lite"]);
  assert.deepEqual(found({ lacks: "lack:cost" }), ["lite"]);
  assert.deepEqual(found({ lacks: "field:theme" }), []);
  assert.deepEqual(found({ lacks: "field:goal" }), ["lite", "alt"]);
  assert.deepEqual(found({ lacks: "lack:next_step" }), ["lite", "alt"]);
});

test("a field that has several values is found by each of them", () => {
  for (const funding of ["Klimafond", "Enova"]) assert.deepEqual(found({ fields: { funding } }), ["alt"]);
  assert.deepEqual(found({ fields: { funding: "Klimasats" } }), []);
  assert.deepEqual(found({ fields: { funding: "Enova", theme: "Mat" } }), ["alt"]);
  assert.deepEqual(found({ fields: { funding: "", theme: "Mat" } }), ["lite", "alt"]);
});

test("hidden measures are off the list until they are asked for", () => {
  assert.deepEqual(found({}), ["lite", "alt"]);
  assert.deepEqual(found({ standing: "hidden" }), ["borte"]);
});

/** @param {number} seq @param {object} more @returns {any} */
const act = (seq, more) => ({ seq, at: 0, role: "host", table: 1, name: "", act: "", facts: {}, undo: null, ...more });

test("an act has the shade that its facts give it", () => {
  const shades = [
    ["phase_extended", { seconds: 60 }, "phase_extended"],
    ["phase_extended", { seconds: -60 }, "phase_shortened"],
    ["phase_skipped", { skipped: false }, "phase_unskipped"],
    ["screen_frozen", { frozen: false }, "screen_let_go"],
    ["scene_chosen", { scene: null }, "scene_left"],
    ["spotlight_turned", {}, "spotlight_off"],
    ["table_signalled", { signal: "help" }, "signalled_help"],
    ["measure_hidden", { title: "A" }, "measure_hidden"],
  ];
  for (const [name, facts, shade] of shades) assert.equal(sentenceOf(act(1, { act: name, facts })), shade);
});

test("the log shows everybody, the organisers or one table", () => {
  const acts = [act(3, { role: "organiser", table: null }), act(2, { table: 2 }), act(1, {})];
  const seqs = (/** @type {string} */ whose) => actsOf(acts, whose).map(({ seq }) => seq);
  assert.deepEqual([seqs(""), seqs("organisers"), seqs("2")], [[3, 2, 1], [3], [2]]);
});

test("a page of the log that is read again takes the place of what was known", () => {
  const known = [act(2, { undo: { name: "show_measure", data: {} } }), act(1, {})];
  const log = taken(known, [act(3, {}), act(2, {})]);
  assert.deepEqual(
    log.map(({ seq, undo }) => [seq, undo]),
    [
      [3, null],
      [2, null],
      [1, null],
    ],
  );
});

test("the reveal goes from themes to bands to breadth, and begins again after another scene", () => {
  const step = (/** @type {any} */ shown, revealed = true, then = /** @type {any} */ (null)) =>
    nextStep(records([], { phase: { kind: "phase", revealed }, on_screen: shown, screen: { kind: "screen", then } }));
  assert.equal(step({ scene: "question", step: null }), "themes");
  assert.equal(step({ scene: "result", step: "themes" }), "bands");
  assert.equal(step({ scene: "result", step: "bands" }), "breadth");
  assert.equal(step({ scene: "result", step: "breadth" }), null);
  assert.equal(step({ scene: "gallery", step: null }), "themes");
  assert.equal(step({ scene: "question", step: null }, false), null);
  assert.equal(
    step({ scene: "question" }, true, { scene: "result", step: "themes" }),
    "bands",
    "behind a frozen picture",
  );
});

test("the result cannot be chosen before it is revealed, nor a spotlight on nobody", () => {
  const early = records([], { phase: { kind: "phase", revealed: false } });
  assert.deepEqual(
    [whyNot(early, "result"), whyNot(early, "spotlight"), whyNot(early, "gallery")],
    ["result", "spotlight", null],
  );
  const lit = { spotlight: { kind: "spotlight", measure: "a", table: 1 }, phase: { kind: "phase", revealed: true } };
  assert.deepEqual([whyNot(records([], lit), "result"), whyNot(records([], lit), "spotlight")], [null, null]);
});

test("the votes of a theme are added up, and what has no theme comes last", () => {
  const measures = [
    measure("a", { votes: 9 }),
    measure("b", { votes: 2, fields: { theme: "Mat" } }),
    measure("c", { votes: 1, fields: { theme: "Mat" } }),
    measure("d", { votes: 5, fields: { theme: "Energi" } }),
  ];
  assert.deepEqual(
    byTheme(measures).map(({ theme, votes, measures: n }) => [theme, votes, n]),
    [
      ["Energi", 5, 1],
      ["Mat", 3, 2],
      ["", 9, 1],
    ],
  );
});

test("measures of one band stand together, and are a tie only with the same number", () => {
  const close = [
    measure("a", { votes: 9, band: 1 }),
    measure("b", { votes: 8, band: 1 }),
    measure("c", { votes: 3, band: 2 }),
  ];
  const told = (/** @type {any[]} */ measures) =>
    inBands(measures).map(({ measures: together, is_tie }) => [together.map(({ id }) => id).join(" "), is_tie]);
  assert.deepEqual(told(close), [
    ["a b", false],
    ["c", false],
  ]);
  const even = [
    measure("a", { votes: 4, areas: 1, band: 1 }),
    measure("b", { votes: 4, areas: 3, band: 1 }),
    measure("c", { votes: 3, areas: 1, band: 2 }),
  ];
  assert.deepEqual(told(even), [
    ["b a", true],
    ["c", false],
  ]);
});
