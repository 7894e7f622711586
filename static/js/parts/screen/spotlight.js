/**
 * One measure for the whole room: what it is, who leads it, who pays, who offers to help, and what stands against it. Units are named, people never.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { saidAbout, the } from "../../core/records.js";
import { Icon } from "../icon.js";
import { BigClock } from "./clock.js";
import { sized } from "./fit.js";
import { Foot } from "./frame.js";
import { spotlit } from "./scene.js";

/** @import { MeasureRecord, Records } from "../../core/protocol.js" */
/** @import { Show } from "./frame.js" */

const title_steps = [34, 75];
const units_max = 3;
const conflicts_max = 2;

/** @param {{show: Show}} props */
export function Spotlight({ show }) {
  const { records } = show;
  const phase = the(records, "phase");
  const measure = spotlit(records);
  const table = the(records, "spotlight")?.table;
  if (!phase || !measure) return null;
  return html`
    <header class="listed">
      <div class="presenting">
        <p class="eyebrow">${table ? t("screen.presents", { table }) : t("screen.in_focus")}</p>
        <${Support} records=${records} measure=${measure} />
      </div>
      <${BigClock} seat=${show.seat} phase=${phase} />
    </header>
    <article class="spotlight" key=${measure.id}>
      <h1 class="spotlight-title" style=${sized(measure.title, title_steps)}>${measure.title}</h1>
      <div class="spotlight-said">
        <${About} measure=${measure} />
        <${Around} records=${records} measure=${measure} />
      </div>
    </article>
    <${Foot} show=${show} />
  `;
}

/** How many votes it got, once that is known to all. @param {{records: Records, measure: MeasureRecord}} props */
function Support({ records, measure }) {
  const areas = the(records, "result")?.areas;
  if (!areas || !measure.votes) return null;
  return html`<p>${t("screen.votes", { n: measure.votes })} · ${t("screen.areas", { n: measure.areas ?? 0, areas })}</p>`;
}

/** @param {{measure: MeasureRecord}} props */
function About({ measure }) {
  const { lead_unit, funding } = measure.fields;
  return html`
    <div class="about">
      ${measure.description && html`<p class="about-text">${measure.description}</p>`}
      <dl class="about-facts">
        <div><dt>${t("fields.lead_unit")}</dt><dd>${valueText(lead_unit)}</dd></div>
        <div><dt>${t("fields.funding")}</dt><dd>${valueText(funding)}</dd></div>
      </dl>
    </div>
  `;
}

/** @param {import("../../core/protocol.js").FieldValue | undefined} value */
const valueText = value => (Array.isArray(value) ? value.join(", ") : value ? String(value) : t("screen.unknown"));

/** Who offers, and what stands against it. @param {{records: Records, measure: MeasureRecord}} props */
function Around({ records, measure }) {
  const units = offeringUnits(records, measure.id);
  const conflicts = saidAbout(records, "conflict", measure.id);
  return html`
    <div class="around">
      <section class="around-part" aria-labelledby="offers">
        <h2 class="around-title" id="offers"><${Icon} name="hands" />${t("screen.offers")}</h2>
        <p class="around-text">${units.length > 0 ? unitsText(units) : t("screen.offers_none")}</p>
      </section>
      ${
        conflicts.length > 0 &&
        html`
          <section class="around-part" data-against aria-labelledby="conflicts">
            <h2 class="around-title" id="conflicts"><${Icon} name="conflict" />${t("screen.conflicts", { n: conflicts.length })}</h2>
            <ul class="plain around-list">
              ${conflicts.slice(0, conflicts_max).map(conflict => html`<li key=${conflict.id} class="around-text">${conflict.text}</li>`)}
            </ul>
          </section>
        `
      }
    </div>
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
