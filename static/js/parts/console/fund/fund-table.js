/**
 * The three portfolios side by side: in each column a measure is in, or the reason why not; and the two locks with which an
 * organiser decides.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { one, the } from "../../../line/records.js";
import { areasText } from "../../breadth.js";
import { countedText } from "../../counted.js";
import { Contradictions } from "../../lacks.js";
import { ActButton } from "../shared/act.js";
import { MeasureTitle } from "../shared/measure-title.js";
import { costText, groupsOf, kroner, methods, reasonText } from "./fund-rows.js";

/** @import { FundRecord, Method, Portfolio } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @import { FundRow, GroupName } from "./fund-rows.js" */

/** How many of those outside are shown at first. */
const outside_max = 10;

/** @param {{face: Face, fund: FundRecord}} props */
export function FundTable({ face, fund }) {
  return html`
    <div class="fund-frame" role="region" aria-labelledby="fund-table-title" tabindex="0">
      <table class="fund-table" aria-labelledby="fund-table-title">
        <thead>
          <tr>
            <th scope="col">${t("console.fund_measure")}</th>
            ${(fund.portfolios ?? []).map(each => html`<th key=${each.method} scope="col"><${Head} portfolio=${each} /></th>`)}
            <th scope="col">${t("console.fund_lock")}</th>
          </tr>
        </thead>
        ${groupsOf(face.seat.screen.value, fund).map(group => html`<${Group} key=${group.name} face=${face} fund=${fund} group=${group} />`)}
      </table>
    </div>
  `;
}

/** @param {{portfolio: Portfolio}} props */
const Head = ({ portfolio: { method, chosen, used, left } }) => html`
  <strong>${t(`console.fund_${method}`)}</strong>
  <span class="fund-sum">${t("console.measures_n", { n: chosen.length })}</span>
  <span class="fund-sum">${t("console.fund_used", { used: kroner(used) })}</span>
  <span class="fund-sum">${t("console.fund_left", { left: kroner(left) })}</span>
`;

/** @param {{face: Face, fund: FundRecord, group: {name: GroupName, rows: FundRow[]}}} props */
function Group({ face, fund, group: { name, rows } }) {
  const [whole, setWhole] = useState(false);
  const shown = name === "outside" && !whole ? rows.slice(0, outside_max) : rows;
  const rest = rows.length - shown.length;
  return html`
    <tbody data-group=${name}>
      <tr class="fund-group"><th scope="rowgroup" colspan=${methods.length + 2}><span>${t(`console.fund_${name}`)}</span> <span class="count">${rows.length}</span> <span class="small soft">${t(`console.fund_${name}_says`)}</span></th></tr>
      ${shown.map(row => html`<${Row} key=${row.measure.id} face=${face} fund=${fund} row=${row} />`)}
      ${rest > 0 && html`<tr><td colspan=${methods.length + 2}><button type="button" class="ds-button" data-variant="tertiary" onClick=${() => setWhole(true)}>${t("console.fund_show_rest", { n: rest })}</button></td></tr>`}
    </tbody>
  `;
}

/** @param {{face: Face, fund: FundRecord, row: FundRow}} props */
function Row({ face, fund, row }) {
  const { measure, lock } = row;
  const said = [
    costText(row, fund.counted),
    measure.votes !== undefined && t("console.votes_n", { n: measure.votes }),
    areasText(face.seat.screen.value, measure),
    countedText(face.seat.screen.value, measure),
  ];
  return html`
    <tr data-lock=${lock}>
      <th scope="row">
        <${MeasureTitle} face=${face} measure=${measure} />
        <span class="small soft">${said.filter(Boolean).join(" · ")}</span>
        <${Contradictions} records=${face.seat.screen.value} measure=${measure} />
      </th>
      ${methods.map(method => html`<${Cell} key=${method} face=${face} fund=${fund} row=${row} method=${method} />`)}
      <td><${Locks} face=${face} row=${row} /></td>
    </tr>
  `;
}

/** @param {{face: Face, fund: FundRecord, row: FundRow, method: Method}} props */
function Cell({ face, fund, row, method }) {
  const why = fund.why_not?.[method]?.[row.measure.id];
  const titleOf = (/** @type {string} */ id) => one(face.seat.screen.value, "measure", id)?.title ?? "";
  if (row.lock === "out") return html`<td class="fund-out">${t("console.fund_by_hand")}</td>`;
  if (!row.chosen.includes(method))
    return html`<td class="fund-out small">${why && reasonText(row, method, why, titleOf)}</td>`;
  const filled = method === "equal_shares" && fund.pots?.filled.includes(row.measure.id);
  return html`<td class="fund-in"><span class="fund-sign" aria-hidden="true">✓</span> ${t(row.lock ? "console.fund_locked_in" : "console.fund_in")}${filled && html`<span class="small soft">${t("console.fund_filled")}</span>`}</td>`;
}

/** A press on the lock that is on lets go. @param {{face: Face, row: FundRow}} props */
const Locks = ({ face: { seat }, row: { measure, lock } }) =>
  the(seat.records.value, "workshop")?.status === "open" &&
  html`
    <div class="fund-locks" role="group" aria-label=${t("console.fund_lock_of", { title: measure.title })}>
      ${
        /** @type {const} */ (["in", "out"]).map(
          way => html`
          <${ActButton}
            key=${way}
            seat=${seat}
            name="lock_measure"
            variant="secondary"
            size="sm"
            pressed=${lock === way}
            onAct=${() => seat.act("lock_measure", { measure: measure.id, lock: lock === way ? null : way })}
          >${t(`console.fund_lock_${way}`)}<//>
        `,
        )
      }
    </div>
  `;
