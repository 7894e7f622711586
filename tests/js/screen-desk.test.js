import assert from "node:assert/strict";
import { test } from "node:test";
import { useCatalogue } from "../../static/js/browser/i18n.js";
import { messageToAll } from "../../static/js/parts/screen/frame/message.js";
import { actOf } from "../../static/js/parts/screen/machine/keys.js";
import { languageHere, lightHere } from "../../static/js/parts/screen/machine/manners.js";
import { toneFor } from "../../static/js/parts/screen/machine/sound.js";
import { openStillness } from "../../static/js/parts/screen/machine/stillness.js";
import { signal } from "../../static/vendor/preact.js";

/** @param {number} voted @param {boolean} [frozen] @param {string} [scene] */
const picture = (voted, frozen = false, scene = "voting") =>
  /** @type {any} */ (
    new Map(
      Object.entries({
        phase: {},
        voting: { voted },
        on_screen: { scene },
        screen: { scene: null, step: null, frozen },
      }),
    )
  );

/** @param {any} first */
function stillScreen(first) {
  const moving = { records: signal(first), second: signal(1_000) };
  /** @type {boolean[]} */
  const told = [];
  const stillness = openStillness(moving, frozen => told.push(frozen));
  const shows = () => /** @type {any} */ (stillness.records.value.get("voting")).voted;
  return { moving, stillness, shows, told };
}

test("a frozen picture keeps its counts and its clock, and shows the truth when it is let go", () => {
  const { moving, stillness, shows } = stillScreen(picture(1));
  moving.records.value = picture(2, true);
  moving.records.value = picture(3, true);
  moving.second.value = 9_000;
  assert.deepEqual([stillness.frozen.value, shows(), stillness.second.value], [true, 1, 1_000]);
  moving.records.value = picture(4, false);
  assert.deepEqual([stillness.frozen.value, shows(), stillness.second.value], [false, 4, 9_000]);
});

test("it is frozen at the screen as well, which says so, and the last to say something decides", () => {
  const { moving, stillness, shows, told } = stillScreen(picture(1));
  stillness.toggle();
  moving.records.value = picture(2);
  assert.deepEqual([stillness.frozen.value, shows()], [true, 1]);
  moving.records.value = picture(3, true);
  stillness.toggle();
  assert.deepEqual([stillness.frozen.value, shows()], [false, 3]);
  moving.records.value = picture(4, false);
  assert.equal(shows(), 4);
  moving.records.value = picture(5, true);
  assert.deepEqual([stillness.frozen.value, shows()], [true, 4]);
  assert.deepEqual(told, [true, false]);
});

test("a scene that changed in the moment of freezing is the one that everybody is told of", () => {
  const { moving, shows } = stillScreen(picture(1));
  moving.records.value = picture(2, true, "break");
  assert.equal(shows(), 2);
  moving.records.value = picture(3, true, "break");
  assert.equal(shows(), 2);
});

test("a closed day is not frozen", () => {
  const { moving, stillness, told } = stillScreen(picture(1));
  moving.records.value = new Map([...picture(2), ["workshop", { status: "closed" }]]);
  stillness.toggle();
  assert.deepEqual([stillness.frozen.value, told], [false, []]);
});

test("a screen that is opened frozen takes the first picture, and no second one", () => {
  const { moving, shows } = stillScreen(new Map());
  moving.records.value = picture(1, true);
  moving.records.value = picture(2, true);
  assert.equal(shows(), 1);
});

/** @param {string} before @param {string} now @param {string} [phase] */
const tone = (before, now, phase = "silent") =>
  toneFor(/** @type {any} */ ({ phase: "silent", state: before }), /** @type {any} */ ({ phase, state: now }));

test("a tone belongs to the beginning of the last minute and to the end, and to nothing else", () => {
  assert.equal(tone("running", "last"), "last");
  assert.equal(tone("last", "ended"), "end");
  assert.equal(tone("last", "over"), "end");
  assert.equal(tone("running", "over"), "end");
  for (const [before, now] of [
    ["last", "last"],
    ["over", "running"],
    ["paused", "last"],
    ["last", "paused"],
  ])
    assert.equal(tone(String(before), String(now)), null);
});

test("a new phase makes no sound, nor does a screen that has just been opened", () => {
  assert.equal(tone("running", "last", "table_round"), null);
  assert.equal(toneFor(null, { phase: "silent", state: "last" }), null);
});

/** @param {string} key @param {object} [how] @param {object} [where] */
const asks = (key, how = {}, where = {}) =>
  actOf(
    { key, altKey: false, ctrlKey: false, metaKey: false, repeat: false, ...how },
    { letters: true, on_button: false, ...where },
  );

test("the keys of a presenter turn pages, the space bar freezes, letters do the rest", () => {
  assert.deepEqual(
    ["PageDown", "ArrowRight", "PageUp", "ArrowLeft", " ", "m", "M", "f", "x"].map(key => asks(key)),
    ["page_next", "page_next", "page_back", "page_back", "freeze", "sound", "sound", "full", undefined],
  );
});

test("the space bar presses the button that has the focus, and a shortcut of the browser stays one", () => {
  assert.equal(asks(" ", {}, { on_button: true }), undefined);
  assert.equal(asks("f", { ctrlKey: true }), undefined);
  assert.equal(asks(" ", { repeat: true }), undefined);
});

test("letters that are switched off do nothing, other keys stay", () => {
  assert.equal(asks("m", {}, { letters: false }), undefined);
  assert.equal(asks("PageDown", {}, { letters: false }), "page_next");
});

test("language and light stand in the address, and what is not known there is ignored", () => {
  useCatalogue({ lang: "nb", locale: "nb-NO", languages: { nb: "Bokmål", en: "English" }, messages: {} });
  assert.deepEqual([languageHere("?lang=en&light=dark"), lightHere("?lang=en&light=dark")], ["en", "dark"]);
  assert.deepEqual([languageHere("?lang=xx"), lightHere("?light=pink")], ["nb", "auto"]);
});

test("only a message to all goes on the screen, until its time is over", () => {
  const records = /** @type {any} */ (
    new Map([
      ["workshop", { status: "open" }],
      ["message:a", { id: "a", to: "hosts", text: "Til bordvertene" }],
      ["message:b", { id: "b", to: "all", text: "Til alle", ends_at: 5_000 }],
    ])
  );
  const second = signal(4_999);
  assert.equal(messageToAll(records, second)?.text, "Til alle");
  second.value = 5_000;
  assert.equal(messageToAll(records, second), undefined);
  second.value = 4_999;
  records.delete("message:b");
  assert.equal(messageToAll(records, second), undefined);
});
