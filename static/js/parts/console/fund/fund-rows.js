/**
 * The fund's measures in the order of a discussion: the core of all three portfolios, what to discuss, what is outside, what
 * is locked out; and for a measure outside a portfolio the sentence that says why. Pure.
 * @module
 */
import { t } from "../../../browser/i18n.js";
import { all } from "../../../line/records.js";

/** @import { Counted, FundRecord, MeasureRecord, Method, Records, WhyNot } from "../../../line/protocol.js" */

/** @type {readonly Method[]} in the order they stand side by side */
export const methods = ["most_votes", "equal_shares", "broadest_support"];

/** @typedef {"core" | "discuss" | "outside" | "locked_out"} GroupName */
/**
 * @typedef {object} FundRow
 * @property {MeasureRecord} measure
 * @property {number} cost
 * @property {"in" | "out" | null} lock
 * @property {Method[]} chosen the portfolios it is in
 */

/**
 * Every measure with a cost and a vote, or a lock; those with most votes first in what is outside.
 * @param {Records} records
 * @param {FundRecord} fund
 * @returns {{name: GroupName, rows: FundRow[]}[]} without empty groups
 */
export function groupsOf(records, fund) {
  const by_id = new Map(all(records, "measure").map(measure => [measure.id, measure]));
  const rows = (/** @type {string[]} */ ids) =>
    ids.flatMap(id => {
      const measure = by_id.get(id);
      const chosen = (fund.portfolios ?? []).filter(each => each.chosen.includes(id)).map(({ method }) => method);
      return measure ? [{ measure, cost: fund.costs[id] ?? 0, lock: fund.locks[id] ?? null, chosen }] : [];
    });
  const inside = new Set([...(fund.core ?? []), ...(fund.discuss ?? [])]);
  const locked_out = Object.keys(fund.locks).filter(id => fund.locks[id] === "out");
  const without = new Set([...inside, ...locked_out, ...fund.without_votes]);
  const outside = Object.keys(fund.costs)
    .filter(id => !without.has(id))
    .sort((a, b) => votes(by_id.get(b)) - votes(by_id.get(a)));
  /** @type {{name: GroupName, rows: FundRow[]}[]} */
  const groups = [
    { name: "core", rows: rows(fund.core ?? []) },
    { name: "discuss", rows: rows(fund.discuss ?? []) },
    { name: "outside", rows: rows(outside) },
    { name: "locked_out", rows: rows(locked_out) },
  ];
  return groups.filter(group => group.rows.length > 0);
}

/** @param {MeasureRecord | undefined} measure */
const votes = measure => measure?.votes ?? 0;

/**
 * Why a measure is not in a portfolio.
 * @param {FundRow} row
 * @param {Method} method
 * @param {WhyNot} why
 * @param {(id: string) => string} titleOf
 */
export function reasonText({ cost }, method, why, titleOf) {
  if (why.tied.length > 0) return t("console.fund_tied", { title: titleOf(why.tied[0] ?? "") });
  if (method !== "equal_shares") return t("console.fund_left_then", { left: kroner(why.left) });
  if (why.held === null) return t("console.fund_few", { n: why.supporters });
  return t("console.fund_held", { n: why.supporters, held: kroner(why.held), cost: kroner(cost) });
}

/**
 * What a measure costs the fund, with remarks on its two costs: not paid by the fund, or not known.
 * @param {FundRow} row
 * @param {Counted} counted
 */
export function costText({ measure: { fields }, cost }, counted) {
  const [once, per_year] = [fields.cost_once, fields.cost_per_year];
  const facts = { cost: kroner(cost), once: kroner(Number(once)), per_year: kroner(Number(per_year)) };
  const is_known = (/** @type {unknown} */ part) => typeof part === "number";
  if (counted === "once") return is_known(per_year) ? t("console.fund_and_per_year", facts) : facts.cost;
  if (!is_known(once)) return t("console.fund_once_unknown", facts);
  return t(is_known(per_year) ? "console.fund_sum" : "console.fund_per_year_unknown", facts);
}

/** @param {number} amount */
export const kroner = amount => t("console.kroner", { amount: Math.round(amount) });
