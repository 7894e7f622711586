import assert from "node:assert/strict";
import { test } from "node:test";
import {
  balanceOf,
  cellsOf,
  divided,
  measuresOfCell,
  unitMatrix,
  weighed,
  workOrders,
} from "../../static/js/core/collaboration.js";
import { measure } from "./measures.js";

/** @param {object[]} things @returns {any} */
const records = things =>
  new Map([
    ...things.map((/** @type {any} */ thing) => /** @type {[string, any]} */ ([`${thing.kind}:${thing.id}`, thing])),
    ["workshop", { kind: "workshop", areas }],
  ]);

const areas = [
  { name: "Oppvekst", units: ["Skole", "Barnehage"] },
  { name: "Helse", units: ["Sykehjem"] },
];
const meeting = records([
  measure("sammen", { fields: { lead_unit: "Skole", partner_units: ["Sykehjem"] } }),
  measure("tilbud", { fields: { lead_unit: "Barnehage" }, originals: ["del"] }),
  measure("del", { merged_into: "tilbud" }),
  measure("alene", { fields: { lead_unit: "Skole", partner_units: ["Barnehage"] } }),
  measure("skjult", { fields: { lead_unit: "Sykehjem" }, hidden: true }),
  { kind: "offer", id: "o", measure: "del", unit: null, area: "Helse", stance: "need", text: "" },
]);

test("two areas meet where one leads and the other takes part, offers, or is asked, also through a merged measure", () => {
  assert.deepEqual(cellsOf(meeting, areas), [
    [1, 2],
    [2, 0],
  ]);
  const titles = (/** @type {string} */ one, /** @type {string} */ other) =>
    measuresOfCell(meeting, areas, one, other).map(({ id }) => id);
  assert.deepEqual(titles("Oppvekst", "Helse"), ["sammen", "tilbud"]);
  assert.deepEqual(titles("Oppvekst", "Oppvekst"), ["alene"]);
});

let said = 0;
/** @param {string} unit @param {string} about @param {string} [stance] */
const offer = (unit, about, stance = "offer") => ({
  kind: "offer",
  id: `o${++said}`,
  measure: about,
  unit,
  area: "Helse",
  stance,
  text: "",
  at: said,
});
/** @param {"conflict" | "co_benefit"} kind @param {string} about */
const weighing = (kind, about) => ({ kind, id: `w${++said}`, measure: about, text: "", at: said });

const speaking = records([
  measure("bil"),
  measure("buss", { originals: ["rute"] }),
  measure("rute", { merged_into: "buss" }),
  measure("tog"),
  measure("kladd", { private: true }),
  measure("skjult", { hidden: true }),
  measure("borte", { status: "withdrawn" }),
  offer("Skole", "tog"),
  offer("Kino", "bil"),
  offer("Sykehjem", "bil", "join"),
  offer("Skole", "buss"),
  offer("Sykehjem", "rute", "need"),
  offer("Skole", "buss", "join"),
  ...["kladd", "skjult", "borte"].flatMap(id => [
    offer("Skole", id),
    weighing("conflict", id),
    weighing("co_benefit", id),
  ]),
  weighing("conflict", "tog"),
  weighing("conflict", "rute"),
  weighing("conflict", "buss"),
  weighing("co_benefit", "buss"),
]);

test("units by measures counts who spoke up for what, in the programme's order, with those that nobody knows last", () => {
  const { units, rows, totals } = unitMatrix(speaking);
  assert.deepEqual(units, ["Skole", "Sykehjem", "Kino"]);
  assert.deepEqual(
    rows.map(({ measure, counts, total }) => [measure.id, counts, total]),
    [
      ["buss", [2, 1, 0], 3],
      ["bil", [0, 1, 1], 2],
      ["tog", [1, 0, 0], 1],
    ],
  );
  assert.deepEqual(totals, [3, 2, 1]);
});

test("a work order tells offers, needs and who wants to join, and comes first where an offer meets another's need", () => {
  const orders = workOrders(speaking).map(({ measure, offers, units, is_met }) => [
    measure.id,
    offers.map(({ unit, stance }) => `${unit} ${stance}`),
    units,
    is_met,
  ]);
  assert.deepEqual(orders, [
    ["buss", ["Skole offer", "Sykehjem need", "Skole join"], 2, true],
    ["bil", ["Kino offer", "Sykehjem join"], 2, false],
    ["tog", ["Skole offer"], 1, false],
  ]);
});

test("the balance counts what was said of measures that stand", () => {
  assert.deepEqual(balanceOf(speaking), { offers: 6, co_benefits: 1, opportunities: 7, conflicts: 3 });
});

test("what has most conflicts stands first, with what speaks for it", () => {
  const told = weighed(speaking).map(({ measure, conflicts, co_benefits }) => [
    measure.id,
    conflicts.length,
    co_benefits.length,
  ]);
  assert.deepEqual(told, [
    ["buss", 2, 1],
    ["tog", 1, 0],
  ]);
});

test("the most divided measures stand first, and a conflict that nobody put into words is hidden", () => {
  const thumbs = (/** @type {string} */ id, /** @type {number} */ split) => ({
    kind: "thumbs",
    id,
    measure: id,
    split,
  });
  const room = records([
    ...["even", "some", "sure", "gone"].map(id => measure(id, id === "gone" ? { status: "withdrawn" } : {})),
    thumbs("some", 0.6),
    thumbs("even", 1),
    thumbs("sure", 0.4),
    thumbs("gone", 1),
    weighing("conflict", "some"),
  ]);
  assert.deepEqual(
    divided(room).map(({ measure, is_told }) => [measure.id, is_told]),
    [
      ["even", false],
      ["some", true],
    ],
  );
});
