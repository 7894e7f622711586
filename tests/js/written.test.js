import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { useCatalogue } from "../../static/js/browser/i18n.js";
import { writtenIn } from "../../static/js/browser/written.js";

const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), "utf8");
const speak = (/** @type {"nb" | "en"} */ lang) => useCatalogue({ lang, locale: "", languages: {}, messages: {} });

beforeEach(() => speak("en"));

test("what is written in the other language than the page says so", () => {
  assert.equal(writtenIn("Deling av biler"), "nb");
  assert.equal(writtenIn("Solceller på sykehjemmet", "Taket er tomt."), "nb");
  assert.equal(writtenIn("Sharing the cars of all departments"), undefined);
  speak("nb");
  assert.equal(writtenIn("Deling av biler"), undefined);
  assert.equal(writtenIn("Sharing the cars of all departments"), "en");
});

test("where there is no telling, nothing is said", () => {
  assert.equal(writtenIn("Elbil"), undefined);
  assert.equal(writtenIn("", ""), undefined);
});

test("real measures are known as Norwegian, and none is taken for English", () => {
  const measures = read("../data/measures.csv").trim().split(/\r?\n/).slice(1);
  assert.ok(measures.length > 100);
  assert.ok(measures.filter(line => writtenIn(line) === "nb").length >= measures.length * 0.95);
  speak("nb");
  assert.deepEqual(
    measures.filter(line => writtenIn(line) === "en"),
    [],
  );
});
