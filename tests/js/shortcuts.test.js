import assert from "node:assert/strict";
import { test } from "node:test";
import { keyOfTab, shortcutOf, shortcuts, tabOfKey } from "../../static/js/parts/console/shortcuts/shortcut-keys.js";
import { tabs } from "../../static/js/parts/console/ui.js";

/** @param {string} key @param {object} [more] */
const pressed = (key, more = {}) =>
  shortcutOf({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false, ...more });

test("a key does one thing, in capitals as well", () => {
  for (const { key, name } of shortcuts) assert.equal(pressed(key), name);
  assert.equal(new Set(shortcuts.map(({ key }) => key)).size, shortcuts.length);
  assert.equal(pressed("N"), "next");
  assert.equal(pressed("x"), undefined);
});

test("a key with Ctrl, Alt or the command key is the browser's, and a key held down fires once", () => {
  for (const held of ["ctrlKey", "altKey", "metaKey", "repeat", "isComposing"])
    assert.equal(pressed("f", { [held]: true }), undefined);
});

test("every tab has a key of its own, the first ten a digit", () => {
  for (const tab of tabs) assert.equal(tabOfKey(keyOfTab(tab)), tab);
  assert.equal(new Set(tabs.map(keyOfTab)).size, tabs.length);
  assert.equal(tabs.slice(0, 10).map(keyOfTab).join(""), "1234567890");
  assert.equal(tabOfKey("Q"), tabOfKey("q"));
  for (const key of ["n", "", "Enter"]) assert.equal(tabOfKey(key), undefined);
});
