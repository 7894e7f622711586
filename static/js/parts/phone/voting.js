/**
 * Voting: how many votes are left stays in sight, a vote is taken back where it was given, and one's own votes can always be
 * found. Nobody sees a count before the reveal.
 * @module
 */
import { html, useState } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { one, the } from "../../core/records.js";
import { visibleMeasures } from "../../core/visible.js";
import { Icon } from "../icon.js";
import { announce } from "../live-region.js";
import { Gallery } from "./gallery.js";

/** @import { MeasureRecord } from "../../core/protocol.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone}} props */
export function Voting({ phone }) {
  const records = phone.seat.screen.value;
  const me = the(records, "me");
  const [mine, setMine] = useState(false);
  if (!me) return null;
  const shown = visibleMeasures(records);
  const own = me.votes.map(id => one(records, "measure", id)).filter(measure => measure !== undefined);

  return html`
    <div class="vote-bar" role="group" aria-label=${t("vote.label")}>
      <p class="votes-left">
        <${Ticks} given=${me.votes.length} left=${me.votes_left} />
        <span>${t("vote.left", { n: me.votes_left })}</span>
      </p>
      <button type="button" class="ds-button" data-size="sm" data-variant="secondary" aria-pressed=${mine ? "true" : "false"} onClick=${() => setMine(!mine)}>
        ${t("vote.mine", { n: me.votes.length })}
      </button>
      ${me.votes_left === 0 && html`<p class="votes-spent small">${t("vote.spent")}</p>`}
    </div>
    ${me.votes_left > 0 && html`<p class="soft small">${t("vote.hint")}</p>`}
    <${Gallery}
      phone=${phone}
      title=${mine ? t("vote.mine_title") : t("vote.title")}
      measures=${mine ? own : shown}
      chosen=${new Set(me.votes)}
      below=${VoteButton}
    />
  `;
}

/** @param {{phone: Phone, measure: MeasureRecord, chosen: boolean}} props */
export function VoteButton({ phone, measure, chosen: given }) {
  const spent = !given && phone.spent.value;
  const onClick = () => {
    if (spent) return announce(t("vote.spent"));
    const left = the(phone.seat.screen.peek(), "me")?.votes_left ?? 0;
    phone.seat.act(given ? "take_back_vote" : "cast_vote", { measure: measure.id });
    announce(t("vote.left", { n: given ? left + 1 : left - 1 }));
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
      <${Icon} name=${given ? "check" : "vote"} />
      ${given ? t("vote.given") : t("vote.give")}
      <span class="ds-sr-only">: ${measure.title}</span>
      ${given && html`<span class="vote-undo">${t("vote.take_back")}</span>`}
    </button>
  `;
}

/** One mark for each vote, filled when it is given. @param {{given: number, left: number}} props */
function Ticks({ given, left }) {
  const marks = Array.from({ length: given + left }, (_, at) => html`<span key=${at} data-given=${at < given}></span>`);
  return html`<span class="ticks" aria-hidden="true">${marks}</span>`;
}
