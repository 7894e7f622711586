/**
 * Changing a vote that was given, where the programme allows it: more or fewer votes for the same measure, and the star. For
 * one's own votes and for those that a host gives on behalf of somebody.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { the, votesOn } from "../line/records.js";
import { announce } from "./live-region.js";

/** @import { MeasureRecord, MeRecord, PersonRecord } from "../line/protocol.js" */
/** @import { Seat } from "../line/seat.js" */

/**
 * The announcement of a vote that was given or taken back, once that is saved.
 * @param {boolean} given before: it is taken back
 * @param {number} left votes after it
 */
export const voteTold = (given, left) => ({
  told: `${t(given ? "given.taken_back" : "given.given")} ${t("given.left", { n: left })}`,
  about: "votes",
});

/** @param {number} n votes on the measure @param {number} left */
const countText = (n, left) => `${t("given.votes", { n })} · ${t("given.left", { n: left })}`;

/** @param {{seat: Seat, measure: MeasureRecord, voter: MeRecord | PersonRecord, for_whom?: {on_behalf: string}}} props */
export function GivenVotes({ seat, measure, voter, for_whom }) {
  const workshop = the(seat.screen.value, "workshop");
  const most = workshop?.votes_per_measure_max ?? 1;
  if (most === 1 && !workshop?.star) return null;
  const n = votesOn(voter, measure.id);
  const left = voter.votes_left ?? 0;
  const starred = voter.star === measure.id;
  const about = html`<span class="ds-sr-only">: ${measure.title}</span>`;
  const step = (/** @type {"fewer" | "more"} */ which, /** @type {number} */ by, /** @type {boolean} */ stops) => html`
    <button
      type="button"
      class="ds-button"
      data-variant="secondary"
      data-repeat
      aria-disabled=${stops ? "true" : undefined}
      onClick=${() => {
        if (stops) return announce(countText(n, left), "votes");
        const told = countText(n + by, left - by);
        seat.act("cast_vote", { measure: measure.id, votes: n + by, ...for_whom }, { told, about: "votes" });
      }}
    ><span aria-hidden="true">${by < 0 ? "−" : "+"}</span><span class="ds-sr-only">${t(`given.${which}`)}</span>${about}</button>
  `;
  return html`
    <div class="row given-votes">
      ${
        most > 1 &&
        html`${step("fewer", -1, n === 1)}<span>${t("given.votes", { n })}</span>${step("more", 1, n === most || left === 0)}`
      }
      ${
        workshop?.star &&
        html`<button
          type="button"
          class="ds-button"
          data-variant=${starred ? "primary" : "secondary"}
          aria-pressed=${starred ? "true" : "false"}
          onClick=${() => seat.act(starred ? "take_back_star" : "give_star", { ...(!starred && { measure: measure.id }), ...for_whom })}
        ><span aria-hidden="true">${starred ? "★" : "☆"}</span>${t("given.star")}${about}</button>`
      }
    </div>
  `;
}
