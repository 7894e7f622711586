/**
 * The house key. It comes in the link's fragment, which is never sent to a server; it is removed from the address at once and
 * kept until the tab is closed.
 * @module
 */

import { keyIn } from "../../browser/key.js";

const place = "facilitator:house-key";
/** Where the browser keeps nothing: until the page is left. */
let in_memory = "";

/** The key that the address brought, or that this tab already has; "" without one. */
export function takeHouseKey() {
  const brought = keyIn(location.hash);
  if (!brought) return heldKey();
  holdHouseKey(brought);
  history.replaceState(null, "", location.pathname + location.search);
  return brought;
}

/** @param {string} key "" forgets it */
export function holdHouseKey(key) {
  in_memory = key;
  const shelf = openShelf();
  if (key) shelf?.setItem(place, key);
  else shelf?.removeItem(place);
}

const heldKey = () => openShelf()?.getItem(place) ?? in_memory;

/** @returns {Storage | null} null where reading the property alone is refused (blocked cookies) */
function openShelf() {
  try {
    return globalThis.sessionStorage;
  } catch {
    return null;
  }
}
