/**
 * The measure on the big screen, and the measures that tables have claimed, each one press from the big screen.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all, liveMeasures, standingMeasure, the } from "../../../line/records.js";
import { measureOnScreen } from "../../../rules/scene.js";
import { MeasureTitle } from "../shared/measure-title.js";
import { isMeasureShown, showMeasure, takeOffScreen } from "../shared/put-on-screen.js";

/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function Lit({ face }) {
  const { seat } = face;
  const records = seat.records.value;
  const shown = measureOnScreen(records);
  const measure = shown && standingMeasure(records, shown.id);
  if (!measure)
    return the(records, "phase")?.visibility === "spotlight"
      ? html`<p class="soft small">${t("console.nobody_lit")}</p>`
      : null;
  return html`
    <div class="lit">
      <p class="small soft">${t("console.lit")} · ${t("table.number", { table: shown.table ?? measure.table })}</p>
      <p><${MeasureTitle} face=${face} measure=${{ ...measure, title: shown.title }} /></p>
      <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => takeOffScreen(seat)}>
        ${t("console.spotlight_off")}
      </button>
    </div>
  `;
}

/** In the order of the tables. @param {{face: Face}} props */
export function ToPresent({ face }) {
  const { seat } = face;
  const records = seat.records.value;
  const claims = all(records, "table").sort((a, b) => a.number - b.number);
  const live = new Map(liveMeasures(records).map(measure => [measure.id, measure]));
  const waiting = claims.flatMap(table =>
    (table.claims ?? []).map(id => ({ table: table.number, measure: live.get(id) })),
  );
  return html`
    <ul class="plain to-present">
      ${waiting.map(
        ({ table, measure }) =>
          measure &&
          html`
            <li key=${measure.id} data-lit=${isMeasureShown(seat, measure.id)}>
              <span class="small"><strong>${t("table.number", { table })}</strong> ${measure.title}</span>
              ${
                !isMeasureShown(seat, measure.id) &&
                html`<button
                  type="button"
                  class="ds-button"
                  data-size="sm"
                  data-variant="secondary"
                  aria-label=${t("console.show_this", { title: measure.title })}
                  onClick=${() => showMeasure(seat, measure.id, table)}
                >${t("console.show")}</button>`
              }
            </li>
          `,
      )}
    </ul>
  `;
}
