import assert from "node:assert/strict";
import { test } from "node:test";
import { openPaging } from "../../static/js/parts/screen/frame/paging.js";
import { evenly, excerpt, linesOf, packed } from "../../static/js/parts/screen/frame/room.js";
import { columnsFor } from "../../static/js/parts/screen/scenes/tables.js";
import { signal } from "../../static/vendor/preact.js";

test("the last page turns to the first, and back", () => {
  const paging = openPaging(signal(false));
  paging.count.value = 3;
  const seen = [1, 1, 1, -1].map(step => {
    paging.turn(step);
    return paging.page.value;
  });
  assert.deepEqual(seen, [1, 2, 0, 2]);
});

test("a text takes the lines that its words need, and a word longer than the line is broken", () => {
  const ten_letters = 5;
  assert.equal(linesOf("Lånesykler", ten_letters, 1), 1);
  assert.equal(linesOf("Lånesykler nå", ten_letters, 1), 2);
  assert.equal(linesOf("på de åtte", ten_letters, 1), 1);
  assert.equal(linesOf("Samferdselsinfrastruktur", ten_letters, 1), 3);
  assert.equal(linesOf("🌍".repeat(10), ten_letters, 1), 1);
});

/** @param {number[]} heights */
const dealt = heights => packed(heights, { high: height => height, high_max: 10, rows_max: 4 });

test("a page takes as many rows as have room on it, and never more than it may", () => {
  assert.deepEqual(dealt([4, 4, 4, 2]), [
    [4, 4],
    [4, 2],
  ]);
  assert.deepEqual(dealt([1, 1, 1, 1, 1]), [[1, 1, 1, 1], [1]]);
});

test("a row that is higher than the page has a page of its own, and no rows make one empty page", () => {
  assert.deepEqual(dealt([1, 12, 1]), [[1], [12], [1]]);
  assert.deepEqual(dealt([]), [[]]);
});

test("tables are dealt evenly on the pages, so that no page holds one table alone", () => {
  const pages = (/** @type {number} */ tables) => evenly([...Array(tables).keys()], 48).map(page => page.length);
  assert.deepEqual(pages(8), [8]);
  assert.deepEqual(pages(49), [25, 24]);
  assert.deepEqual(pages(260), [44, 44, 44, 44, 44, 40]);
  assert.deepEqual(pages(0), [0]);
});

test("tables stand in rows that are about equally long", () => {
  assert.deepEqual(columnsFor(8, "large"), { wide: 8, narrow: 4 });
  assert.deepEqual(columnsFor(5, "large"), { wide: 5, narrow: 3 });
  assert.deepEqual(columnsFor(20, "medium"), { wide: 7, narrow: 5 });
});

test("a long text is cut after a whole word, and says so", () => {
  assert.equal(excerpt("  Felles bilpool.  ", 20), "Felles bilpool.");
  assert.equal(excerpt("Felles bilpool, for alle enheter", 17), "Felles bilpool …");
  assert.equal(excerpt("Samferdselsinfrastruktur", 10), "Samferdsel …");
});
