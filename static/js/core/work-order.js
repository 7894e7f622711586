/**
 * What was offered to one measure, what it needs and who wants to join, as the beginning of a piece of work.
 * @module
 */

/** @import { OfferRecord, Stance } from "./protocol.js" */

/** @type {readonly Stance[]} in the order in which a work order tells them */
export const stances = ["offer", "need", "join"];

/** From here on a measure splits the room; the server reckons how much (facilitator/methods/hidden_conflict.py). */
export const split_from = 0.5;

/** Offers first, then needs, then who wants to join. @param {OfferRecord[]} offers of one measure */
export const asWorkOrder = offers => stances.flatMap(stance => offers.filter(offer => offer.stance === stance));

/** Whether one unit offers where another needs. @param {OfferRecord[]} offers of one measure */
export const isMet = offers =>
  offers.some(({ stance, unit }) => stance === "offer" && offers.some(o => o.stance === "need" && o.unit !== unit));
