import assert from "node:assert/strict";
import { test } from "node:test";
import { useCatalogue } from "../../static/js/browser/i18n.js";
import { areasText, breadthTexts } from "../../static/js/parts/breadth.js";

useCatalogue({
  lang: "nb",
  locale: "nb-NO",
  languages: { nb: "Bokmål" },
  messages: {
    "breadth.areas": "{n} av {of} områder",
    "breadth.areas_at_least": ["minst {n} område", "minst {n} områder"],
    "breadth.tables": "{n} av {of} bord",
    "breadth.tables_at_least": ["minst {n} bord", "minst {n} bord"],
  },
});
/** @type {any} */
const records = new Map([["result", { kind: "result", areas: 6, tables: 8 }]]);

test("a number of areas or tables is told as exact only where the server says so", () => {
  assert.deepEqual(breadthTexts(records, { areas: 2, tables: 5, exact: ["areas", "tables"] }), [
    "2 av 6 områder",
    "5 av 8 bord",
  ]);
  assert.deepEqual(breadthTexts(records, { areas: 2, tables: 1, exact: ["tables"] }), [
    "minst 2 områder",
    "1 av 8 bord",
  ]);
  assert.deepEqual(breadthTexts(records, { areas: 1, tables: 1 }), ["minst 1 område", "minst 1 bord"]);
});

test("what is not known is left out, and nobody is told of no area", () => {
  assert.deepEqual(breadthTexts(records, { areas: 2, tables: null, exact: [] }), ["minst 2 områder"]);
  assert.deepEqual(breadthTexts(records, { areas: 0, tables: 0, exact: ["areas"] }), []);
  assert.deepEqual(breadthTexts(records, {}), []);
  assert.equal(areasText(records, { areas: 0, tables: 3 }), "");
});
