/**
 * The overlay: the records as they will be when everything in the outbox has been saved. Pending and confirmed things have the
 * same id, so nothing jumps. Each effect may be laid over records that already show it, since the view can come before the
 * answer. Phases, the clock and the reveal are never guessed at.
 * @module
 */
import { votesOn } from "./records.js";

/** @import { AnyRecord, MeasureRecord, MeRecord, Records } from "./protocol.js" */
/** @import { Entry } from "./entries.js" */

/**
 * @param {Records} records
 * @param {readonly Entry[]} entries oldest first
 * @returns {Records} the same map when there is nothing to lay over it
 */
export function overlay(records, entries) {
  if (entries.length === 0) return records;
  const draft = draftOf(records);
  for (const entry of entries) effects[entry.name]?.(draft, entry.data, entry.acted_at);
  return draft.records;
}

/**
 * @typedef {object} Draft
 * @property {Map<string, AnyRecord>} records
 * @property {(key: string) => any} get
 * @property {(key: string, record: object) => void} add unless the server has it already
 * @property {(key: string, change: object) => void} change marks it pending, if it is there
 */

/**
 * @param {Records} records
 * @returns {Draft}
 */
function draftOf(records) {
  const copy = new Map(records);
  return {
    records: copy,
    get: key => copy.get(key),
    add(key, record) {
      if (!copy.has(key)) copy.set(key, /** @type {AnyRecord} */ ({ ...record, pending: true }));
    },
    change(key, change) {
      const record = copy.get(key);
      if (record) copy.set(key, /** @type {AnyRecord} */ ({ ...record, ...change, pending: true }));
    },
  };
}

/** @type {Record<string, (draft: Draft, data: Record<string, any>, at: number) => void>} */
const effects = {
  post_measure(draft, data, at) {
    const me = /** @type {MeRecord} */ (draft.get("me"));
    draft.add(`measure:${data.measure}`, {
      kind: "measure",
      id: data.measure,
      table: me?.table ?? 0,
      title: data.title,
      description: data.description ?? "",
      status: "live",
      merged_into: null,
      originals: [],
      fields: {},
      claimed_by: null,
      posted_at: at,
      private: draft.get("phase")?.ideas === "open_private",
      on_behalf: Boolean(data.on_behalf),
      hidden: false,
      reason: null,
    });
    if (!data.on_behalf) mine(draft, "measures", data.measure);
  },
  retitle_measure: (draft, data) => draft.change(`measure:${data.measure}`, { title: data.title }),
  describe_measure: (draft, data) => draft.change(`measure:${data.measure}`, { description: data.description }),
  withdraw_measure: (draft, data) => draft.change(`measure:${data.measure}`, { status: "withdrawn" }),
  share_drafts(draft) {
    for (const record of [...draft.records.values()])
      if (record.kind === "measure" && record.private) draft.change(`measure:${record.id}`, { private: false });
  },
  hide_measure: (draft, { measure, reason }) => draft.change(`measure:${measure}`, { hidden: true, reason }),
  show_measure: (draft, { measure }) => draft.change(`measure:${measure}`, { hidden: false, reason: null }),
  set_field(draft, { measure, field, value }) {
    const fields = { ...draft.get(`measure:${measure}`)?.fields, [field]: value };
    if (value === null) delete fields[field];
    draft.change(`measure:${measure}`, { fields });
  },
  post_comment: (draft, data, at) => say(draft, "comment", "comments", data, { at, hidden: false, reason: null }),
  hide_comment: (draft, data) => draft.change(`comment:${data.comment}`, { hidden: true, reason: data.reason }),
  show_comment: (draft, data) => draft.change(`comment:${data.comment}`, { hidden: false, reason: null }),
  make_offer(draft, data, at) {
    const me = /** @type {MeRecord} */ (draft.get("me"));
    say(draft, "offer", "offers", data, {
      at,
      stance: data.stance ?? "offer",
      resource: data.resource ?? null,
      unit: me?.unit ?? null,
      area: me?.area ?? null,
    });
  },
  withdraw_offer: (draft, data) => takeAway(draft, `offer:${data.offer}`, "offers", data.offer),
  flag_conflict: (draft, data, at) => say(draft, "conflict", "conflicts", data, { ...aspectsOf(data), at }),
  add_co_benefit: (draft, data, at) => say(draft, "co_benefit", "co_benefits", data, { ...aspectsOf(data), at }),
  explain(draft, { thing, aspect, text }) {
    for (const family of ["conflict", "co_benefit"]) draft.change(`${family}:${thing}`, { [aspect]: text });
  },
  show_name(draft, { thing, named }) {
    const me = /** @type {MeRecord} */ (draft.get("me"));
    const by = named && me ? { label: me.label, unit: me.unit } : null;
    for (const family of ["measure", "comment", "offer", "conflict", "co_benefit"])
      draft.change(`${family}:${thing}`, { by });
  },
  cast_vote(draft, { measure, on_behalf, votes }) {
    const given = votesOn(draft.get(voterKey(on_behalf)), measure);
    give(draft, voterKey(on_behalf), measure, votes ?? (given || 1));
  },
  take_back_vote: (draft, { measure, on_behalf }) => give(draft, voterKey(on_behalf), measure, 0),
  give_star: (draft, { measure, on_behalf }) => draft.change(voterKey(on_behalf), { star: measure }),
  take_back_star: (draft, { on_behalf }) => draft.change(voterKey(on_behalf), { star: null }),
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
  rate_measure(draft, { measure, criterion, score }) {
    const ratings = draft.get("me")?.ratings ?? {};
    draft.change("me", { ratings: { ...ratings, [measure]: { ...ratings[measure], [criterion]: score } } });
  },
  give_thumb: (draft, { measure, thumb }) =>
    draft.change("me", { thumbs: { ...draft.get("me")?.thumbs, [measure]: thumb } }),
  commit_to(draft, data, at) {
    say(draft, "commitment", "commitments", data, { at, unit: draft.get("me")?.unit ?? null });
  },
  withdraw_commitment: (draft, data) =>
    takeAway(draft, `commitment:${data.commitment}`, "commitments", data.commitment),
  answer_poll: (draft, { poll, option }) =>
    draft.change("me", { polls: { ...draft.get("me")?.polls, [poll]: option } }),
  give_feedback(draft, { question, score = null, text = null }) {
    const feedback = draft.get("me")?.feedback ?? {};
    draft.change("me", { feedback: { ...feedback, [question]: { score, text } } });
  },
  move_table(draft, { table, participant }) {
    draft.change(participant ? `person:${participant}` : "me", { table });
  },
  leave: draft => draft.change("me", { present: false }),
  rejoin: draft => draft.change("me", { present: true }),
  send_message(draft, { message, to, table = null, text }, at) {
    for (const other of draft.records.values())
      if (other.kind === "message" && other.id !== message && other.to === to && other.table === table)
        draft.records.delete(`message:${other.id}`);
    draft.add(`message:${message}`, { kind: "message", id: message, to, table, text, at });
  },
  take_down_message: (draft, { message }) => draft.records.delete(`message:${message}`),
  show_scene: (draft, { scene = null, step = null }) => draft.change("screen", { scene, step }),
  freeze_screen: (draft, { frozen = true }) => draft.change("screen", { frozen }),
  signal_table: (draft, { signal }) => draft.change(`table:${draft.get("me")?.table}`, { signal }),
};

/**
 * Adds what somebody said about a measure, under the id it was given, and to the list of one's own.
 * @param {Draft} draft
 * @param {string} kind
 * @param {keyof MeRecord} list
 * @param {Record<string, any>} data
 * @param {object} facts
 */
function say(draft, kind, list, data, facts) {
  const me = /** @type {MeRecord | undefined} */ (draft.get("me"));
  const by = data.named && me ? { label: me.label, unit: me.unit } : null;
  draft.add(`${kind}:${data[kind]}`, { kind, id: data[kind], measure: data.measure, text: data.text, by, ...facts });
  mine(draft, list, data[kind]);
}

/** @param {Record<string, any>} data */
const aspectsOf = ({ goal, affected, solution }) => ({ goal, affected, solution });

/** @param {string | undefined} on_behalf */
const voterKey = on_behalf => (on_behalf ? `person:${on_behalf}` : "me");

/**
 * Sets how many of somebody's votes a measure has; with none left, the star goes as well.
 * @param {Draft} draft
 * @param {string} key of the voter
 * @param {string} measure
 * @param {number} votes
 */
function give(draft, key, measure, votes) {
  const voter = draft.get(key);
  const before = votesOn(voter, measure);
  if (!voter || votes === before) return;
  const others = without(voter.votes ?? [], measure);
  draft.change(key, {
    votes: !votes ? others : before ? voter.votes : [...others, measure],
    votes_left: Math.max(0, (voter.votes_left ?? 0) + before - votes),
    votes_on: { ...voter.votes_on, [measure]: votes },
    star: !votes && voter.star === measure ? null : voter.star,
  });
}

/** @param {Draft} draft @param {keyof MeRecord} list @param {string} id */
function mine(draft, list, id) {
  const own = draft.get("me")?.[list];
  if (own && !own.includes(id)) draft.change("me", { [list]: [...own, id] });
}

/** @param {Draft} draft @param {string} key @param {keyof MeRecord} list @param {string} id */
function takeAway(draft, key, list, id) {
  draft.records.delete(key);
  const own = draft.get("me")?.[list];
  if (own?.includes(id)) draft.change("me", { [list]: without(own, id) });
}

/** @param {string[]} list @param {string} item */
const without = (list, item) => list.filter(other => other !== item);
