/**
 * The phone's view state: the open page and sheet, what has been seen, and the counts that every card shows.
 * @module
 */
import { computed, signal } from "../../../vendor/preact.js";
import { the } from "../../line/records.js";
import { takeSeat } from "../../line/seat.js";
import { lastingShelf } from "../../line/storage.js";
import { countSaid } from "../../rules/said.js";
import { openSeen } from "../../rules/seen.js";

/** @import { ReadonlySignal, Signal } from "@preact/signals" */
/** @import { Boot } from "../../browser/boot.js" */
/** @import { PhaseRecord } from "../../line/protocol.js" */
/** @import { Seat } from "../../line/seat.js" */
/** @import { Seen } from "../../rules/seen.js" */
/** @import { HeldSeat } from "../../line/remembered.js" */

/** @typedef {"comment" | "offer" | "need" | "join" | "conflict" | "co_benefit" | "commitment"} Way to say something about a measure */
/** @typedef {{measure: string, way?: Way}} OpenSheet */
/** @import { SaidCount } from "../../rules/said.js" */

/**
 * @typedef {object} Phone
 * @property {Seat} seat
 * @property {Boot} boot
 * @property {string} token the seat's, for requests over HTTP
 * @property {Signal<"now" | "mine">} tab
 * @property {Signal<OpenSheet | null>} sheet
 * @property {Signal<boolean>} profile whether the page about oneself is open
 * @property {ReadonlySignal<boolean>} covered whether something lies on top of the page
 * @property {ReadonlySignal<boolean>} spent whether all votes are given; each vote button reads it
 * @property {ReadonlySignal<Map<string, SaidCount>>} said how much has been said about each standing measure
 * @property {Seen} seen the measures that this phone has shown
 * @property {Map<string, string[]>} orders in which order each phase's measures stand here
 * @property {Signal<PhaseRecord | null>} turned the phase that began while the person was writing
 */

/** @param {Boot} boot @param {HeldSeat} held @returns {Phone} */
export function openPhone(boot, { token, participant_id }) {
  const seat = takeSeat({ code: boot.code, token, holder: participant_id });
  const sheet = signal(/** @type {OpenSheet | null} */ (null));
  const profile = signal(false);
  return {
    seat,
    boot,
    token,
    tab: signal(/** @type {"now" | "mine"} */ ("now")),
    sheet,
    profile,
    covered: computed(() => sheet.value !== null || profile.value),
    spent: computed(() => the(seat.screen.value, "me")?.votes_left === 0),
    said: computed(() => countSaid(seat.screen.value)),
    seen: openSeen(`${boot.code}:${participant_id}`, lastingShelf()),
    orders: new Map(),
    turned: signal(/** @type {PhaseRecord | null} */ (null)),
  };
}

/** Takes away what lies on top of the page. @param {Phone} phone */
export function uncover(phone) {
  phone.sheet.value = null;
  phone.profile.value = false;
}
