import assert from "node:assert/strict";
import { test } from "node:test";
import { errorText, lang, numberText, say, speak, t, useCatalogue, vocabulary } from "../../static/js/browser/i18n.js";
import { countTexts } from "../../static/js/parts/count-texts.js";
import { effect } from "../../static/vendor/preact.js";

const nb = {
  lang: "nb",
  locale: "nb-NO",
  languages: { nb: "Bokmål", en: "English" },
  messages: {
    "given.left": ["{n} stemme igjen", "{n} stemmer igjen"],
    "table.number": "Bord {table}",
    "error.wrong_phase": "Ikke åpent nå.",
    "error.internal": "Noe gikk galt.",
  },
};
const en = { ...nb, lang: "en", locale: "en-GB", messages: { ...nb.messages, "table.number": "Table {table}" } };

test("a sentence has one form for one and another for all other numbers", () => {
  useCatalogue(nb);
  assert.deepEqual(
    [0, 1, 2].map(n => t("given.left", { n })),
    ["0 stemmer igjen", "1 stemme igjen", "2 stemmer igjen"],
  );
});

test("facts fill the holes; a fact that is missing leaves the hole to be seen", () => {
  useCatalogue(nb);
  assert.equal(t("table.number", { table: 7 }), "Bord 7");
  assert.equal(t("table.number"), "Bord {table}");
});

test("a fact that ends as a sentence does gets no full stop after it", () => {
  useCatalogue({ ...nb, messages: { begun: "Ny fase: {title}.", clock: "{title}.5" } });
  assert.equal(t("begun", { title: "Innsjekk" }), "Ny fase: Innsjekk.");
  for (const title of ["Hva nå?", "Stem!", "Pause."]) assert.equal(t("begun", { title }), `Ny fase: ${title}`);
  assert.equal(t("clock", { title: "Hva nå?" }), "Hva nå?.5");
  assert.equal(t("begun"), "Ny fase: {title}.");
});

test("what is in a fact is never read as a sentence", () => {
  useCatalogue(nb);
  assert.equal(t("table.number", { table: "{table} $&" }), "Bord {table} $&");
});

test("numbers are written as the language does", () => {
  useCatalogue(nb);
  assert.equal(numberText(4_750_000).replaceAll("\u00a0", " "), "4 750 000");
  useCatalogue(en);
  assert.equal(numberText(4_750_000), "4,750,000");
});

test("an error is our own sentence, or else the server's", () => {
  useCatalogue(nb);
  assert.equal(errorText({ code: "wrong_phase", message: "fra serveren" }), "Ikke åpent nå.");
  assert.equal(errorText({ code: "brand_new", message: "fra serveren" }), "fra serveren");
  assert.equal(errorText({ code: "brand_new" }), "Noe gikk galt.");
});

test("changing language paints again whatever has been said", async () => {
  useCatalogue(nb);
  /** @type {string[]} */
  const painted = [];
  const stops = [
    effect(() => void painted.push(t("table.number", { table: "1" }))),
    effect(() => void painted.push(say({ nb: "Pause", en: "Break" }))),
  ];
  await speak("en", async () => new Response(JSON.stringify(en)));
  for (const stop of stops) stop();
  assert.deepEqual(painted.sort(), ["Bord 1", "Break", "Pause", "Table 1"]);
  assert.equal(lang.value, "en");
});

test("a language that cannot be fetched leaves the one that is spoken", async () => {
  useCatalogue(nb);
  await assert.rejects(speak("en", async () => new Response(JSON.stringify(en), { status: 503 })));
  assert.equal(lang.value, "nb");
});

test("a sentence takes the programme's own words, with a capital letter where it asks for one", () => {
  useCatalogue({ ...nb, messages: { "a.b": "{Word_area}: {n} {word_area}. {word_other}" } });
  vocabulary.value = { area: { nb: "virksomhet", en: "agency" } };
  assert.equal(t("a.b", { n: 2 }), "Virksomhet: 2 virksomhet. {word_other}");
  vocabulary.value = {};
});

test("each number in a sentence has the form of its noun that it asks for", () => {
  const messages = {
    "a.b": "{offers}, {units}",
    "counts.offers": ["{n} tilbud eller behov", "{n} tilbud og behov"],
    "counts.units": ["{n} enhet", "{n} enheter"],
  };
  useCatalogue({ ...nb, messages });
  assert.equal(t("a.b", countTexts({ offers: 2, units: 1 })), "2 tilbud og behov, 1 enhet");
});
