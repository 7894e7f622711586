/**
 * Voting: the votes left stay in sight, a vote is taken back where it was given, and all of one's own votes are listed, those
 * for hidden measures too. Nobody sees a count before the reveal.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { one, the, votesOn } from "../../../line/records.js";
import { mayVoteFor, visibleMeasures } from "../../../rules/visible.js";
import { GivenVotes, voteTold } from "../../given-votes.js";
import { Icon } from "../../icon.js";
import { announce } from "../../live-region.js";
import { savedState } from "../../save-state.js";
import { Gallery } from "../measures/gallery.js";
import { asShown } from "../measures/hidden.js";

/** @import { MeasureRecord, MeRecord, Records } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

/** @param {{phone: Phone}} props */
export function Voting({ phone }) {
  const records = phone.seat.screen.value;
  const me = the(records, "me");
  const [mine, setMine] = useState(false);
  if (!me) return null;
  const measures = visibleMeasures(records);

  return html`
    <div class="vote-bar" role="group" aria-label=${t("vote.label")}>
      <p class="votes-left">
        <${Ticks} given=${allOf(me)} left=${me.votes_left} />
        <span>${t("given.left", { n: me.votes_left })}</span>
      </p>
      <button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${mine ? "true" : "false"} onClick=${() => setMine(!mine)}>
        ${t("vote.mine", { n: me.votes.length })}
      </button>
      ${me.votes_left === 0 && html`<p class="votes-spent small">${t("given.spent")}</p>`}
    </div>
    ${me.votes_left > 0 && html`<p class="soft small">${rules(records, measures.length)}</p>`}
    <${MergedVotes} records=${records} me=${me} />
    <${Gallery}
      key=${mine ? "mine" : "all"}
      phone=${phone}
      title=${mine ? t("vote.mine_title") : t("vote.title")}
      measures=${mine ? votedFor(records, me) : measures}
      chosen=${new Set(me.votes)}
      browsed=${!mine}
      below=${VoteButton}
    />
  `;
}

/** What one needs to know before the first vote. @param {Records} records @param {number} n measures to choose among */
function rules(records, n) {
  const workshop = the(records, "workshop");
  const most = workshop?.votes_per_measure_max ?? 1;
  return [
    the(records, "phase")?.sample && t("vote.sample", { n }),
    t("vote.hint"),
    most > 1 && t("vote.most", { n: most }),
    workshop?.star && t("vote.star"),
    workshop?.vote_for_own === false && t("vote.not_own"),
  ]
    .filter(Boolean)
    .join(" ");
}

/** How many votes have been given. @param {MeRecord} me */
const allOf = me => me.votes.reduce((sum, id) => sum + votesOn(me, id), 0);

/** The measures voted for, as they stand now. @param {Records} records @param {MeRecord} me @returns {MeasureRecord[]} */
export const votedFor = (records, me) =>
  me.votes
    .map(id => one(records, "measure", id))
    .filter(measure => measure !== undefined)
    .map(asShown);

/**
 * Measures that were merged unite the votes of a person: two may have become one. Taking it back frees them both.
 * @param {{records: Records, me: MeRecord}} props
 */
function MergedVotes({ records, me }) {
  const united = (the(records, "workshop")?.votes_each ?? 0) - me.votes_left - allOf(me);
  return united > 0 && html`<p class="soft small">${t("vote.united", { n: united })}</p>`;
}

/** @param {{phone: Phone, measure: MeasureRecord, chosen: boolean}} props */
export function VoteButton({ phone, measure, chosen: given }) {
  const { seat } = phone;
  const spent = !given && phone.spent.value;
  const state = given ? savedState(seat.outbox, seat.connection.status.value === "connected", measure.id) : "saved";
  if (!given && !mayVoteFor(seat.screen.peek(), measure)) return null;
  const onClick = () => {
    if (spent) return announce(t("given.spent"));
    const me = the(seat.screen.peek(), "me");
    const told = voteTold(given, (me?.votes_left ?? 0) + (votesOn(me, measure.id) || -1));
    seat.act(given ? "take_back_vote" : "cast_vote", { measure: measure.id }, told);
  };
  return html`
    <button
      type="button"
      class="ds-button vote-button"
      data-variant=${given ? "primary" : "secondary"}
      data-given=${given}
      aria-disabled=${spent ? "true" : undefined}
      onClick=${onClick}
    >
      <${Icon} name=${!given ? "vote" : state === "saved" ? "check" : state === "waiting" ? "cloud" : "clock"} />
      ${given ? t("vote.given") : t("vote.give")}${state === "saved" ? "" : html`<span class="vote-state">${t(`saved.${state}`)}</span>`}
      <span class="ds-sr-only" lang=${writtenIn(measure.title, measure.description)}>: ${measure.title}</span>
      ${given && html`<span class="vote-undo">${t("vote.take_back")}</span>`}
    </button>
    ${given && html`<${Given} phone=${phone} measure=${measure} />`}
  `;
}

/** Rendered for every vote, so it reads nothing else. @param {{phone: Phone, measure: MeasureRecord}} props */
function Given({ phone, measure }) {
  const me = the(phone.seat.screen.value, "me");
  return me && html`<${GivenVotes} seat=${phone.seat} measure=${measure} voter=${me} />`;
}

/** One mark for each vote, filled when it is given. @param {{given: number, left: number}} props */
function Ticks({ given, left }) {
  const marks = Array.from({ length: given + left }, (_, at) => html`<span key=${at} data-given=${at < given}></span>`);
  return html`<span class="ticks" aria-hidden="true">${marks}</span>`;
}
