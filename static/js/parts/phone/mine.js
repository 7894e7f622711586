/**
 * My page: my ideas and what became of them, my votes, my offers and everything else I said, and who offered to join in.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { one, saidAbout, standingMeasure, the } from "../../core/records.js";
import { MeasureCard } from "../measure-card.js";
import { Saying } from "../measure-sheet.js";
import { Commitment } from "./commitments.js";
import { OwnIdea } from "./own-ideas.js";
import { recalledTitles } from "./recalled.js";
import { Line } from "./sheet.js";

/** @import { MeasureRecord, Records, Said } from "../../core/protocol.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone}} props */
export function Mine({ phone }) {
  const records = phone.seat.screen.value;
  const me = the(records, "me");
  if (!me) return null;
  const ideas = found(records, "measure", me.measures);
  const votes = found(records, "measure", me.votes);
  const unseen = me.votes.filter(id => !one(records, "measure", id));
  const titles = recalledTitles(phone.boot.code);
  const said = /** @type {const} */ ([
    ["offers", found(records, "offer", me.offers)],
    ["comments", found(records, "comment", me.comments)],
    ["conflicts", found(records, "conflict", me.conflicts)],
    ["co_benefits", found(records, "co_benefit", me.co_benefits)],
  ]);
  const commitments = found(records, "commitment", me.commitments);
  const nothing = [me.measures, me.votes, me.commitments, ...said.map(([, things]) => things)].every(
    list => list.length === 0,
  );
  return html`
    <h1 class="ds-heading" data-size="md" tabindex="-1">${t("mine.title")}</h1>
    ${nothing && html`<p class="panel soft">${t("mine.nothing")}</p>`}
    <${Group} title=${t("mine.ideas")} count=${ideas.length}>
      <div class="cards">${ideas.map(measure => html`<${Idea} key=${measure.id} phone=${phone} measure=${measure} />`)}</div>
    <//>
    <${Group} title=${t("mine.votes")} count=${me.votes.length}>
      <div class="cards">
        ${votes.map(measure => html`<${MeasureCard} key=${measure.id} measure=${measure} onOpen=${() => (phone.sheet.value = { measure: measure.id })} />`)}
      </div>
      ${
        unseen.length > 0 &&
        html`
          <p class="soft small">${t("mine.votes_unseen", { n: unseen.length })}</p>
          <ul class="plain">${unseen.map(id => titles[id] && html`<li key=${id} class="saying"><p>${titles[id]}</p></li>`)}</ul>
        `
      }
    <//>
    ${said.map(
      ([kind, things]) => html`
        <${Group} key=${kind} title=${t(`mine.${kind}`)} count=${things.length}>
          <ul class="plain">${things.map(thing => html`<${About} key=${thing.id} phone=${phone} thing=${thing} />`)}</ul>
        <//>
      `,
    )}
    <${Group} title=${t("mine.commitments")} count=${commitments.length}>
      <ul class="plain">${commitments.map(made => html`<${Commitment} key=${made.id} phone=${phone} commitment=${made} />`)}</ul>
    <//>
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

/** An own idea and what became of it. @param {{phone: Phone, measure: MeasureRecord}} props */
function Idea({ phone, measure }) {
  const records = phone.seat.screen.value;
  const stands = standingMeasure(records, measure.id) ?? measure;
  const offers = saidAbout(records, "offer", stands.id);
  return html`
    <${OwnIdea} phone=${phone} measure=${measure}>
      ${measure.status === "withdrawn" && html`<p class="fact">${t("mine.withdrawn")}</p>`}
      ${stands !== measure && html`<p class="fact strong">${t("mine.merged", { title: stands.title })}</p>`}
      ${stands.votes !== undefined && html`<p class="fact strong">${t("result.votes", { n: stands.votes })}</p>`}
      ${
        offers.length > 0 &&
        html`<ul class="plain">${offers.map(offer => html`<${Saying} key=${offer.id} tag=${t(`stance.${offer.stance}`)} text=${offer.text} by=${offer.by} from=${offer.unit} />`)}</ul>`
      }
    <//>
  `;
}

/** @param {{phone: Phone, thing: Said & {stance?: string, unit?: string | null, hidden?: boolean}}} props */
function About({ phone, thing }) {
  const measure = standingMeasure(phone.seat.screen.value, thing.measure);
  return html`<${Line}
    phone=${phone}
    thing=${thing}
    hidden=${thing.hidden}
    tag=${thing.stance ? t(`stance.${thing.stance}`) : undefined}
    from=${measure ? t("mine.about", { title: measure.title }) : null}
  />`;
}

/**
 * @template {"measure" | "comment" | "offer" | "conflict" | "co_benefit" | "commitment"} F
 * @param {Records} records
 * @param {F} family
 * @param {string[]} ids
 */
function found(records, family, ids) {
  return ids.map(id => one(records, family, id)).filter(thing => thing !== undefined);
}
