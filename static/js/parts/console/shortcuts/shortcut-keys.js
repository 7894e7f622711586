/**
 * The shortcut keys and what they do. Single keys only: combinations with Ctrl, Alt or Command belong to the browser. Pure.
 * @module
 */
import { tabs } from "../ui.js";

/** @import { TabName } from "../ui.js" */

/**
 * @typedef {"next" | "back" | "pause" | "more_1" | "more_3" | "more_5" | "less_1" | "message" | "scene" | "freeze" | "reveal" |
 *   "search" | "undo" | "help" | "go"} ShortcutName
 */

/** @type {readonly {key: string, name: ShortcutName}[]} in the order of the help sheet */
export const shortcuts = [
  { key: "n", name: "next" },
  { key: "b", name: "back" },
  { key: "p", name: "pause" },
  { key: "1", name: "more_1" },
  { key: "3", name: "more_3" },
  { key: "5", name: "more_5" },
  { key: "-", name: "less_1" },
  { key: "m", name: "message" },
  { key: "s", name: "scene" },
  { key: "f", name: "freeze" },
  { key: "r", name: "reveal" },
  { key: "/", name: "search" },
  { key: "z", name: "undo" },
  { key: "?", name: "help" },
];

/** In the order of the keyboard: the digits, and below them letters for the tabs after the tenth. */
const keys_of_tabs = "1234567890qwertyuiop";

/** After `g`: 1 is the first tab, 0 the tenth, q the eleventh. @param {string} key @returns {TabName | undefined} */
export const tabOfKey = key => (key.length === 1 ? tabs[keys_of_tabs.indexOf(key.toLowerCase())] : undefined);

/** The key that leads to a tab. @param {TabName} tab */
export const keyOfTab = tab => keys_of_tabs.charAt(tabs.indexOf(tab));

/**
 * @param {Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "repeat" | "isComposing">} event
 * @returns {ShortcutName | undefined}
 */
export function shortcutOf({ key, ctrlKey, altKey, metaKey, repeat, isComposing }) {
  if (ctrlKey || altKey || metaKey || repeat || isComposing) return undefined;
  if (key.toLowerCase() === "g") return "go";
  return shortcuts.find(shortcut => shortcut.key === key.toLowerCase())?.name;
}
