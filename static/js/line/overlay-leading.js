/**
 * Effects of the commands that only hosts and organisers give. Phones do not load them.
 * @module
 */
import { without } from "./overlay.js";

/** @import { Effects } from "./overlay.js" */
/** @import { MeasureRecord } from "./protocol.js" */

/** @type {Effects} */
export const leading = {
  hide_measure: (draft, { measure, reason }) => draft.change(`measure:${measure}`, { hidden: true, reason }),
  show_measure: (draft, { measure }) => draft.change(`measure:${measure}`, { hidden: false, reason: null }),
  set_field(draft, { measure, field, value }) {
    const fields = { ...draft.get(`measure:${measure}`)?.fields, [field]: value };
    if (value === null) delete fields[field];
    draft.change(`measure:${measure}`, { fields });
  },
  hide_comment: (draft, data) => draft.change(`comment:${data.comment}`, { hidden: true, reason: data.reason }),
  show_comment: (draft, data) => draft.change(`comment:${data.comment}`, { hidden: false, reason: null }),
  explain(draft, { thing, aspect, text }) {
    for (const family of ["conflict", "co_benefit"]) draft.change(`${family}:${thing}`, { [aspect]: text });
  },
  merge_measures(draft, { source, target }) {
    const into = /** @type {MeasureRecord | undefined} */ (draft.get(`measure:${target}`));
    if (!into) return;
    draft.change(`measure:${source}`, { merged_into: target });
    draft.change(`measure:${target}`, { originals: [...without(into.originals, source), source] });
  },
  unmerge_measure(draft, { measure }) {
    const target = draft.get(`measure:${measure}`)?.merged_into;
    const into = draft.get(`measure:${target}`);
    draft.change(`measure:${measure}`, { merged_into: null });
    if (into) draft.change(`measure:${target}`, { originals: without(into.originals, measure) });
  },
  claim_measure(draft, { measure }) {
    const table = draft.get("me")?.table;
    draft.change(`measure:${measure}`, { claimed_by: table });
    const claims = draft.get(`table:${table}`)?.claims;
    if (claims) draft.change(`table:${table}`, { claims: [...without(claims, measure), measure] });
  },
  release_claim(draft, { measure }) {
    const table = draft.get(`measure:${measure}`)?.claimed_by;
    draft.change(`measure:${measure}`, { claimed_by: null });
    const claims = draft.get(`table:${table}`)?.claims;
    if (claims) draft.change(`table:${table}`, { claims: without(claims, measure) });
  },
  send_message(draft, { message, to, table = null, text, ends_at = null }, at) {
    for (const other of draft.records.values())
      if (other.kind === "message" && other.id !== message && other.to === to && other.table === table)
        draft.records.delete(`message:${other.id}`);
    draft.add(`message:${message}`, { kind: "message", id: message, to, table, text, at, ends_at });
  },
  take_down_message: (draft, { message }) => draft.records.delete(`message:${message}`),
  signal_table: (draft, { signal }) => draft.change(`table:${draft.get("me")?.table}`, { signal }),
};
