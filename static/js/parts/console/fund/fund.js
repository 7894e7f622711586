/**
 * The fund: the results of three ways to share out the money by the votes, or what is missing to compute them.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { one, the } from "../../../line/records.js";
import { isKnown, valueText } from "../../../rules/fields.js";
import { Notice } from "../../notice.js";
import { Download } from "../shared/download.js";
import { MeasureTitle } from "../shared/measure-title.js";
import { PutOnScreen } from "../shared/put-on-screen.js";
import { FundForm } from "./fund-form.js";
import { kroner, methods } from "./fund-rows.js";
import { FundTable } from "./fund-table.js";

/** @import { FundRecord, Records } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

const missing_max = 12;

/** @param {{face: Face}} props */
export function Fund({ face }) {
  const records = face.seat.screen.value;
  const fund = the(records, "fund");
  if (!fund) return null;
  const is_open = the(records, "workshop")?.status === "open";
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs">${t("console.tab_fund")}</h2>
      <p class="soft">${t("console.fund_says")}</p>
      ${is_open && html`<${FundForm} face=${face} fund=${fund} />`}
      <${WhyNotYet} face=${face} fund=${fund} />
      ${fund.portfolios && fund.portfolios.length > 0 && html`<${SharedOut} face=${face} fund=${fund} />`}
      <${BallotsFile} face=${face} fund=${fund} />
      <${Missing} face=${face} fund=${fund} />
    </div>
  `;
}

/** What the three ways wait for, all of it. @param {{face: Face, fund: FundRecord}} props */
function WhyNotYet({ face, fund }) {
  const with_cost = Object.keys(fund.costs).length;
  const with_class = fund.without_cost.filter(id => classOf(face, id)).length;
  const reasons = [
    fund.amount === null && t("console.fund_no_amount"),
    with_cost < fund.needed && fewCosts(with_class, with_cost, fund.needed),
    !the(face.seat.screen.value, "phase")?.revealed && t("console.fund_not_revealed"),
    fund.short ? t("console.fund_short", { short: kroner(fund.short) }) : false,
  ].filter(reason => reason !== false);
  if (reasons.length === 0) return null;
  return html`
    <${Notice} colour=${fund.short ? "warning" : "info"}>
      <p><strong>${t("console.fund_waits")}</strong></p>
      <ul>${reasons.map(reason => html`<li key=${reason}>${reason}</li>`)}</ul>
    <//>
  `;
}

/** A class is not counted as a cost; nor is it passed over. @param {number} with_class @param {number} with_cost @param {number} needed */
const fewCosts = (with_class, with_cost, needed) =>
  with_class > 0
    ? t(with_cost > 0 ? "console.fund_classes" : "console.fund_only_classes", { n: with_class, with_cost, needed })
    : t("console.fund_few_costs", { n: with_cost, needed });

/** The class of cost of a measure of which no kroner are known. @param {Face} face @param {string} id */
function classOf(face, id) {
  const fields = one(face.seat.screen.value, "measure", id)?.fields;
  return isKnown(fields?.cost_once) || isKnown(fields?.cost_per_year) ? "" : valueText(undefined, fields?.cost_class);
}

/** @param {{face: Face, fund: FundRecord}} props */
function SharedOut({ face, fund }) {
  return html`
    <section class="stack" data-tight aria-labelledby="fund-table-title">
      <h3 class="ds-heading" data-size="2xs" id="fund-table-title">${t("console.fund_side_by_side")}</h3>
      ${fund.pots && html`<p class="soft">${t(fund.pots.last > fund.pots.first ? "console.fund_pots_raised" : "console.fund_pots", { voters: fund.pots.n, first: kroner(fund.pots.first), last: kroner(fund.pots.last) })}</p>`}
      <div class="row"><${PutOnScreen} face=${face} scene="fund" /></div>
      <${FundTable} face=${face} fund=${fund} />
    </section>
    <section class="panel stack" data-tight aria-labelledby="fund-ways-title">
      <h3 class="ds-heading" data-size="2xs" id="fund-ways-title">${t("console.fund_ways")}</h3>
      <dl class="fund-words">${methods.map(method => html`<div key=${method}><dt>${t(`console.fund_${method}`)}</dt><dd>${t(`console.fund_${method}_says`)}</dd></div>`)}</dl>
    </section>
  `;
}

/** The download of the ballots, or the reason why there is none. @param {{face: Face, fund: FundRecord}} props */
function BallotsFile({ face, fund }) {
  const why_not = whyNoBallots(face.seat.records.value, fund);
  return html`
    <section class="panel stack" data-tight aria-labelledby="fund-file-title">
      <h3 class="ds-heading" data-size="2xs" id="fund-file-title">${t("console.fund_file")}</h3>
      <p class="soft">${t("console.fund_file_says")}</p>
      ${why_not ? html`<p>${why_not}</p>` : html`<${Download} face=${face} format="pb" />`}
    </section>
  `;
}

/** The reason as a sentence; empty if they can be downloaded. @param {Records} records @param {FundRecord} fund */
function whyNoBallots(records, fund) {
  const min = fund.ballots_from ?? 0;
  if (the(records, "workshop")?.status !== "open") return t("error.ballots_gone");
  if (!the(records, "phase")?.revealed) return t("console.fund_not_revealed");
  if (!fund.portfolios) return t("error.no_fund");
  return (the(records, "result")?.voters ?? 0) < min ? t("error.too_few_voters", { min }) : "";
}

/** Measures left out because their cost is unknown, most votes first. @param {{face: Face, fund: FundRecord}} props */
function Missing({ face, fund }) {
  const measures = fund.without_cost.map(id => one(face.seat.screen.value, "measure", id));
  const shown = measures.filter(measure => measure !== undefined).slice(0, missing_max);
  const rest = fund.without_cost.length - shown.length;
  const with_class = fund.without_cost.filter(id => classOf(face, id)).length;
  if (shown.length === 0) return null;
  return html`
    <section class="panel stack" data-tight aria-labelledby="fund-missing-title">
      <h3 class="ds-heading" data-size="2xs" id="fund-missing-title">${t("console.fund_without_cost", { n: fund.without_cost.length })}</h3>
      <p class="soft">${t("console.fund_without_cost_says")} ${with_class > 0 && t("console.fund_class_says", { n: with_class })}</p>
      <ul class="plain fund-missing">
        ${shown.map(
          measure =>
            html`<li key=${measure.id}><${MeasureTitle} face=${face} measure=${measure} /> <span class="small soft">${[measure.votes !== undefined && t("console.votes_n", { n: measure.votes }), classOf(face, measure.id) && t("console.fund_class", { class: classOf(face, measure.id) })].filter(Boolean).join(" · ")}</span></li>`,
        )}
      </ul>
      ${rest > 0 && html`<p class="small soft">${t("console.fund_without_cost_more", { n: rest })}</p>`}
    </section>
  `;
}
