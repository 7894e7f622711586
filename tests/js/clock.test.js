import assert from "node:assert/strict";
import { test } from "node:test";
import { clockText, phaseClock, serverClock, ticking } from "../../static/js/line/clock.js";

const phase = { started_at: 0, ends_at: 600_000, paused_at: null };

test("the clock counts down in whole seconds and is over at the end", () => {
  assert.deepEqual(phaseClock(phase, 0), {
    remaining_s: 600,
    over_s: 0,
    paused: false,
    over: false,
    stopped: false,
    share: 0,
  });
  assert.equal(phaseClock(phase, 599_001).remaining_s, 1);
  assert.equal(phaseClock(phase, 599_999).over, false);
  assert.equal(phaseClock(phase, 600_000).over, true);
});

test("a soft clock runs over, and says by how much", () => {
  const clock = phaseClock(phase, 665_000);
  assert.equal(clock.remaining_s, 0);
  assert.equal(clock.over_s, 65);
  assert.equal(clock.share, 1);
});

test("a paused clock stands still", () => {
  const paused = { ...phase, paused_at: 100_000 };
  assert.deepEqual(phaseClock(paused, 900_000), phaseClock(paused, 100_000));
  assert.equal(phaseClock(paused, 900_000).remaining_s, 500);
  assert.equal(phaseClock(paused, 900_000).paused, true);
});

test("a clock that nobody has started is neither running nor over", () => {
  const clock = phaseClock({ ...phase, ends_at: null }, 900_000);
  assert.equal(clock.stopped, true);
  assert.equal(clock.over, false);
});

test("seconds are read as a clock", () => {
  assert.deepEqual([0, 9, 65, 600, 3_750].map(clockText), ["0:00", "0:09", "1:05", "10:00", "1:02:30"]);
});

test("the server's clock is the freshest message's, and a view starts afresh", () => {
  let here = 1_000;
  const clock = serverClock(() => here);
  clock.hear(500_000, { afresh: true });
  assert.equal(clock.now(), 500_000);
  here = 2_000;
  clock.hear(500_900);
  assert.equal(clock.now(), 501_000, "a slow message does not set the clock back");
  clock.hear(501_100);
  assert.equal(clock.now(), 501_100, "a faster one sets it forward");
  clock.hear(400_000, { afresh: true });
  assert.equal(clock.now(), 400_000);
});

test("a server whose date was set back is followed, and a late message is not", () => {
  const clock = serverClock(() => 0);
  clock.hear(10_000_000, { afresh: true });
  clock.hear(10_000_000 - 59_000);
  assert.equal(clock.now(), 10_000_000);
  clock.hear(10_000_000 - 3_600_000);
  assert.equal(clock.now(), 10_000_000 - 3_600_000);
});

test("the second shown is the server's as soon as the clock was set, not a second later", () => {
  let now = 9_000_000;
  const { second, tick, stop } = ticking(() => now);
  now = 500_250;
  tick();
  assert.equal(second.value, 500_250);
  stop();
});
