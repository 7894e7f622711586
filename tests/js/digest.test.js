import assert from "node:assert/strict";
import { test } from "node:test";
import { originalsOf } from "../../static/js/line/records.js";
import { unitsOfPlace } from "../../static/js/parts/console/measures/filters.js";
import { chosenFrom, digestOf, everything, isLacking } from "../../static/js/parts/console/shared/digest.js";
import { measure } from "./measures.js";

const areas = [{ name: "Oppvekst", units: ["Skole", "Barnehage"] }];

/** @param {string} id @param {object} [facts] */
const listed = (id, facts = {}) => [`measure:${id}`, measure(id, facts)];
/** @param {string} family @param {string} id @param {string} about @param {object} [more] */
const said = (family, id, about, more = {}) => [
  `${family}:${id}`,
  { kind: family, id, measure: about, text: "", at: 0, ...more },
];
/** @param {any[]} entries */
const records = (...entries) => /** @type {any} */ (new Map(entries));

const room = records(
  listed("Elsykler", {
    originals: ["sykler"],
    fields: { theme: "Veitrafikk", lead_unit: "Skole" },
    posted_at: 3,
    votes: 2,
    areas: 1,
  }),
  listed("sykler", { merged_into: "Elsykler", originals: ["lastesykler"], table: 2, posted_at: 2 }),
  listed("lastesykler", { merged_into: "sykler", table: 3, posted_at: 1, description: "Til vaktmestere" }),
  listed("Kompost", { table: 2, claimed_by: 4, posted_at: 5, votes: 5, areas: 3 }),
  listed("Møter", { status: "withdrawn", posted_at: 4 }),
  said("comment", "c1", "lastesykler"),
  said("comment", "c2", "Elsykler"),
  said("offer", "o1", "Kompost", { stance: "offer", unit: "Barnehage" }),
  said("conflict", "f1", "Elsykler"),
  said("co_benefit", "b1", "sykler"),
);

/** @param {Partial<import("../../static/js/parts/console/shared/digest.js").Filter>} filter */
const found = filter =>
  chosenFrom(digestOf(room), { ...everything, ...filter }, place => unitsOfPlace(areas, place)).map(
    digest => digest.measure.id,
  );

test("what was said about a merged measure counts for the one it went into, however deep", () => {
  const digest = digestOf(room).get("Elsykler");
  assert.deepEqual([digest?.comments, digest?.offers, digest?.conflicts, digest?.co_benefits], [2, 0, 1, 1]);
  assert.deepEqual([...(digest?.tables ?? [])], [1, 2, 3]);
});

test("the originals of a measure are all that was merged into it", () => {
  const elsykler = digestOf(room).get("Elsykler")?.measure;
  assert.deepEqual(elsykler && originalsOf(room, elsykler).map(original => original.id), ["sykler", "lastesykler"]);
});

test("a list without a filter holds what stands, newest first", () => {
  assert.deepEqual(found({}), ["Kompost", "Elsykler"]);
});

test("a search finds a measure by the words of what was merged into it", () => {
  assert.deepEqual(found({ search: "VAKT elsyk" }), ["Elsykler"]);
  assert.deepEqual(found({ search: "vakt kompost" }), []);
});

test("a table finds what was written there, also before it was merged", () => {
  assert.deepEqual(found({ table: "3" }), ["Elsykler"]);
  assert.deepEqual(found({ table: "2" }), ["Kompost", "Elsykler"]);
});

test("a unit finds what it leads and what it offered to help with", () => {
  assert.deepEqual(found({ place: "unit:Skole" }), ["Elsykler"]);
  assert.deepEqual(found({ place: "unit:Barnehage" }), ["Kompost"]);
  assert.deepEqual(found({ place: "area:Oppvekst" }), ["Kompost", "Elsykler"]);
});

test("a theme, claims, merges and withdrawals can be asked for", () => {
  assert.deepEqual(found({ fields: { theme: "Veitrafikk" } }), ["Elsykler"]);
  assert.deepEqual(found({ standing: "claimed" }), ["Kompost"]);
  assert.deepEqual(found({ standing: "unclaimed" }), ["Elsykler"]);
  assert.deepEqual(found({ standing: "with_originals" }), ["Elsykler"]);
  assert.deepEqual(found({ standing: "merged" }), ["sykler", "lastesykler"]);
  assert.deepEqual(found({ standing: "withdrawn" }), ["Møter"]);
});

test("the list is sorted as asked", () => {
  assert.deepEqual(found({ order: "votes" }), ["Kompost", "Elsykler"]);
  assert.deepEqual(found({ order: "said" }), ["Elsykler", "Kompost"]);
  assert.deepEqual(found({ order: "offers" }), ["Kompost", "Elsykler"]);
  assert.deepEqual(found({ order: "table" }), ["Elsykler", "Kompost"]);
  assert.deepEqual(found({ order: "title" }), ["Elsykler", "Kompost"]);
});

test("a field that answers no question is lacking while it is empty, or while its words say that it is not known", () => {
  const facts = { kind: null, yearly_cost: null, kroner_per_tonne: null, contradicts: [], not_known: ["journal"] };
  const vague = measure("a", { fields: { journal: "må avklares" }, facts });
  assert.equal(isLacking(vague, "field:journal"), true);
  assert.equal(isLacking({ ...vague, facts: { ...facts, not_known: [] } }, "field:journal"), false);
  assert.equal(isLacking(vague, "field:other"), true);
});
