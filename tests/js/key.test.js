import assert from "node:assert/strict";
import { test } from "node:test";
import { keyIn } from "../../static/js/browser/key.js";

const key = "q1ovVECwwnxSZ9lC2pNzlGeJM3h-zuc_";

test("a key is read from a fragment, a link or by itself, whatever is left after it", () => {
  for (const before of ["#", "", "https://kickoff.example/desk#", "  ", "«", "<https://kickoff.example/KF7M2P/move#"])
    for (const after of [
      "",
      ".",
      " ",
      ">",
      ").",
      "%20",
      "%3E",
      "%",
      "\n",
      "»",
      "\u200b",
      "?utm_source=x",
      " Hilsen Kari",
    ])
      assert.equal(keyIn(before + key + after), key, before + after);
});

test("without a key there is none", () => {
  for (const text of ["", "#", "#.", "#%", "  ", "#main"]) assert.equal(keyIn(text), "");
});
