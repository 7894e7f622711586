import assert from "node:assert/strict";
import { test } from "node:test";
import { closeOnBack } from "../../static/js/browser/back.js";
import { signal } from "../../static/vendor/preact.js";

/** A page with something that can be opened, and a browser that takes each step only when told to. @param {any[]} steps */
function page(steps = [null]) {
  const events = new EventTarget();
  let at = steps.length - 1;
  let asked = 0;
  const go = (/** @type {number} */ by) => {
    at += by;
    events.dispatchEvent(new Event("popstate"));
  };
  const history = {
    get state() {
      return steps[at];
    },
    /** @param {any} state */
    pushState(state) {
      steps.splice(++at, steps.length, state);
    },
    back: () => void asked++,
  };
  const open = signal(false);
  closeOnBack(open, () => (open.value = false), { history, events });
  const arrive = () => {
    for (; asked > 0; asked--) go(-1);
  };
  return { open, go, arrive, at: () => at };
}

test("going back closes what lies on top, and stays on the page", () => {
  const { open, go, arrive, at } = page();
  open.value = true;
  assert.equal(at(), 1);
  go(-1);
  arrive();
  assert.equal(open.value, false);
  assert.equal(at(), 0);
});

test("closing it by its button takes back the step, so that the next way back leaves the page", () => {
  const { open, arrive, at } = page();
  open.value = true;
  open.value = false;
  arrive();
  assert.equal(at(), 0);
});

test("what is opened before the step is taken back stays open, with a step of its own", () => {
  const { open, arrive, at } = page();
  open.value = true;
  open.value = false;
  open.value = true;
  arrive();
  assert.equal(open.value, true);
  assert.equal(at(), 1);
});

test("a page reloaded on the step, or come forward to it, has nothing on top and goes back from it", () => {
  const { open, go, arrive, at } = page([null, { on_top: true }]);
  arrive();
  assert.equal(at(), 0);
  go(1);
  arrive();
  assert.equal(at(), 0);
  assert.equal(open.value, false);
});
