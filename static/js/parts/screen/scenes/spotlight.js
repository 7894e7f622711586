/**
 * One measure for the whole room: its fields, offers, and what speaks for and against it. Units are named, people never. It
 * fills the screen however much is known.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { saidAbout, standingMeasure, the } from "../../../line/records.js";
import { valueText } from "../../../rules/fields.js";
import { measureOnScreen } from "../../../rules/scene.js";
import { areasText } from "../../breadth.js";
import { Icon } from "../../icon.js";
import { BigClock } from "../frame/clock.js";
import { Foot } from "../frame/frame.js";
import { excerpt } from "../frame/room.js";

/** @import { Aspects, FieldValue, MeasureRecord, Records } from "../../../line/protocol.js" */
/** @import { Show } from "../frame/frame.js" */

const units_max = 3;
const description_letters_max = 240;
const saying_letters_max = 110;
const value_letters_max = 60;

/** @param {{show: Show}} props */
export function Spotlight({ show }) {
  const { records } = show;
  const phase = the(records, "phase");
  const shown = measureOnScreen(records);
  const measure = shown && standingMeasure(records, shown.id);
  if (!phase || !shown || !measure) return null;
  const { table, title } = shown;
  return html`
    <header class="listed">
      <div class="presenting">
        <p class="eyebrow">${table ? t("screen.presents", { table }) : t("screen.in_focus")}</p>
        <${Support} records=${records} measure=${measure} />
      </div>
      <${BigClock} second=${show.second} phase=${phase} />
    </header>
    <article class="spotlight" key=${measure.id} data-whole>
      <div class="spotlight-said">
        <h1 class="spotlight-title" lang=${writtenIn(title, measure.description)}>${title}</h1>
        ${measure.description && html`<p class="about-text" data-spare="1" lang=${writtenIn(measure.title, measure.description)}>${excerpt(measure.description, description_letters_max)}</p>`}
      </div>
      <${Facts} records=${records} measure=${measure} />
      <${Sayings} records=${records} measure=${measure} />
    </article>
    <${Foot} show=${show} />
  `;
}

/** How many votes it got, once that is known to all. @param {{records: Records, measure: MeasureRecord}} props */
function Support({ records, measure }) {
  if (!measure.votes) return null;
  return html`<p>${[t("screen.votes", { n: measure.votes }), areasText(records, measure)].filter(Boolean).join(" · ")}</p>`;
}

/** Who leads it, who pays, who helps: what is not known yet is a question to the room. @param {{records: Records, measure: MeasureRecord}} props */
function Facts({ records, measure }) {
  const { lead_unit, funding } = measure.fields;
  const units = offeringUnits(records, measure.id);
  return html`
    <dl class="facts">
      <${Fact} name=${t("fields.lead_unit")} value=${shortly(lead_unit)} none=${t("screen.unknown")} />
      <${Fact} name=${t("fields.funding")} value=${shortly(funding)} none=${t("screen.unknown")} />
      <${Fact} name=${t("screen.offers")} value=${unitsText(units)} none=${t("screen.offers_none")} />
    </dl>
  `;
}

/** @param {{name: string, value: string, none: string}} props */
function Fact({ name, value, none }) {
  return html`<div class="known" data-known=${value !== ""}><dt>${name}</dt><dd>${value || none}</dd></div>`;
}

/** @param {FieldValue | undefined} value */
const shortly = value => excerpt(valueText(undefined, value), value_letters_max);

/** What speaks against it and for it, the first of each in words. @param {{records: Records, measure: MeasureRecord}} props */
function Sayings({ records, measure }) {
  const conflicts = saidAbout(records, "conflict", measure.id);
  const benefits = saidAbout(records, "co_benefit", measure.id);
  if (conflicts.length + benefits.length === 0) return null;
  return html`
    <div class="sayings" data-spare="3">
      <${Saying} said=${conflicts} icon="conflict" title=${t("screen.conflicts", { n: conflicts.length })} against />
      <${Saying} said=${benefits} icon="benefit" title=${t("screen.benefits", { n: benefits.length })} />
    </div>
  `;
}

/** @param {{said: (Aspects & {text: string})[], icon: "conflict" | "benefit", title: string, against?: boolean}} props */
function Saying({ said, icon, title, against = false }) {
  const first = said[0];
  if (!first) return null;
  return html`
    <section class="saying" data-against=${against}>
      <h2 class="saying-title"><${Icon} name=${icon} />${title}</h2>
      <p class="saying-text" data-spare="2">${excerpt(first.text, saying_letters_max)}</p>
      ${first.solution && html`<p class="saying-text" data-spare="1"><strong>${t("aspect.solution")}:</strong> ${excerpt(first.solution, value_letters_max)}</p>`}
    </section>
  `;
}

/** The units that have offered something, each once, in the order they came. @param {Records} records @param {string} measure */
function offeringUnits(records, measure) {
  const offers = saidAbout(records, "offer", measure).filter(offer => offer.stance !== "need");
  return [...new Set(offers.map(offer => offer.unit || offer.area).filter(unit => unit !== null))];
}

/** @param {string[]} units */
function unitsText(units) {
  const named = units.slice(0, units_max).join(", ");
  return units.length > units_max ? `${named} ${t("screen.more_units", { n: units.length - units_max })}` : named;
}
