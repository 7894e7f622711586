/**
 * Where a client stands: a sequence number and the records at it (S5). A delta that does not start there is not applied; the
 * client asks for the view.
 * @module
 */

/** @import { AnyRecord, Delta, Records, View } from "./protocol.js" */
/** @typedef {{seq: number, records: Records}} Standing */

/** @type {Standing} */
export const nowhere = { seq: 0, records: new Map() };

/**
 * An unchanged record keeps its identity, so that a phone that wakes renders only what changed while it slept.
 * @param {View} view
 * @param {Records} before
 * @returns {Standing}
 */
export function standAt(view, before = nowhere.records) {
  /** @type {Map<string, AnyRecord>} */
  const records = new Map();
  for (const [key, record] of Object.entries(view.records)) {
    const was = before.get(key);
    records.set(key, was && JSON.stringify(was) === JSON.stringify(record) ? was : record);
  }
  return { seq: view.seq, records };
}

/**
 * @param {Standing} standing
 * @param {Delta} delta
 * @returns {Standing | null} null when the delta does not fit, and the view must be asked for
 */
export function follow(standing, delta) {
  if (delta.from !== standing.seq) return null;
  /** @type {Map<string, AnyRecord>} */
  const records = new Map(standing.records);
  for (const key of delta.drop) records.delete(key);
  for (const [key, record] of Object.entries(delta.put)) records.set(key, record);
  return { seq: delta.to, records };
}
