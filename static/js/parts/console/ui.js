/**
 * The console's view state: the open tab, board and dialog, and the ticked measures. The server knows none of it.
 * @module
 */
import { signal } from "../../../vendor/preact.js";
import { lastingShelf } from "../../line/storage.js";
import { everything } from "./shared/digest.js";

/** @import { Signal } from "@preact/signals" */
/** @import { Filter } from "./shared/digest.js" */
/** @import { Organiser } from "./links/organisers.js" */
/** @import { Undoable } from "./shared/undo.js" */

/**
 * @typedef {"tables" | "measures" | "readiness" | "effect" | "collaboration" | "results" | "fund" | "run_sheet" | "people" |
 *   "answers" | "log" | "links" | "finish"} TabName
 */
/**
 * @typedef {{what: "measure", id: string} | {what: "merge"} | {what: "hide", ids: string[]} | {what: "theme"} |
 *   {what: "next"} | {what: "start", phase: string} | {what: "back"} | {what: "reveal"} | {what: "close"} | {what: "scene"} |
 *   {what: "gaps", whose: "table" | "unit", key: string} | {what: "checklist", id?: string} |
 *   {what: "checklist_remove", id: string} | {what: "message", table?: number} | {what: "cell", areas: string[]} | {what: "move", person: string} |
 *   {what: "host_link", table: number} | {what: "organiser_link", organiser: Organiser} |
 *   {what: "revoke", organiser: Organiser} | {what: "help"} |
 *   {what: "renew", role: "host" | "screen" | "organiser", table?: number, organiser?: Organiser}} Opened
 */

/** @typedef {"areas" | "units" | "orders" | "balance"} Together the ways of looking at who works with whom */

/**
 * @typedef {object} Ui
 * @property {Signal<TabName>} tab
 * @property {Signal<number | null>} board the table whose board is open; null shows them all
 * @property {Signal<"list" | "lookalikes">} measures how the measures are looked at
 * @property {Signal<Together>} together
 * @property {Signal<"table" | "unit" | "checklists">} readiness how one looks at what is missing
 * @property {Signal<Filter>} filter
 * @property {Signal<boolean>} filters_open
 * @property {Signal<string[]>} ticked ids of measures
 * @property {Signal<Undoable | null>} undo what was done last to many at once, and the way back
 * @property {Signal<Opened | null>} dialog
 * @property {Signal<boolean>} shortcuts whether keys do things; remembered by the device
 */

const shortcuts_kept_under = "facilitator:shortcuts";

/** @type {readonly TabName[]} */
export const tabs = [
  "tables",
  "measures",
  "readiness",
  "effect",
  "collaboration",
  "results",
  "fund",
  "run_sheet",
  "people",
  "answers",
  "log",
  "links",
  "finish",
];

/** Begins at the tab that the address names, so that a page that is reloaded opens where it was. @returns {Ui} */
export function newUi() {
  const named = tabs.find(name => `#${name}` === location.hash);
  return {
    tab: signal(named ?? "tables"),
    board: signal(/** @type {number | null} */ (null)),
    measures: signal(/** @type {"list" | "lookalikes"} */ ("list")),
    together: signal(/** @type {Together} */ ("areas")),
    readiness: signal(/** @type {"table" | "unit" | "checklists"} */ ("table")),
    filter: signal(everything),
    filters_open: signal(matchMedia("(min-width: 62rem) and (min-height: 56rem)").matches),
    ticked: signal(/** @type {string[]} */ ([])),
    undo: signal(/** @type {Undoable | null} */ (null)),
    dialog: signal(/** @type {Opened | null} */ (null)),
    shortcuts: signal(lastingShelf().getItem(shortcuts_kept_under) !== "off"),
  };
}

/** @param {Ui} ui @param {TabName} tab */
export function goTo(ui, tab) {
  ui.tab.value = tab;
  history.replaceState(null, "", `#${tab}`);
}

/** @param {Ui} ui @param {boolean} on */
export function switchShortcuts(ui, on) {
  ui.shortcuts.value = on;
  lastingShelf().setItem(shortcuts_kept_under, on ? "on" : "off");
}
