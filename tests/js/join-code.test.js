import assert from "node:assert/strict";
import { test } from "node:test";
import { plainCode, whatIsWrong } from "../../static/js/parts/front/join-code.js";

test("small letters, and signs before, in and after it, do not matter in a code", () => {
  for (const typed of [
    "KF7M2P",
    " kf7m2p ",
    "kf7 m2p",
    "KF7-M2P",
    "k f-7m2p",
    "KF7M2P.",
    "«kf7m2p»",
    "(KF7M2P)",
    "KF7\u00a0M2P\u200b",
    "/KF7M2P/",
  ]) {
    assert.equal(plainCode(typed), "KF7M2P");
    assert.equal(whatIsWrong(plainCode(typed)), null);
  }
});

test("what cannot be a code says what is wrong with it", () => {
  assert.deepEqual(whatIsWrong(""), { key: "front.empty" });
  assert.deepEqual(whatIsWrong("KF7M2"), { key: "front.wrong_length", facts: { n: 5 } });
  assert.deepEqual(whatIsWrong("KF7M2PP"), { key: "front.wrong_length", facts: { n: 7 } });
  for (const sign of ["0", "O", "1", "I", "L", "Æ", "/"])
    assert.deepEqual(whatIsWrong(`KF7M2${sign}`), { key: "front.wrong_sign", facts: { sign } });
});
