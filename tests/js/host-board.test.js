import assert from "node:assert/strict";
import { test } from "node:test";
import { columnsOf, droppedOn, themeBeside } from "../../static/js/parts/host/board/themes.js";
import { pairsOf } from "../../static/js/parts/host/merging/lookalikes.js";
import { unread } from "../../static/js/parts/messages.js";
import { measure } from "./measures.js";

/** @import { AnyRecord, MeasureRecord, Records } from "../../static/js/line/protocol.js" */

/** @param {MeasureRecord[]} measures @returns {Records} */
const records = (...measures) => new Map(measures.map(each => [`measure:${each.id}`, /** @type {AnyRecord} */ (each)]));

const cars = measure("cars", { fields: { theme: "Veitrafikk" } });
const bikes = measure("bikes", { fields: { theme: "Veitrafikk" } });
const sun = measure("sun", { fields: { theme: "Sol" } });
const loose = measure("loose");

test("there is a column for those without a theme, for each of the programme's and for each other that was given", () => {
  const columns = columnsOf([cars, loose, sun], ["Oppvarming", "Veitrafikk"]);
  assert.deepEqual(
    columns.map(({ theme, measures }) => [theme, measures.map(({ id }) => id)]),
    [
      ["", ["loose"]],
      ["Oppvarming", []],
      ["Veitrafikk", ["cars"]],
      ["Sol", ["sun"]],
    ],
  );
});

test("the arrow keys go from theme to theme and not beyond the ends", () => {
  const themes = ["", "Oppvarming", "Veitrafikk"];
  assert.equal(themeBeside(themes, "", 1), "Oppvarming");
  assert.equal(themeBeside(themes, "Oppvarming", -1), "");
  assert.equal(themeBeside(themes, "", -1), undefined);
  assert.equal(themeBeside(themes, "Veitrafikk", 1), undefined);
});

test("a card let go of in another column is moved there, also on top of another card", () => {
  assert.deepEqual(droppedOn(cars, { theme: "Sol", card: "sun" }), { kind: "move", theme: "Sol" });
  assert.deepEqual(droppedOn(cars, { theme: "" }), { kind: "move", theme: "" });
});

test("in its own column a card on another card asks to be merged, and nothing else happens", () => {
  assert.deepEqual(droppedOn(cars, { theme: "Veitrafikk", card: "bikes" }), { kind: "merge", other: "bikes" });
  assert.equal(droppedOn(cars, { theme: "Veitrafikk", card: "cars" }), null);
  assert.equal(droppedOn(cars, { theme: "Veitrafikk" }), null);
  assert.equal(droppedOn(cars, {}), null);
});

test("what looks like a measure of the host's own table comes first, with their own on the left", () => {
  const [a, b] = [measure("a", { table: 2 }), measure("b", { table: 3 })];
  const alike = [
    { measure: "a", other: "b", score: 0.9 },
    { measure: "a", other: "cars", score: 0.5 },
  ];
  const pairs = pairsOf(records(a, b, cars), 1, alike);
  assert.deepEqual(
    pairs.map(({ ours, pair }) => [ours, ...pair.map(({ id }) => id)]),
    [
      [true, "cars", "a"],
      [false, "a", "b"],
    ],
  );
});

test("what was merged, hidden or withdrawn since the server counted is not put forward", () => {
  const alike = [{ measure: "cars", other: "bikes", score: 0.9 }];
  assert.equal(pairsOf(records(cars, bikes), 1, alike).length, 1);
  for (const gone of [{ merged_into: "cars" }, { hidden: true }, { status: /** @type {const} */ ("withdrawn") }])
    assert.deepEqual(pairsOf(records(cars, measure("bikes", gone)), 1, alike), []);
});

test("a message that was read is gone, and the latest of the others comes first", () => {
  const message = (/** @type {string} */ id, /** @type {number} */ at) =>
    /** @type {const} */ ({ kind: "message", id, to: "all", table: null, text: id, at, ends_at: null });
  const told = [message("first", 1), message("last", 3), message("read", 2)];
  assert.deepEqual(
    unread(told, ["read"]).map(({ id }) => id),
    ["last", "first"],
  );
});
