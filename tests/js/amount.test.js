import assert from "node:assert/strict";
import { test } from "node:test";
import { useCatalogue } from "../../static/js/browser/i18n.js";
import { amountText, readAmount, understood } from "../../static/js/rules/amount.js";

/** @import { Quantity } from "../../static/js/rules/fields.js" */

/** What is read, or the key of the sentence that says why not. @param {"nb" | "en"} lang @param {Quantity | null} [quantity] */
const reader =
  (lang, quantity = "kroner") =>
  (/** @type {string} */ text) => {
    useCatalogue({ lang, locale: `${lang}-NO`, languages: {}, messages: {} });
    const { value, wrong } = readAmount(text, quantity);
    return wrong || value;
  };

test("kroner are understood as Norwegians write them", () => {
  const read = reader("nb");
  const written = {
    "1,5 mill": 1_500_000,
    "1.000.000": 1_000_000,
    "250 000 kr": 250_000,
    "2 mrd": 2_000_000_000,
    "1,5 millioner": 1_500_000,
    "kr 250.000,-": 250_000,
    "250 000,–": 250_000,
    "0,5 mill kr": 500_000,
    "1 250 000,50": 1_250_000.5,
    "1.250.000,50": 1_250_000.5,
    "4\u00a0750\u00a0000": 4_750_000,
    "4\u202f750\u202f000 kroner": 4_750_000,
    "ca. 2 mill": 2_000_000,
    "Ca 2 Mill.": 2_000_000,
    "om lag 300 tusen": 300_000,
    "1,1 mill.": 1_100_000,
    "1,25 mill. kr.": 1_250_000,
    "2 milliarder kroner": 2_000_000_000,
    "kr. 250000": 250_000,
    "250.000": 250_000,
    "12,50": 12.5,
    12.5: 12.5,
    0: 0,
    "": null,
    "  ": null,
  };
  for (const [text, value] of Object.entries(written)) assert.equal(read(text), value, text);
});

test("what can be read in two ways is refused, and nothing is guessed", () => {
  const read = reader("nb");
  for (const text of ["1,500", "250,000", "1.250 mill"]) assert.equal(read(text), "amount.ambiguous", text);
  assert.equal(reader("nb", null)("1.500"), "amount.ambiguous");
  assert.equal(reader("nb", "tonnes_per_year")("1,525"), 1.525);
  assert.equal(reader("en")("1.500"), "amount.ambiguous");
});

test("what is no amount is refused in words", () => {
  const read = reader("nb");
  const nonsense = [
    ...[
      "250'",
      "mange",
      "1-2 mill",
      "1 mill 200 tusen",
      "12 34",
      "1.00.000",
      "1,2,3",
      "1e6",
      "0x10",
      "kr",
      "mill",
      "5 kr 5",
    ],
    ...[
      "10⁶",
      "½ mill",
      "2 billioner",
      "2 billion",
      "1000.000",
      "12 tonn",
      "2 mill per år",
      "ukjent",
      "NaN",
      "Infinity",
      "1.000 .000",
    ],
  ];
  for (const text of nonsense) assert.equal(read(text), "amount.no_kroner", text);
  assert.equal(reader("nb", null)("250 kr"), "amount.no_number");
  for (const text of ["-5", "−5", "kr -250 000", "minus 2 mill"]) assert.equal(read(text), "amount.negative", text);
  assert.equal(read("1001 mrd"), "amount.too_large");
  assert.equal(read("1000 mrd"), 1e12);
});

test("an English reader writes thousands with commas", () => {
  const read = reader("en");
  const written = {
    "4,750,000": 4_750_000,
    "4,750": 4_750,
    "1,250,000.50": 1_250_000.5,
    "NOK 1.5 million": 1_500_000,
    "2 billion": 2_000_000_000,
    "about 2 bn": 2_000_000_000,
    "1.250 million": 1_250_000,
  };
  for (const [text, value] of Object.entries(written)) assert.equal(read(text), value, text);
  assert.equal(read("1,250 million"), "amount.ambiguous");
});

test("a number may carry the unit that it counts in", () => {
  const yearly = reader("nb", "kroner_per_year");
  for (const text of ["200 000 kr per år", "200 000 kr/år", "0,2 mill. i året", "200 tusen årlig"])
    assert.equal(yearly(text), 200_000, text);
  const tonnes = reader("nb", "tonnes_per_year");
  for (const text of ["120 tonn", "120 tonn CO₂e per år", "120 t", "120"]) assert.equal(tonnes(text), 120, text);
  assert.equal(tonnes("120 kr"), "amount.no_number");
});

test("what is shown can be written again, and what is written otherwise is shown back", () => {
  useCatalogue({ lang: "nb", locale: "nb-NO", languages: {}, messages: { "amount.kroner": "{amount} kr" } });
  for (const value of [0, 12.5, 4_750, 4_750_000.25]) {
    assert.equal(readAmount(amountText(value, "kroner"), "kroner").value, value);
    assert.equal(understood(amountText(value), "kroner"), "");
  }
  assert.match(understood("1,5 mill", "kroner"), /^= 1\s500\s000 kr$/);
  assert.equal(understood("1,500", "kroner"), "");
});
