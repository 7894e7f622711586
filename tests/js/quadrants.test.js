import assert from "node:assert/strict";
import { test } from "node:test";
import { badge_share, placed } from "../../static/js/parts/quadrants.js";

/** The picture on a full screen, on an old projector and on the console, in pixels. */
const fields = [
  { wide: 890, high: 500, letter: 44 },
  { wide: 460, high: 330, letter: 34 },
  { wide: 830, high: 598, letter: 16 },
];
/** @param {number} effect @param {number} feasibility @returns {any} */
const point = (effect, feasibility) => ({ effect: { mean: effect }, feasibility: { mean: feasibility } });
const sixteen = Array.from({ length: 16 });
const crowds = {
  "all in one place": sixteen.map(() => point(4, 4)),
  "all in the corner": sixteen.map(() => point(5, 5)),
  "all at the bottom": sixteen.map((_, n) => point(1, 2 + n / 10)),
  "spread as they are after a day": sixteen.map((_, n) => point(2.5 + ((n * 7) % 16) / 8, 2 + ((n * 11) % 16) / 6)),
};

for (const [name, points] of Object.entries(crowds))
  test(`the numbers of sixteen measures ${name} are all to be read`, () => {
    for (const field of fields) {
      const radius = badge_share * field.letter;
      const badges = placed(points, field).map(({ badge }) => badge);
      badges.forEach((badge, n) => {
        assert.ok(badge.x >= radius && badge.x <= field.wide - radius && badge.y >= radius, `${name}: outside`);
        assert.ok(badge.y <= field.high - radius, `${name}: outside`);
        for (const other of badges.slice(0, n))
          assert.ok(Math.hypot(badge.x - other.x, badge.y - other.y) >= 2 * radius - 1e-9, `${name}: one on another`);
      });
    }
  });

test("a dot is where its means are, large and easy up to the right", () => {
  const field = { wide: 400, high: 200, letter: 10 };
  const [middle, best, worst] = placed([point(3, 3), point(5, 5), point(1, 1)], field);
  assert.deepEqual([middle?.x, middle?.y], [200, 100]);
  assert.deepEqual([best?.x, best?.y], [400, 0]);
  assert.deepEqual([worst?.x, worst?.y], [0, 200]);
});

test("a number alone is close to its dot", () => {
  const field = { wide: 400, high: 200, letter: 10 };
  const [only] = placed([point(3, 3)], field);
  assert.ok(only && Math.hypot(only.badge.x - only.x, only.badge.y - only.y) < 2 * field.letter);
});
