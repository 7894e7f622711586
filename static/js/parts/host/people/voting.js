/**
 * Voting on behalf of somebody without a phone. The measures stand in that person's own order, so that none wins by standing
 * first, and no count is shown.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all, liveMeasures, the, votesOn } from "../../../line/records.js";
import { ownOrder } from "../../../rules/order.js";
import { Dialog } from "../../dialog.js";
import { GivenVotes, voteTold } from "../../given-votes.js";
import { Icon } from "../../icon.js";
import { announce } from "../../live-region.js";
import { Notice } from "../../notice.js";
import { SaveState } from "../../save-state.js";
import { Search } from "../board/measures.js";
import { inPlace, matching, nameOf } from "../board/selectors.js";
import { isOpen, person as personOf } from "../tablet.js";

/** @import { MeasureRecord, PersonRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** While people vote: those at the table who need the host for it. @param {{tablet: Tablet}} props */
export function Voters({ tablet }) {
  const records = tablet.seat.screen.value;
  if (the(records, "phase")?.votes !== "open_hidden" || !isOpen(tablet)) return null;
  const voters = inPlace(all(records, "person")).filter(
    person => person.without_phone && person.present && person.table === tablet.table,
  );
  if (voters.length === 0) return null;
  return html`
    <section class="panel stack" data-tight aria-labelledby="voters">
      <h2 class="ds-heading" data-size="2xs" id="voters">${t("host.voters")}</h2>
      <ul class="plain host-voters">
        ${voters.map(
          voter => html`
            <li key=${voter.id}>
              <span>${nameOf(voter)}</span>
              <button type="button" class="ds-button" data-variant="secondary" onClick=${() => (tablet.opened.value = { kind: "vote", id: voter.id })}>
                <${Icon} name="vote" />${t("host.vote_for", { n: voter.votes_left ?? 0 })}<span class="ds-sr-only">: ${nameOf(voter)}</span>
              </button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** @param {{tablet: Tablet, id: string}} props */
export function VoteFor({ tablet, id }) {
  const voter = personOf(tablet, id);
  const [query, setQuery] = useState("");
  const [given, setGiven] = useState(false);
  if (!voter) return null;
  const records = tablet.seat.screen.value;
  const votes = voter.votes ?? [];
  const left = voter.votes_left ?? 0;
  const open = isOpen(tablet) && the(records, "phase")?.votes === "open_hidden";
  const measures = ownOrder(
    liveMeasures(records).filter(measure => !measure.private && (voter.choices?.includes(measure.id) ?? true)),
    voter.id,
  );
  const shown = matching(records, measures, query).filter(measure => !given || votes.includes(measure.id));
  return html`
    <${Dialog} title=${t("host.vote_title", { who: nameOf(voter) })} placement="right" onClose=${() => (tablet.opened.value = null)}>
      <div class="host-vote-bar">
        <p><strong>${t("given.left", { n: left })}</strong></p>
        <button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${given ? "true" : "false"} onClick=${() => setGiven(!given)}>
          ${t("host.votes_given", { n: votes.length })}
        </button>
        <${SaveState} seat=${tablet.seat} id=${voter.id} />
      </div>
      ${!open && html`<${Notice} colour="warning"><p>${t("host.vote_closed")}</p><//>`}
      <${Search} query=${query} onSearch=${setQuery} />
      ${shown.length === 0 && html`<p class="soft">${t("host.none_found")}</p>`}
      <ul class="plain host-ballot">
        ${shown.map(measure => html`<${Ballot} key=${measure.id} tablet=${tablet} voter=${voter} measure=${measure} given=${votes.includes(measure.id)} left=${left} open=${open} />`)}
      </ul>
    <//>
  `;
}

/** @param {{tablet: Tablet, voter: PersonRecord, measure: MeasureRecord, given: boolean, left: number, open: boolean}} props */
function Ballot({ tablet, voter, measure, given, left, open }) {
  const spent = !given && left === 0;
  const press = () => {
    if (!open) return announce(t("host.vote_closed"));
    if (spent) return announce(t("given.spent"));
    const told = voteTold(given, left + (votesOn(voter, measure.id) || -1));
    tablet.seat.act(given ? "take_back_vote" : "cast_vote", { measure: measure.id, on_behalf: voter.id }, told);
  };
  return html`
    <li data-chosen=${given}>
      <div>
        <p>${measure.title}</p>
        <p class="small soft">${t("table.number", { table: measure.table })}</p>
      </div>
      <button
        type="button"
        class="ds-button"
        data-variant=${given ? "primary" : "secondary"}
        aria-pressed=${given ? "true" : "false"}
        aria-disabled=${spent || !open ? "true" : undefined}
        onClick=${press}
      >
        <${Icon} name=${given ? "check" : "vote"} />${given ? t("host.voted") : t("host.vote")}<span class="ds-sr-only">: ${measure.title}</span>
      </button>
      ${given && open && html`<${GivenVotes} seat=${tablet.seat} measure=${measure} voter=${voter} for_whom=${{ on_behalf: voter.id }} />`}
    </li>
  `;
}
