import assert from "node:assert/strict";
import { test } from "node:test";
import { curveOf, roundUp } from "../../static/js/parts/curve.js";
import { countOf, oftenest } from "../../static/js/parts/lacks.js";
import { answersOf, checklistsIn, concernedBy, countedOf, requirementsFrom } from "../../static/js/rules/checklists.js";
import { measure } from "./measures.js";

/** @param {string} id @param {object} [more] @returns {any} */
const checklist = (id, more = {}) => ({
  kind: "checklist",
  id,
  title: { nb: id, en: id },
  requirements: ["cuts", "owned", "planned"].map(asked => ({ id: asked, text: { nb: asked, en: asked } })),
  deadline: "",
  funding: "",
  example: false,
  version: 1,
  ...more,
});

/** @param {Record<string, any>} records @returns {any} */
const board = records => new Map(Object.entries(records));

/** @param {object} data @returns {any} */
const answered = data => ({ name: "answer_requirement", data: { measure: "m", checklist: "fund", ...data } });

test("what was answered here counts before it is saved, and the last answer counts", () => {
  const records = board({ "met:m": { kind: "met", measure: "m", answers: { fund: { cuts: "yes", owned: "yes" } } } });
  const entries = [
    answered({ requirement: "cuts", met: "not_yet" }),
    answered({ requirement: "owned", met: null }),
    answered({ requirement: "planned", met: "yes" }),
    answered({ requirement: "planned", met: "yes", measure: "other" }),
    answered({ requirement: "cuts", met: "yes", checklist: "grant" }),
    { name: "set_field", data: { measure: "m", checklist: "fund", requirement: "cuts" } },
  ];
  const answers = answersOf(records, /** @type {any} */ (entries), "m", "fund");
  assert.deepEqual(answers, { cuts: "not_yet", planned: "yes" });
  assert.deepEqual(countedOf(checklist("fund"), answers, []), { met: 1, not_yet: 1, unknown: 1, from_fields: 0 });
  const said = ["cuts", "owned"];
  assert.deepEqual(countedOf(checklist("fund"), answers, said), { met: 2, not_yet: 1, unknown: 0, from_fields: 1 });
  assert.deepEqual(answersOf(records, [], "nobody", "fund"), {});
});

test("an answer to a requirement that is gone counts nowhere", () => {
  assert.deepEqual(countedOf(checklist("fund"), { gone: "yes" }, ["gone"]), {
    met: 0,
    not_yet: 0,
    unknown: 3,
    from_fields: 0,
  });
});

test("the checklist with the nearest deadline comes first, those without last", () => {
  const lists = [
    checklist("b"),
    checklist("a"),
    checklist("late", { deadline: "2025-03-01" }),
    checklist("soon", { deadline: "2025-02-15" }),
  ];
  const records = board(Object.fromEntries(lists.map(list => [`checklist:${list.id}`, list])));
  assert.deepEqual(
    checklistsIn(records).map(({ id }) => id),
    ["soon", "late", "a", "b"],
  );
});

test("a checklist concerns the measures with its funding, and those that somebody has begun with", () => {
  const records = board({
    "measure:money": measure("money", { fields: { funding: "Fond" } }),
    "measure:other": measure("other", { fields: { funding: "Annet" } }),
    "measure:begun": measure("begun"),
    "measure:draft": measure("draft", { fields: { funding: "Fond" }, private: true }),
    "met:begun": { kind: "met", measure: "begun", answers: { fund: { cuts: "not_yet" } } },
    "met:other": { kind: "met", measure: "other", answers: { grant: { cuts: "yes" } } },
  });
  const ids = (/** @type {any} */ list) => concernedBy(records, [], list).map(({ id }) => id);
  assert.deepEqual(ids(checklist("fund", { funding: "Fond" })), ["begun", "money"]);
  assert.deepEqual(ids(checklist("none")), [], "an empty funding is nobody's in particular");
});

const before = [
  { id: "1", text: "Kutter" },
  { id: "2", text: "Har eier" },
  { id: "3", text: "Har plan" },
];

/** @param {string} typed */
function typed_in(typed) {
  const fresh = ["new1", "new2", "new3", "new4"];
  return requirementsFrom(typed, before, () => String(fresh.shift())).map(({ id, text }) => `${id} ${text}`);
}

test("lines that are the same keep their ids, whatever comes between them or goes", () => {
  assert.deepEqual(typed_in("Kutter\nHar eier\nHar plan"), ["1 Kutter", "2 Har eier", "3 Har plan"]);
  assert.deepEqual(typed_in("  Kutter  \n\nNytt krav\nHar eier\nHar plan"), [
    "1 Kutter",
    "new1 Nytt krav",
    "2 Har eier",
    "3 Har plan",
  ]);
  assert.deepEqual(typed_in("Har plan"), ["3 Har plan"]);
  assert.deepEqual(typed_in(""), []);
});

test("a line that was reworded keeps its id, and with it what was answered", () => {
  assert.deepEqual(typed_in("Kutter\nHar en ansvarlig enhet\nHar plan"), [
    "1 Kutter",
    "2 Har en ansvarlig enhet",
    "3 Har plan",
  ]);
  assert.deepEqual(typed_in("Kutter mye\nHar eier\nHar plan og frist"), [
    "1 Kutter mye",
    "2 Har eier",
    "3 Har plan og frist",
  ]);
  assert.deepEqual(typed_in("Kutter mye\nEller lite\nHar eier\nHar plan"), [
    "new1 Kutter mye",
    "new2 Eller lite",
    "2 Har eier",
    "3 Har plan",
  ]);
});

test("no id is given twice, whatever is typed", () => {
  for (const typed of ["Kutter\nKutter\nKutter", "Har plan\nHar eier\nKutter", "a\nb\nc\nd", "Har eier\nKutter"]) {
    const ids = typed_in(typed).map(line => line.split(" ")[0]);
    assert.equal(new Set(ids).size, ids.length, typed);
  }
});

/** @param {[number, number][]} pairs tonnes and price */
const priced = pairs =>
  pairs.map(([tonnes, kroner_per_tonne], index) => ({
    id: `m${index}`,
    title: `m${index}`,
    tonnes,
    kroner_per_tonne,
    certainty: null,
  }));

test("a bar is as wide as its tonnes and as high as its price, and the bars fill the width", () => {
  const { bars, kroner_top, tonnes } = curveOf(
    priced([
      [30, 1_000],
      [60, 2_000],
      [10, 4_500],
    ]),
  );
  assert.deepEqual([kroner_top, tonnes], [5_000, 100]);
  assert.deepEqual(
    bars.map(({ left, wide, high }) => [left, wide, high].map(part => Math.round(part * 100) / 100)),
    [
      [0, 0.3, 0.2],
      [0.3, 0.6, 0.4],
      [0.9, 0.1, 0.9],
    ],
  );
  assert.deepEqual(
    bars.map(({ number, is_told, certainty }) => [number, is_told, certainty]),
    [
      [1, true, "unknown"],
      [2, true, "unknown"],
      [3, true, "unknown"],
    ],
  );
});

test("a bar too narrow for its number has none, and what is free has no height", () => {
  const { bars, kroner_top } = curveOf(
    priced([
      [99, 0],
      [1, 0],
    ]),
  );
  assert.deepEqual(
    [kroner_top, bars.map(({ high }) => high), bars.map(({ is_told }) => is_told)],
    [0, [0, 0], [true, false]],
  );
});

test("the top of the field is a number that is easily read", () => {
  assert.deepEqual(
    [0, 0.3, 1, 2_300, 15_265, 99_999, 100_000].map(roundUp),
    [0, 0.5, 1, 2_500, 20_000, 100_000, 100_000],
  );
});

test("what is lacked most often is told first", () => {
  /** @type {any} */
  const gaps = [{ lacks: ["due", "cost"] }, { lacks: ["due", "journal"] }, { lacks: [] }];
  assert.deepEqual([countOf(gaps, "due"), countOf(gaps, "cost"), countOf(gaps, "owner")], [2, 1, 0]);
  const fields = {
    due: { lack: "due" },
    journal: { lack: "journal", title: { nb: "Journal" } },
    cost_once: { lack: "cost" },
  };
  const board = /** @type {any} */ (new Map([["workshop", { fields }]]));
  assert.equal(oftenest(board, gaps), "lack.due (2), journal (1), lack.cost (1)");
  assert.equal(oftenest(board, gaps, 1), "lack.due (2)");
});
