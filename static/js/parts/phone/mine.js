/**
 * My page: my ideas and what became of them, whom to talk to, my votes, my offers and everything else I said, and what my unit
 * takes on.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { all, one, standingMeasure, the } from "../../line/records.js";
import { contacts } from "../../rules/contacts.js";
import { MeasureCard } from "../measure-card.js";
import { Commitment } from "./commitments.js";
import { Contact } from "./contact.js";
import { MyIdea } from "./ideas/my-idea.js";
import { recalledTitles } from "./measures/recalled.js";
import { Line } from "./measures/sheet.js";
import { resultText } from "./voting/results.js";
import { VoteButton, votedFor } from "./voting/voting.js";

/** @import { MeasureRecord, Records, Said } from "../../line/protocol.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone}} props */
export function Mine({ phone }) {
  const records = phone.seat.screen.value;
  const me = the(records, "me");
  if (!me) return null;
  const ideas = found(records, "measure", me.measures);
  const votes = votedFor(records, me);
  const people = contacts(records);
  const said = /** @type {const} */ ([
    ["offers", found(records, "offer", me.offers)],
    ["comments", found(records, "comment", me.comments)],
    ["conflicts", found(records, "conflict", me.conflicts)],
    ["co_benefits", found(records, "co_benefit", me.co_benefits)],
  ]);
  const commitments = all(records, "commitment").sort((a, b) => b.at - a.at);
  const nothing =
    !me.ballots_destroyed &&
    [ideas, votes, commitments, ...said.map(([, things]) => things)].every(list => list.length === 0);
  return html`
    <h1 class="ds-heading" data-size="md" tabindex="-1">${t("mine.title")}</h1>
    ${nothing && html`<p class="panel soft">${t("mine.nothing")}</p>`}
    <${Group} title=${t("mine.ideas")} count=${ideas.length}>
      <div class="cards">${ideas.map(measure => html`<${MyIdea} key=${measure.id} phone=${phone} measure=${measure} />`)}</div>
    <//>
    <${Group} title=${t("contact.title")} count=${people.length}>
      <p class="small soft">${t("contact.hint")}</p>
      <ul class="plain">${people.map(contact => html`<${Contact} key=${[contact.by.label, contact.by.unit].join()} phone=${phone} contact=${contact} />`)}</ul>
    <//>
    <${Group} title=${t("commit.made", { unit: me.unit || t("commit.we") })} count=${commitments.length}>
      <ul class="plain">${commitments.map(made => html`<${Commitment} key=${made.id} phone=${phone} commitment=${made} />`)}</ul>
    <//>
    ${me.ballots_destroyed && html`<${Destroyed} />`}
    <${Group} title=${t("mine.votes")} count=${votes.length}>
      <div class="cards">${votes.map(measure => html`<${Voted} key=${measure.id} phone=${phone} measure=${measure} />`)}</div>
    <//>
    ${said.map(
      ([kind, things]) => html`
        <${Group} key=${kind} title=${t(`mine.${kind}`)} count=${things.length}>
          <ul class="plain">${things.map(thing => html`<${About} key=${thing.id} phone=${phone} thing=${thing} />`)}</ul>
        <//>
      `,
    )}
  `;
}

/** @param {{title: string, count: number, children?: any}} props */
function Group({ title, count, children }) {
  if (count === 0) return null;
  return html`
    <section class="stack" data-tight>
      <h2 class="ds-heading section-title" data-size="xs">${title} <span class="count">${count}</span></h2>
      ${children}
    </section>
  `;
}

/** What is left of one's own votes once the day is over. */
function Destroyed() {
  return html`
    <section class="stack" data-tight>
      <h2 class="ds-heading section-title" data-size="xs">${t("mine.votes")}</h2>
      <p class="panel soft">${t("mine.votes_destroyed")}</p>
    </section>
  `;
}

/** A vote that was given; while the vote is open it is taken back here as well. @param {{phone: Phone, measure: MeasureRecord}} props */
function Voted({ phone, measure }) {
  const records = phone.seat.screen.value;
  const open = the(records, "phase")?.votes === "open_hidden";
  const result = resultText(records, measure);
  return html`
    <${MeasureCard} measure=${measure} onOpen=${() => (phone.sheet.value = { measure: measure.id })}>
      ${result && html`<p class="fact strong">${result}</p>`}
      ${open && html`<${VoteButton} phone=${phone} measure=${measure} chosen />`}
    <//>
  `;
}

/** @param {{phone: Phone, thing: Said & {stance?: string, unit?: string | null, hidden?: boolean}}} props */
function About({ phone, thing }) {
  const title = standingMeasure(phone.seat.screen.value, thing.measure)?.title;
  const recalled = title || recalledTitles(phone.boot.code)[thing.measure];
  return html`<${Line}
    phone=${phone}
    thing=${thing}
    hidden=${thing.hidden}
    tag=${thing.stance ? t(`stance.${thing.stance}`) : undefined}
    from=${recalled ? t("mine.about", { title: recalled }) : null}
  />`;
}

/**
 * @template {"measure" | "comment" | "offer" | "conflict" | "co_benefit"} F
 * @param {Records} records
 * @param {F} family
 * @param {string[]} ids
 */
function found(records, family, ids) {
  return ids.map(id => one(records, family, id)).filter(thing => thing !== undefined);
}
