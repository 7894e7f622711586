/**
 * What the overlay is laid over in its tests.
 * @module
 */

import { overlay } from "../../static/js/line/overlay.js";
import { leading } from "../../static/js/line/overlay-leading.js";
import { measure } from "./measures.js";

export const me = {
  kind: "me",
  role: "participant",
  id: "p1",
  table: 3,
  home_table: 3,
  area: "Oppvekst",
  unit: "Skole",
  label: "Rektor",
  present: true,
  votes: ["m2"],
  votes_left: 4,
  measures: [],
  comments: [],
  offers: [],
  conflicts: [],
  co_benefits: [],
  commitments: [],
  ratings: {},
  polls: {},
  feedback: {},
  order_seed: 1,
};
/** The records of somebody at table 3, with two measures there. */
export const room = (more = {}) =>
  /** @type {any} */ (
    new Map(
      Object.entries({
        me,
        "measure:m1": measure("m1", { table: 3 }),
        "measure:m2": measure("m2", { table: 3 }),
        ...more,
      }),
    )
  );
const entry = (/** @type {string} */ name, /** @type {Record<string, any>} */ data) => ({
  id: "c",
  name,
  data,
  place: 1,
  acted_at: 5_000,
  run: "r",
});
/** What is shown with these acts in the outbox. */
export const screen = (/** @type {any} */ records, /** @type {[string, Record<string, any>][]} */ ...acts) =>
  /** @type {Map<string, any>} */ (
    overlay(
      records,
      acts.map(([name, data]) => entry(name, data)),
      leading,
    )
  );
