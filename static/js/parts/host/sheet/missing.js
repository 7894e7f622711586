/**
 * What measures lack: on a measure's sheet, where a press leads to the field, and for all measures of the table, so that it
 * can be asked for before people go home.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { the } from "../../../line/records.js";
import { fieldsOf } from "../../../rules/fields.js";
import { gapsOf, lackTitle } from "../../../rules/readiness.js";
import { Contradictions, LacksTold, LackWords } from "../../lacks.js";
import { belongsTo } from "../board/selectors.js";

/** @import { Lack, MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet, measure: MeasureRecord}} props */
export function Missing({ tablet, measure: { lacks } }) {
  if (!lacks) return null;
  if (lacks.length === 0) return html`<p class="host-missing lack-none">${t("lacks.none")}</p>`;
  return html`
    <div class="host-missing" role="group" aria-label=${t("lacks.missing_n", { n: lacks.length })}>
      <span>${t("lacks.missing_n", { n: lacks.length })}</span>
      ${lacks.map(lack => html`<button key=${lack} type="button" class="ds-chip" onClick=${() => goTo(tablet, lack)}>${lackTitle(tablet.seat.screen.value, lack)}</button>`)}
    </div>
  `;
}

/** To the first field that answers it. @param {Tablet} tablet @param {Lack} lack */
function goTo(tablet, lack) {
  const asked = fieldsOf(tablet.seat.screen.peek()).find(field => field.lack === lack);
  const field = document.querySelector(`dialog [data-field-of="${asked?.name}"]`);
  /** @type {HTMLElement | null | undefined} */
  const box = field?.querySelector("input, select, textarea");
  box?.focus();
  field?.scrollIntoView({ block: "center" });
}

/** Those that the table has claimed first, then those that lack least. @param {{tablet: Tablet}} props */
export function MissingAtTable({ tablet }) {
  const records = tablet.seat.screen.value;
  const gaps = gapsAtTable(tablet).sort(
    (a, b) =>
      Number(isClaimed(tablet, b.measure)) - Number(isClaimed(tablet, a.measure)) || a.lacks.length - b.lacks.length,
  );
  return html`
    <section class="host-measures" aria-labelledby="missing-title">
      <h2 class="ds-heading" data-size="xs" id="missing-title">${t("host.missing")}</h2>
      ${gaps.length === 0 ? html`<p class="panel soft">${t("host.board_empty")}</p>` : html`<${LacksTold} records=${records} gaps=${gaps} />`}
      <ul class="plain host-gaps">
        ${gaps.map(
          ({ measure, lacks }) => html`
            <li key=${measure.id}>
              <button type="button" class="host-gap-open" lang=${writtenIn(measure.title, measure.description)} onClick=${() => (tablet.opened.value = { kind: "sheet", id: measure.id })}>${measure.title}</button>
              <p class="small"><${LackWords} records=${records} lacks=${lacks} /></p>
              <${Contradictions} records=${records} measure=${measure} />
            </li>
          `,
        )}
      </ul>
      ${the(records, "workshop")?.status === "open" && gaps.length > 0 && html`<p class="small soft">${t("host.missing_hint")}</p>`}
    </section>
  `;
}

/** @param {Tablet} tablet */
export const gapsAtTable = tablet =>
  gapsOf(tablet.seat.screen.value).filter(gap => belongsTo(tablet.seat.screen.value, gap.measure, tablet.table));

/** @param {Tablet} tablet @param {MeasureRecord} measure */
const isClaimed = (tablet, measure) => measure.claimed_by === tablet.table;
