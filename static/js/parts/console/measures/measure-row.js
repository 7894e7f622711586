/**
 * A measure on one line: title, origin, fields known so far, and how much has been said about it.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { areasText } from "../../breadth.js";
import { Icon } from "../../icon.js";
import { MeasureTitle } from "../shared/measure-title.js";
import { isMeasureShown } from "../shared/put-on-screen.js";

/** @import { ComponentChildren } from "preact" */
/** @import { Face } from "../console.js" */
/** @import { Digest } from "../shared/digest.js" */

/** @param {{face: Face, digest: Digest, children?: ComponentChildren}} props `children` stand before it: a box to tick */
export function MeasureRow({ face, digest, children }) {
  const { seat } = face;
  const { measure } = digest;
  const spotlit = isMeasureShown(seat, measure.id);
  return html`
    <li class="measure-row" data-pending=${measure.pending} data-spotlit=${spotlit} data-hidden=${measure.hidden}>
      ${children}
      <div class="row-words">
        <${MeasureTitle} face=${face} measure=${measure} />
        <p class="row-facts small">
          <span>${tablesText(digest)}</span>
          <${Facts} digest=${digest} />
          ${spotlit && html`<span class="fact strong">${t("console.on_screen_now")}</span>`}
        </p>
      </div>
      <${Said} digest=${digest} />
      ${measure.votes !== undefined && html`<p class="row-votes"><strong>${t("console.votes_n", { n: measure.votes })}</strong><span class="small soft">${areasText(seat.screen.value, measure)}</span></p>`}
    </li>
  `;
}

/** @param {Digest} digest */
const tablesText = ({ measure, tables }) =>
  tables.size > 1
    ? t("console.tables_list", { tables: [...tables].sort((a, b) => a - b).join(", ") })
    : t("table.number", { table: measure.table });

/** @param {{digest: Digest}} props */
function Facts({ digest: { measure } }) {
  const { theme, lead_unit } = measure.fields;
  return html`
    ${theme && html`<span>${theme}</span>`}
    ${lead_unit && html`<span>${lead_unit}</span>`}
    ${measure.originals.length > 0 && html`<span>${t("console.originals_n", { n: measure.originals.length })}</span>`}
    ${measure.hidden && html`<span class="fact hidden-fact">${t("console.is_hidden")}</span>`}
    ${measure.merged_into && html`<span>${t("console.is_merged")}</span>`}
    ${measure.status === "withdrawn" && html`<span>${t("console.is_withdrawn")}</span>`}
    ${measure.claimed_by !== null && html`<span class="fact strong">${t("console.claimed_by", { table: measure.claimed_by })}</span>`}
  `;
}

/** Numbers with icons, in words for screen readers. @param {{digest: Digest}} props */
function Said({ digest }) {
  const { comments, offers, conflicts, co_benefits } = digest;
  return html`
    <p class="row-said small">
      ${comments > 0 && html`<${Count} icon="comment" n=${comments} words=${t("measure.comments", { n: comments })} />`}
      ${offers > 0 && html`<${Count} icon="hands" n=${offers} words=${t("measure.offers", { n: offers })} />`}
      ${co_benefits > 0 && html`<${Count} icon="benefit" n=${co_benefits} words=${t("console.co_benefits_n", { n: co_benefits })} />`}
      ${conflicts > 0 && html`<${Count} icon="conflict" n=${conflicts} words=${t("console.conflicts_n", { n: conflicts })} />`}
    </p>
  `;
}

/** @param {{icon: "comment" | "hands" | "benefit" | "conflict", n: number, words: string}} props */
const Count = ({ icon, n, words }) => html`
  <span class="row-count" title=${words}><${Icon} name=${icon} /><span aria-hidden="true">${n}</span><span class="ds-sr-only">${words}</span></span>
`;
