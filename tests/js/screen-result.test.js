import assert from "node:assert/strict";
import { test } from "node:test";
import { levelOf, mostMeeting, namesIn } from "../../static/js/parts/screen/scenes/area-matrix.js";
import { ranked, votesByTheme, withoutNumbers } from "../../static/js/parts/screen/scenes/bands.js";
import { mostInCommon } from "../../static/js/rules/collaboration.js";

/** @param {object[]} measures */
const board = measures => {
  const all = measures.map((measure, n) => [`measure:m${n}`, { id: `m${n}`, status: "live", fields: {}, ...measure }]);
  return /** @type {any} */ (new Map(/** @type {any} */ (all)));
};
const titles = ["Å sykle", "Bilpool", "Alle bussene"];

test("the result begins with most votes, says ties, and keeps the bands that the server found", () => {
  const rows = ranked(board([3, 9, 8, 8].map((votes, n) => ({ votes, band: [2, 1, 1, 1][n] }))));
  assert.deepEqual(
    rows.map(({ measure, band, tied }) => [measure.votes, band, tied]),
    [
      [9, 1, false],
      [8, 1, true],
      [8, 1, true],
      [3, 2, false],
    ],
  );
});

test("before the server has said what the bands are, only ties stand together", () => {
  const rows = ranked(board([5, 4, 4].map(votes => ({ votes }))));
  assert.deepEqual(
    rows.map(({ band }) => band),
    [1, 2, 2],
  );
});

test("however many bands there are, the last word is for all the rest", () => {
  const rows = ranked(board([6, 5, 4, 3, 2, 1].map((votes, n) => ({ votes, band: n + 1 }))));
  assert.deepEqual(
    rows.map(({ band }) => band),
    [1, 2, 3, 4, 4, 4],
  );
});

test("what nobody voted for is not in the result", () => {
  assert.equal(ranked(board([{ votes: 0 }, {}])).length, 0);
});

test("inside a band the order says nothing of the votes", () => {
  const rows = ranked(board(titles.map((title, n) => ({ title, votes: 9 - n, band: 1 }))));
  assert.deepEqual(
    withoutNumbers(rows).map(({ measure }) => measure.title),
    ["Alle bussene", "Bilpool", "Å sykle"],
  );
});

/** @param {[string | null, number][]} voted @param {number} rows_max */
const themesOf = (voted, rows_max) => {
  const measures = voted.map(([theme, votes]) => ({ votes, fields: theme ? { theme } : {} }));
  const { themes, others } = votesByTheme(board(measures), rows_max);
  return { themes: themes.map(({ theme, votes }) => [theme, votes]), others };
};

test("votes are summed by theme, most first, and what has no theme comes last", () => {
  const { themes, others } = themesOf(
    [
      ["Bygg", 2],
      [null, 9],
      ["Vei", 3],
      ["Bygg", 4],
    ],
    8,
  );
  assert.deepEqual(themes, [
    ["Bygg", 6],
    ["Vei", 3],
    [null, 9],
  ]);
  assert.equal(others, null);
});

test("more themes than rows: the smallest are put together, what has no theme is not among them", () => {
  const { themes, others } = themesOf(
    [
      ["A", 5],
      ["B", 4],
      ["C", 2],
      ["D", 1],
      [null, 3],
    ],
    4,
  );
  assert.deepEqual(themes, [
    ["A", 5],
    ["B", 4],
    [null, 3],
  ]);
  assert.deepEqual(others, { themes: 2, votes: 3 });
});

test("few in common is its own level, and the most is the highest", () => {
  assert.deepEqual(
    [0, 2, 3, 8, 12].map(n => levelOf(n, 12)),
    [0, 0, 1, 2, 3],
  );
  assert.equal(levelOf(3, 3), 1);
});

test("what an area has alone is not what two have in common", () => {
  const cells = [
    [9, 2],
    [2, 7],
  ];
  assert.equal(mostInCommon(cells), 2);
});

test("when there are too many areas, those that meet most are shown, in the order they had", () => {
  const cells = [
    [9, 0, 1],
    [0, 5, 4],
    [1, 4, 0],
  ];
  assert.deepEqual(mostMeeting({ areas: ["A", "B", "C"], cells }, 2), {
    areas: ["B", "C"],
    cells: [
      [5, 4],
      [4, 0],
    ],
  });
});

test("the names of many areas leave the numbers their room", () => {
  const areas = Array.from({ length: 12 }, (_, n) => `${"Organisasjon og utvikling ".repeat(2)}${n}`);
  const { wide, letters_max } = namesIn({ wide: 125, high: 62 }, areas);
  assert.ok(wide + 12 * 6 <= 125);
  assert.ok(letters_max < 30);
  assert.ok(namesIn({ wide: 125, high: 62 }, areas.slice(0, 6)).letters_max > letters_max);
});
