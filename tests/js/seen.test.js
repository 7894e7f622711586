import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryShelf } from "../../static/js/line/storage.js";
import { openLooking } from "../../static/js/parts/phone/measures/seen-cards.js";
import { inOrder, keptOrder, openSeen, unseenFirst } from "../../static/js/rules/seen.js";

const things = (/** @type {string} */ ids) => [...ids].map(id => ({ id }));
const ids = (/** @type {{id: string}[]} */ found) => found.map(({ id }) => id).join("");

test("what has not been seen comes first, and otherwise nothing changes places", () => {
  assert.equal(ids(unseenFirst(things("dbca"), new Set(["d", "c"]))), "badc");
});

test("an order that is settled stays: newcomers go last, and what comes back finds its place", () => {
  const settled = keptOrder([], things("cab"));
  const withNew = keptOrder(settled, things("xcab"));
  assert.equal(withNew.join(""), "cabx");
  assert.equal(ids(inOrder(things("xbc"), keptOrder(withNew, things("xbc")))), "cbx");
  assert.equal(ids(inOrder(things("abcx"), keptOrder(withNew, things("abcx")))), "cabx");
});

test("what has been seen outlives the page, for one person and not for another", () => {
  const shelf = memoryShelf();
  openSeen("ABC:kari", shelf).add(["m1", "m2"]);
  assert.deepEqual([...openSeen("ABC:kari", shelf).ids.value], ["m1", "m2"]);
  assert.deepEqual([...openSeen("ABC:omar", shelf).ids.value], []);
});

/** Cards that are looked at, and a second that passes when the test says so. */
function looked() {
  /** @type {string[][]} */
  const seen = [];
  /** @type {(() => void)[]} */
  const seconds = [];
  const later = (/** @type {() => void} */ run) => /** @type {any} */ (seconds.push(run));
  const looking = openLooking(found => seen.push(found), later);
  const aSecondPasses = () => {
    for (const run of seconds.splice(0)) run();
  };
  return { seen, looking, aSecondPasses };
}

test("cards that stay in sight for a second are seen, all at once", () => {
  const { seen, looking, aSecondPasses } = looked();
  looking.note([
    ["a", true],
    ["b", true],
    ["c", false],
  ]);
  looking.note([["a", true]]);
  aSecondPasses();
  assert.deepEqual(seen, [["a", "b"]]);
});

test("a card that was scrolled past is not seen, and its second begins again when it comes back", () => {
  const { seen, looking, aSecondPasses } = looked();
  looking.note([["a", true]]);
  looking.note([["a", false]]);
  looking.note([["b", true]]);
  aSecondPasses();
  assert.deepEqual(seen, [["b"]]);
  looking.note([["a", true]]);
  assert.deepEqual(seen, [["b"]]);
  aSecondPasses();
  assert.deepEqual(seen, [["b"], ["a"]]);
});
