/**
 * The overlay: the records as they will be once everything in the outbox is saved. Pending and confirmed things have the same
 * id, so nothing jumps. Each effect is idempotent, since the view may already contain it when the answer comes. Phases, the
 * clock and the reveal are never predicted.
 * @module
 */
import { votesOn } from "./records.js";

/** @import { AnyRecord, MeRecord, Records } from "./protocol.js" */
/** @import { Entry } from "./entries.js" */

/** @typedef {Record<string, (draft: Draft, data: Record<string, any>, at: number) => void>} Effects by the command's name */

/**
 * @param {Records} records
 * @param {readonly Entry[]} entries oldest first
 * @param {Effects} [more] of commands that only some faces give
 * @returns {Records} the same map when there is nothing to lay over it
 */
export function overlay(records, entries, more = {}) {
  if (entries.length === 0) return records;
  const draft = draftOf(records);
  for (const { name, data, acted_at } of entries) (effects[name] ?? more[name])?.(draft, data, acted_at);
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

/** @type {Effects} */
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
  post_comment: (draft, data, at) => say(draft, "comment", "comments", data, { at, hidden: false, reason: null }),
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
  move_table(draft, { table, participant, stays }) {
    const home = stays ? { home_table: table } : {};
    draft.change(participant ? `person:${participant}` : "me", { table, visited: null, ...home });
  },
  leave: draft => draft.change("me", { present: false }),
  rejoin: draft => draft.change("me", { present: true }),
};

/**
 * Adds what the person said about a measure under its id, and to the list of one's own.
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
 * Sets how many of a voter's votes a measure has; without votes it loses the star too.
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
export const without = (list, item) => list.filter(other => other !== item);
