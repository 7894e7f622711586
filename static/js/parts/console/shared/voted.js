/**
 * How many people have voted.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";

/** @import { VotingRecord } from "../../../line/protocol.js" */

/** @param {{voting: VotingRecord | undefined}} props */
export function Voted({ voting }) {
  const { voted, voters } = voting ?? { voted: 0, voters: 0 };
  return html`
    <p class="voted"><strong>${voted}</strong> ${t("console.voted_of", { n: voted, of: voters })}</p>
    <div class="gone" aria-hidden="true"><span style=${{ "--share": voters ? voted / voters : 0 }}></span></div>
  `;
}
