/**
 * While people arrive: how to join, how many have joined, and the warm-up question with its answers.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText, say, t } from "../../../browser/i18n.js";
import { all, the } from "../../../line/records.js";
import { Network } from "../../network.js";
import { BigClock } from "../frame/clock.js";
import { Foot } from "../frame/frame.js";
import { JoinAddress, JoinCode } from "../frame/joining.js";

/** @import { PollRecord } from "../../../line/protocol.js" */
/** @import { Show } from "../frame/frame.js" */

const options_max = 8;

/** @param {{show: Show}} props */
export function Arriving({ show }) {
  const phase = the(show.records, "phase");
  const arriving = phase?.activity === "join";
  const joined = all(show.records, "table").reduce((sum, table) => sum + (table.present ?? 0), 0);
  const network = the(show.records, "network");
  const poll = arriving ? all(show.records, "poll")[0] : undefined;
  return html`
    <div class="arriving" data-poll=${poll !== undefined} data-network=${network !== undefined}>
      <div class="arriving-codes">
        ${
          network
            ? html`
                <${Network} code=${show.boot.code} network=${network} says=${t("screen.network_first")} />
                <div class="join-step"><${JoinCode} boot=${show.boot} /><p class="join-says">${t("screen.then_join")}</p></div>
              `
            : html`<${JoinCode} boot=${show.boot} />`
        }
      </div>
      <div class="arriving-said" data-whole>
        <header>
          <p class="eyebrow" data-spare="1">${say(show.boot.title)}</p>
          <h1 class="welcome">${(arriving && say(phase.question)) || t("screen.welcome")}</h1>
        </header>
        <${JoinAddress} boot=${show.boot} />
        <div class="arrived">
          <p class="joined">${t("screen.joined", { n: joined })}</p>
          ${phase && html`<${BigClock} second=${show.second} phase=${phase} />`}
        </div>
        ${poll && html`<${PollBars} poll=${poll} />`}
      </div>
    </div>
  `;
}

/** @param {{poll: PollRecord}} props */
function PollBars({ poll }) {
  const answers = poll.answers ?? {};
  const most = Math.max(1, ...Object.values(answers));
  return html`
    <section class="poll" aria-labelledby="poll" data-spare="2">
      <h2 class="poll-question" id="poll">${say(poll.question)}</h2>
      <ul class="plain poll-bars">
        ${poll.options.slice(0, options_max).map(
          option => html`
            <li key=${option.id} class="poll-bar">
              <span class="poll-option">${say(option.title)}</span>
              <span class="bar" aria-hidden="true" style=${{ "--share": (answers[option.id] ?? 0) / most }}></span>
              <span class="poll-count">${numberText(answers[option.id] ?? 0)}</span>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** Before the server has said where the day stands. @param {{show: Show}} props */
export function Waiting({ show }) {
  return html`
    <div class="asking" data-whole><header class="asked"><h1 class="question">${say(show.boot.title)}</h1></header></div>
    <${Foot} show=${show} />
  `;
}
