import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { forgets, keepsAnything, lastingShelf } from "../../static/js/line/storage.js";

/** A browser's storage with room for so many signs. @param {number} room */
function storage(room) {
  /** @type {Record<string, any>} */
  const kept = {};
  const hidden = {
    getItem: (/** @type {string} */ key) => kept[key] ?? null,
    setItem(/** @type {string} */ key, /** @type {string} */ value) {
      const others = Object.entries(kept).filter(([other]) => other !== key);
      const used = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0);
      if (used + key.length + value.length > room) throw new Error("QuotaExceededError");
      kept[key] = value;
    },
    removeItem: (/** @type {string} */ key) => void delete kept[key],
  };
  for (const [name, value] of Object.entries(hidden)) Object.defineProperty(kept, name, { value });
  return kept;
}

/** @param {PropertyDescriptor} how */
const browserWith = how => Object.defineProperty(globalThis, "localStorage", { configurable: true, ...how });

afterEach(() => {
  const shelf = lastingShelf();
  for (const key of shelf.keys()) shelf.removeItem(key);
  browserWith({ value: undefined });
});

test("what there is room for outlives the page, and nobody is told anything", () => {
  browserWith({ value: storage(100) });
  lastingShelf().setItem("draft", "Elbilpool");
  assert.equal(lastingShelf().getItem("draft"), "Elbilpool");
  assert.deepEqual(Object.keys(globalThis.localStorage), ["draft"]);
  assert.equal(forgets.value, false);
});

test("what is taken away is gone for the next page too", () => {
  browserWith({ value: storage(100) });
  lastingShelf().setItem("draft", "Elbilpool");
  lastingShelf().setItem("seat", "t1");
  lastingShelf().removeItem("draft");
  assert.equal(lastingShelf().getItem("draft"), null);
  assert.deepEqual(Object.keys(globalThis.localStorage), ["seat"]);
});

test("whether anything outlives the page is tried, and leaves no trace", () => {
  browserWith({ value: storage(100) });
  assert.equal(keepsAnything(), true);
  assert.deepEqual(Object.keys(globalThis.localStorage), []);
  browserWith({ value: storage(0) });
  assert.equal(keepsAnything(), false);
  browserWith({ value: undefined });
  assert.equal(keepsAnything(), false);
});

test("what there is no room for is kept as long as the page is open, and said", () => {
  browserWith({ value: storage(20) });
  const shelf = lastingShelf();
  shelf.setItem("a", "short");
  shelf.setItem("b", "much too long for this phone");
  assert.equal(forgets.value, true);
  assert.deepEqual([shelf.getItem("a"), shelf.getItem("b")], ["short", "much too long for this phone"]);
  assert.deepEqual(shelf.keys().sort(), ["a", "b"]);
  assert.equal(lastingShelf().getItem("b"), "much too long for this phone", "all parts of the page see the same");
  shelf.removeItem("b");
  assert.equal(forgets.value, false, "once it is sent there is nothing to lose");
});

test("what was in memory alone is kept as soon as there is room, whatever it is", () => {
  browserWith({ value: storage(35) });
  const shelf = lastingShelf();
  shelf.setItem("photo", "takes the room of all else");
  shelf.setItem("seen", "m1");
  assert.equal(forgets.value, true);
  shelf.removeItem("photo");
  assert.equal(globalThis.localStorage.getItem("seen"), "m1");
  assert.equal(forgets.value, false);
});

test("of a text that has grown too long the newest is shown, and an older one stays for later", () => {
  browserWith({ value: storage(20) });
  const shelf = lastingShelf();
  shelf.setItem("draft", "Elbil");
  shelf.setItem("draft", "Elbilpool for hele byen");
  assert.equal(shelf.getItem("draft"), "Elbilpool for hele byen");
  assert.equal(globalThis.localStorage.getItem("draft"), "Elbil");
  shelf.setItem("draft", "Elbilpool");
  assert.equal(globalThis.localStorage.getItem("draft"), "Elbilpool");
  assert.equal(forgets.value, false);
});

test("where storage is forbidden, everything works while the page is open, and it is said", () => {
  browserWith({
    get() {
      throw new Error("SecurityError");
    },
  });
  const shelf = lastingShelf();
  shelf.setItem("seat", "t1");
  assert.equal(shelf.getItem("seat"), "t1");
  assert.equal(forgets.value, true);
});
