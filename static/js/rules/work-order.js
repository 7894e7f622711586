/**
 * What was offered to one measure, what it needs and who wants to join, as the beginning of a piece of work.
 * @module
 */

/** @import { OfferRecord, Stance } from "../line/protocol.js" */

/** @type {readonly Stance[]} in the order in which a work order tells them */
export const stances = ["offer", "need", "join"];

/** Offers first, then needs, then who wants to join. @param {OfferRecord[]} offers of one measure */
export const asWorkOrder = offers => stances.flatMap(stance => offers.filter(offer => offer.stance === stance));
