/**
 * How long an idea can still be sent after the ideas closed (S13). Only the phase that closed them grants the time, not later
 * ones.
 * @module
 */

/** @import { PhaseRecord } from "../line/protocol.js" */

const grace_s = 120;

/**
 * @param {string | null} before what this said of the phase before
 * @param {Pick<PhaseRecord, "id" | "ideas">} phase
 * @returns {string | null} the phase that closed the ideas; null while they are open
 */
export const closedBy = (before, { id, ideas }) => (ideas === "closed" ? (before ?? id) : null);

/**
 * @param {string | null} closer the phase that closed the ideas
 * @param {Pick<PhaseRecord, "id" | "started_at">} phase
 * @param {number} now by the server's clock
 * @returns {number} whole seconds, 0 when it is too late
 */
export const graceLeft = (closer, { id, started_at }, now) =>
  id === closer ? Math.max(0, grace_s - Math.round((now - started_at) / 1000)) : 0;
