/**
 * Results of earlier rounds of votes, newest first, below the result of the last.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { say, t, timeText } from "../browser/i18n.js";
import { writtenIn } from "../browser/written.js";
import { all, one } from "../line/records.js";
import { areasText } from "./breadth.js";
import { countedText } from "./counted.js";

/** @import { EarlierRecord, Records } from "../line/protocol.js" */

/** @param {{records: Records}} props */
export function EarlierVotes({ records }) {
  const rounds = all(records, "earlier").sort((a, b) => b.began_at - a.began_at);
  return rounds.map(
    round => html`
      <details key=${round.id} class="ds-details">
        <summary>${t("earlier.title", { phase: say(round.title), at: timeText(round.began_at) })}</summary>
        <div class="stack" data-tight>
          <p class="soft">${t("earlier.says", { n: round.voters })}</p>
          <ul class="plain stack" data-tight>${round.measures.map(got => html`<${Line} key=${got.measure} records=${records} got=${got} />`)}</ul>
        </div>
      </details>
    `,
  );
}

/** Nothing of a measure that this face does not have. @param {{records: Records, got: EarlierRecord["measures"][0]}} props */
function Line({ records, got }) {
  const measure = one(records, "measure", got.measure);
  if (!measure) return null;
  const said = [t("earlier.votes", { n: got.votes ?? 0 }), areasText(records, got), countedText(records, got)];
  return html`
    <li>
      <p lang=${writtenIn(measure.title, measure.description)}>${measure.title}</p>
      <p class="small soft">${said.filter(Boolean).join(" · ")}</p>
    </li>
  `;
}
