import assert from "node:assert/strict";
import { test } from "node:test";
import { contacts } from "../../static/js/rules/contacts.js";

const kari = { label: "Rektor", unit: "Skole" };
const omar = { label: "Pleier", unit: "Sykehjem" };
const nothing = { measures: [], comments: [], offers: [], conflicts: [], co_benefits: [] };

/** What this person's phone has. @param {object} me @param {any[]} things */
const phone = (me, ...things) =>
  /** @type {any} */ (
    new Map(
      /** @type {[string, any][]} */ ([
        ["me", { kind: "me", ...nothing, ...me }],
        ...things.map(thing => [`${thing.kind}:${thing.id}`, thing]),
      ]),
    )
  );
const measure = (/** @type {string} */ id, more = {}) => ({
  kind: "measure",
  id,
  title: id,
  status: "live",
  merged_into: null,
  ...more,
});
const comment = (/** @type {string} */ id, /** @type {string} */ about, more = {}) => ({
  kind: "comment",
  id,
  measure: about,
  text: id,
  by: null,
  ...more,
});
const told = (/** @type {ReturnType<typeof contacts>} */ found) =>
  found.map(({ by, reasons }) => [by.label, ...reasons.map(({ did, measure: about }) => `${did} ${about.id}`)]);

test("who ticked the name on something about an own idea is somebody to talk to, once, with all the reasons", () => {
  const records = phone(
    { measures: ["bikes"] },
    measure("bikes"),
    comment("snow", "bikes", { by: omar }),
    comment("rain", "bikes", { by: kari }),
    comment("sun", "bikes"),
    { ...comment("lend", "bikes", { by: kari }), kind: "offer", stance: "offer" },
    comment("elsewhere", "cars", { by: omar }),
    measure("cars"),
  );
  assert.deepEqual(told(contacts(records)), [
    ["Rektor", "offer bikes", "comment bikes"],
    ["Pleier", "comment bikes"],
  ]);
});

test("where one has offered something, whoever wrote it or wants to join is somebody to talk to", () => {
  const records = phone(
    { offers: ["mine"] },
    measure("cars", { by: kari }),
    { ...comment("mine", "cars", { by: omar }), kind: "offer", stance: "offer" },
    { ...comment("theirs", "cars", { by: omar }), kind: "offer", stance: "join" },
  );
  assert.deepEqual(told(contacts(records)), [
    ["Rektor", "measure cars"],
    ["Pleier", "join cars"],
  ]);
});

test("a merge brings those who spoke about the other half, and the other half's author", () => {
  const records = phone(
    { measures: ["bikes"] },
    measure("bikes", { merged_into: "wheels" }),
    measure("wheels", { by: kari }),
    comment("snow", "wheels", { by: omar }),
  );
  assert.deepEqual(told(contacts(records)), [
    ["Rektor", "measure wheels"],
    ["Pleier", "comment wheels"],
  ]);
});

test("a hidden comment leads nobody to its author, and neither does a measure that was taken back", () => {
  const records = phone(
    { measures: ["bikes"], offers: ["mine"] },
    measure("bikes"),
    comment("rude", "bikes", { by: omar, hidden: true }),
    measure("cars", { by: kari, status: "withdrawn" }),
    { ...comment("mine", "cars"), kind: "offer", stance: "offer" },
  );
  assert.deepEqual(contacts(records), []);
});
