import assert from "node:assert/strict";
import { test } from "node:test";
import { phaseClock } from "../../static/js/line/clock.js";
import { clockNews, clockState } from "../../static/js/parts/clock-news.js";

const phase = { started_at: 0, ends_at: 600_000, paused_at: null };
const at = (/** @type {number} */ second) => clockState(phaseClock(phase, second * 1000));

test("a phase's clock says twice how it stands: with a minute left, and when the time is up", () => {
  const seconds = Array.from({ length: 660 }, (_, second) => second);
  const said = seconds.flatMap(second => {
    const news = clockNews(at(second), at(second + 1));
    return news ? [[second + 1, news]] : [];
  });
  assert.deepEqual(said, [
    [540, "clock.last_minute"],
    [600, "clock.time_is_up"],
  ]);
});

test("a pause, and a clock that is started or goes on, are no news of the time", () => {
  const paused = clockState(phaseClock({ ...phase, paused_at: 560_000 }, 570_000));
  const stopped = clockState(phaseClock({ ...phase, ends_at: null }, 570_000));
  assert.deepEqual([paused, stopped], ["paused", "stopped"]);
  for (const [before, now] of /** @type {const} */ ([
    ["last", "paused"],
    ["paused", "last"],
    ["paused", "over"],
    ["stopped", "last"],
    ["over", "running"],
  ]))
    assert.equal(clockNews(before, now), null);
});

test("whoever wakes up after the end hears that the time is up, and not of a minute", () => {
  assert.equal(clockNews(at(100), at(700)), "clock.time_is_up");
});
