/**
 * The originals that were merged into a measure, each with its own text, and a button that takes it out again.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { isDayOpen, originalsOf } from "../../../line/records.js";
import { Saying, SheetSection } from "../../measure-sheet.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face, measure: MeasureRecord}} props */
export function Originals({ face, measure }) {
  const { seat } = face;
  const originals = originalsOf(seat.screen.value, measure);
  if (originals.length === 0) return null;
  return html`
    <${SheetSection} title=${t("console.originals")} count=${originals.length}>
      <p class="small soft">${t("console.originals_say")}</p>
      <ul class="plain">
        ${originals.map(
          original => html`
            <${Saying}
              key=${original.id}
              text=${original.description ? `${original.title}\n${original.description}` : original.title}
              by=${original.by}
              tag=${t("table.number", { table: original.table })}
              pending=${original.pending}
            >
              ${
                isDayOpen(seat.records.value) &&
                html`<button
                  type="button"
                  class="ds-button small-button"
                  data-size="sm"
                  data-variant="tertiary"
                  aria-label=${t("console.unmerge_this", { title: original.title })}
                  onClick=${() => seat.act("unmerge_measure", { measure: original.id })}
                >${t("console.unmerge")}</button>`
              }
            <//>
          `,
        )}
      </ul>
    <//>
  `;
}
