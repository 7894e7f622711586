/**
 * The document's title: first where the reader is, then the workshop. Browsers show it on the tab, and screen readers say it
 * first.
 * @module
 */
import { signal, useEffect } from "../../vendor/preact.js";
import { the } from "../line/records.js";
import { say } from "./i18n.js";

/** @import { Records } from "../line/protocol.js" */

/** What stands before the workshop's own title. */
export const place = signal("");

/** @param {(string | false | null | undefined)[]} parts what this page is and where the day stands; those that are missing are left out */
export function useTitle(...parts) {
  const wanted = joined(...parts);
  useEffect(() => {
    place.value = wanted;
  }, [wanted]);
}

/** @param {(string | false | null | undefined)[]} parts */
export const joined = (...parts) => parts.filter(Boolean).join(" · ");

/** What we are doing now; nothing once the day is over. @param {Records} records */
export const phaseTitle = records =>
  the(records, "workshop")?.status === "closed" ? "" : say(the(records, "phase")?.title);
