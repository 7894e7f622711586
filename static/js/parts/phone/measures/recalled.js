/**
 * Titles of the measures that this phone has said something about, so that My page can name them in phases that do not show
 * them. Kept on the phone.
 * @module
 */
import { effect } from "../../../../vendor/preact.js";
import { one, standingMeasure, the } from "../../../line/records.js";
import { lastingShelf, readKept } from "../../../line/storage.js";

/** @import { MeRecord, Records } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */
/** @typedef {Record<string, string>} Titles by the id of the measure */

const shelf = lastingShelf();
const families = /** @type {const} */ ([
  ["comment", "comments"],
  ["offer", "offers"],
  ["conflict", "conflicts"],
  ["co_benefit", "co_benefits"],
  ["commitment", "commitments"],
]);
/** @param {string} code */
const key = code => `facilitator:about:${code}`;

/** @param {string} code @returns {Titles} */
export const recalledTitles = code => readKept(shelf, key(code)) ?? {};

/** Keeps the titles of what was spoken about, for as long as it stands, and of the sheet that is open. @param {Phone} phone */
export function keepTitles({ seat, boot, sheet }) {
  return effect(() => {
    const records = seat.screen.value;
    const opened = sheet.value;
    const me = the(records, "me");
    if (!me) return;
    const before = recalledTitles(boot.code);
    const ids = [...spokenAbout(records, me), ...(opened ? [opened.measure] : [])];
    const titles = ids.map(id => [id, standingMeasure(records, id)?.title || before[id]]);
    const next = JSON.stringify(Object.fromEntries(titles.filter(([, title]) => title)));
    if (next !== shelf.getItem(key(boot.code))) shelf.setItem(key(boot.code), next);
  });
}

/** @param {Records} records @param {MeRecord} me */
const spokenAbout = (records, me) =>
  families.flatMap(([family, list]) =>
    me[list].map(id => one(records, family, id)?.measure).filter(measure => measure !== undefined),
  );
