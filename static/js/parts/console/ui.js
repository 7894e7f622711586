/**
 * What the organiser is looking at: which tab, which table's board, which measures are ticked, and which dialog is open.
 * None of it is known to the server.
 * @module
 */
import { signal } from "../../../vendor/preact.js";
import { everything } from "./digest.js";

/** @import { Signal } from "@preact/signals" */
/** @import { Filter } from "./digest.js" */

/** @typedef {"tables" | "measures" | "results" | "run_sheet" | "people" | "answers" | "links" | "finish"} TabName */
/**
 * @typedef {{what: "measure", id: string} | {what: "merge"} | {what: "start", phase: string} | {what: "back"} | {what: "reveal"} |
 *   {what: "close"} | {what: "move", person: string} | {what: "host_link", table: number} |
 *   {what: "renew", role: "host" | "screen" | "organiser", table?: number}} Opened
 */

/**
 * @typedef {object} Ui
 * @property {Signal<TabName>} tab
 * @property {Signal<number | null>} board the table whose board is open; null shows them all
 * @property {Signal<Filter>} filter
 * @property {Signal<string[]>} ticked ids of measures
 * @property {Signal<Opened | null>} dialog
 */

/** @type {readonly TabName[]} */
export const tabs = ["tables", "measures", "results", "run_sheet", "people", "answers", "links", "finish"];

/** Begins at the tab that the address names, so that a page that is loaded anew opens where it was. @returns {Ui} */
export function newUi() {
  const named = tabs.find(name => `#${name}` === location.hash);
  return {
    tab: signal(named ?? "tables"),
    board: signal(/** @type {number | null} */ (null)),
    filter: signal(everything),
    ticked: signal(/** @type {string[]} */ ([])),
    dialog: signal(/** @type {Opened | null} */ (null)),
  };
}

/** @param {Ui} ui @param {TabName} tab */
export function goTo(ui, tab) {
  ui.tab.value = tab;
  history.replaceState(null, "", `#${tab}`);
}
