import assert from "node:assert/strict";
import { test } from "node:test";
import { gapsOf } from "../../static/js/rules/readiness.js";
import { measure } from "./measures.js";

/** @import { MeasureRecord } from "../../static/js/line/protocol.js" */

/** @param {MeasureRecord[]} measures @returns {any} */
const records = (...measures) => new Map(measures.map(one => [`measure:${one.id}`, one]));

test("what measures lack is as the server says, in the order of the board; one that is only hoped for has no answer yet", () => {
  const board = records(
    measure("late", { lacks: ["owner"], posted_at: 2 }),
    measure("early", { lacks: [], posted_at: 1 }),
    measure("hoped", { posted_at: 3 }),
  );
  assert.deepEqual(
    gapsOf(board).map(({ measure, lacks }) => [measure.id, lacks]),
    [
      ["early", []],
      ["late", ["owner"]],
    ],
  );
});

test("drafts, and what was merged away, hidden or withdrawn, are counted nowhere", () => {
  const gone = [
    { private: true },
    { merged_into: "a" },
    { hidden: true },
    { status: /** @type {const} */ ("withdrawn") },
  ];
  const board = records(
    measure("a", { lacks: [] }),
    ...gone.map((change, n) => measure(`gone${n}`, { lacks: [], ...change })),
  );
  assert.deepEqual(
    gapsOf(board).map(({ measure }) => measure.id),
    ["a"],
  );
});
