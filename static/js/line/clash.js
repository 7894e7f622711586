/**
 * A clash: an act that was meant for words which somebody else has changed since. The very same act never gets through.
 * @module
 */

/** @import { Entry } from "./entries.js" */

/** @param {Pick<Entry, "error">} entry */
export const isClash = ({ error }) => error?.code === "changed_meanwhile";
