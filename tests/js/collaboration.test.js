import assert from "node:assert/strict";
import { test } from "node:test";
import { divided, measuresOfCell, unitMatrix, weighed, workOrders } from "../../static/js/rules/collaboration.js";
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
/** @param {string} id @param {number[][]} cells @param {Record<string, number>} [units] */
const order = (id, cells, units = {}) => ({ kind: "work_order", id, measure: id, cells, units });

test("a cell has the measures that the server counts in it, whichever of the two areas comes first", () => {
  const meeting = records([
    ...["sammen", "alene", "skjult"].map(id => measure(id, { hidden: id === "skjult" })),
    order("sammen", [[0, 1]]),
    order("alene", [[0, 0]]),
    order("skjult", [[0, 1]]),
  ]);
  meeting.set("collaboration", { kind: "collaboration", areas: areas.map(({ name }) => name) });
  const titles = (/** @type {string} */ one, /** @type {string} */ other) =>
    measuresOfCell(meeting, one, other).map(({ id }) => id);
  assert.deepEqual(titles("Oppvekst", "Helse"), ["sammen"]);
  assert.deepEqual(titles("Helse", "Oppvekst"), ["sammen"]);
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
  measure("buss", { originals: ["rute"], is_met: true }),
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
  order("buss", [], { Skole: 2, Sykehjem: 1 }),
  order("bil", [], { Kino: 1, Sykehjem: 1 }),
  order("tog", [], { Skole: 1 }),
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

test("a work order tells offers, needs and who wants to join, and comes first where the server says that they meet", () => {
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
    is_split: split >= 0.5,
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
