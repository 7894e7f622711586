/**
 * What is announced of a command is announced from its answer: the sentence that was given with it (`told`) once it is saved, or
 * the reason once it is refused. That it waits for the network, the connection banner announces.
 * @module
 */
import { useEffect } from "../../vendor/preact.js";
import { errorText } from "../browser/i18n.js";
import { announce } from "./live-region.js";

/** @import { Entry } from "../line/entries.js" */
/** @import { Seat } from "../line/seat.js" */

/**
 * Once on each page with a seat. What is refused is visible in several places, perhaps behind a dialog: none of them is an alert.
 * @param {Seat} seat
 * @param {(entry: Entry) => string} label what a refused command was; empty where the refusal does not matter
 */
export function useAnnouncedAnswers(seat, label) {
  useEffect(() => seat.outbox.onAnswer(entry => announceAnswer(seat, entry, label)), [seat]);
}

/** @param {Seat} seat @param {Entry} entry @param {(entry: Entry) => string} label */
function announceAnswer({ outbox }, entry, label) {
  const { error, told, about, with: others } = entry;
  if (error) {
    const what = label(entry);
    if (what) announce(`${what}. ${errorText(error)}`);
  } else if (told && !outbox.failed.peek().some(({ id }) => others?.includes(id))) announce(told, about);
}
