/** @import { MeasureRecord } from "../../static/js/line/protocol.js" */

/**
 * A measure of table 1 that nobody has done anything with yet.
 * @param {string} id
 * @param {Partial<MeasureRecord>} [facts]
 * @returns {MeasureRecord}
 */
export const measure = (id, facts = {}) => ({
  kind: "measure",
  id,
  table: 1,
  title: id,
  description: "",
  status: "live",
  merged_into: null,
  originals: [],
  fields: {},
  claimed_by: null,
  posted_at: 0,
  private: false,
  on_behalf: false,
  hidden: false,
  reason: null,
  ...facts,
});
