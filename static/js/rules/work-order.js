/**
 * The order of the parts of a work order.
 * @module
 */

/** @import { OfferRecord, Stance } from "../line/protocol.js" */

/** @type {readonly Stance[]} in the order in which a work order tells them */
export const stances = ["offer", "need", "join"];

/** Offers first, then needs, then who wants to join. @param {OfferRecord[]} offers of one measure */
export const asWorkOrder = offers => stances.flatMap(stance => offers.filter(offer => offer.stance === stance));
