/**
 * The tablet's view state: the open page and dialog, the ticked measures, and the counts that every card shows.
 * @module
 */
import { computed, signal } from "../../../vendor/preact.js";
import { one, standingMeasure, the } from "../../line/records.js";
import { countSaid } from "../../rules/said.js";
import { watchLookalikes } from "./merging/lookalikes.js";

/** @import { ReadonlySignal, Signal } from "@preact/signals" */
/** @import { Boot } from "../../browser/boot.js" */
/** @import { MeasureRecord } from "../../line/protocol.js" */
/** @import { Seat } from "../../line/seat.js" */

/** @typedef {"board" | "others" | "missing" | "people"} Page */
/**
 * @typedef {{kind: "sheet", id: string} | {kind: "vote", id: string} | {kind: "move", id: string} | {kind: "read", id?: string}
 *   | {kind: "merge", ids?: string[], back?: Opened} | {kind: "card", id: string} | {kind: "twin", id: string} | {kind: "pairs"}
 *   | {kind: "add"} | {kind: "join"}} Opened one dialog at a time; `id` is a measure's or a person's
 */
/** @import { SaidCount } from "../../rules/said.js" */
/** @typedef {"cards" | "themes"} Layout */
/** @typedef {{query: string, order: import("./board/selectors.js").Order | null, table: number | null, layout: Layout}} Look how a board is looked at */

/**
 * @typedef {object} Tablet
 * @property {Seat} seat
 * @property {Boot} boot
 * @property {number} table the host's own
 * @property {Signal<Page>} page
 * @property {Signal<Opened | null>} opened
 * @property {Signal<string[]>} picked the measures that are ticked, in the order they were ticked
 * @property {Signal<{sources: string[], target: string, ids: string[]} | null>} merged the last merge, to be undone, and
 *   the commands' ids
 * @property {{board: Signal<Look>, others: Signal<Look>}} looks
 * @property {Signal<string[]>} readable what is on the page to be read out, in its order
 * @property {Signal<string | null>} moved the card that was moved just now and takes the focus along
 * @property {import("../lookalikes.js").Lookalikes} lookalikes
 * @property {ReadonlySignal<Map<string, SaidCount>>} said how much has been said about each standing measure
 */

/** @type {Look} */
const plainLook = { query: "", order: null, table: null, layout: "cards" };

/** @param {Seat} seat @param {Boot} boot @returns {Tablet} */
export function openTablet(seat, boot) {
  return {
    seat,
    boot,
    table: Number(boot.table),
    page: signal(/** @type {Page} */ ("board")),
    opened: signal(/** @type {Opened | null} */ (null)),
    picked: signal(/** @type {string[]} */ ([])),
    merged: signal(/** @type {{sources: string[], target: string, ids: string[]} | null} */ (null)),
    looks: { board: signal(plainLook), others: signal(plainLook) },
    moved: signal(/** @type {string | null} */ (null)),
    lookalikes: watchLookalikes(seat, boot),
    readable: signal(/** @type {string[]} */ ([])),
    said: computed(() => countSaid(seat.screen.value)),
  };
}

/** The ticked measures that still stand. @param {Tablet} tablet */
export const pickedMeasures = tablet => standingMeasures(tablet, tablet.picked.value);

/** Each once, as they stand now: another host may have merged one in the meantime. @param {Tablet} tablet @param {readonly string[]} ids */
export function standingMeasures(tablet, ids) {
  const records = tablet.seat.screen.value;
  const found = ids.map(id => standingMeasure(records, id));
  /** @type {MeasureRecord[]} */
  const standing = found.filter(measure => measure !== undefined).filter(measure => measure.status === "live");
  return [...new Map(standing.map(measure => [measure.id, measure])).values()];
}

/** Ticks a measure, or takes the tick away. @param {Tablet} tablet @param {string} id */
export function pick(tablet, id) {
  const others = tablet.picked.value.filter(other => other !== id);
  tablet.picked.value = others.length === tablet.picked.value.length ? [...others, id] : others;
}

/** Whether anything can still be done: the workshop is open. @param {Tablet} tablet */
export const isOpen = tablet => the(tablet.seat.screen.value, "workshop")?.status === "open";

/** @param {Tablet} tablet @param {string} id */
export const person = (tablet, id) => one(tablet.seat.screen.value, "person", id);
