/**
 * The originals that were merged into a measure, each in its own words, and the button that takes one out again.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { originalsOf } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { isOpen } from "../tablet.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/**
 * @typedef {object} OriginalsProps
 * @property {Tablet} tablet
 * @property {MeasureRecord} measure
 * @property {boolean} [titled] says what they are
 * @property {boolean} [brief] titles alone
 * @property {boolean} [fixed] to be looked at: nothing is taken out here
 */

/** @param {OriginalsProps} props */
export function Originals({ tablet, measure, titled, brief, fixed }) {
  const originals = originalsOf(tablet.seat.screen.value, measure);
  if (originals.length === 0) return null;
  return html`
    <div class="host-originals">
      ${titled && html`<p class="small soft">${t("host.originals")}</p>`}
      <ul class="plain">
        ${originals.map(original => html`<${Original} key=${original.id} tablet=${tablet} original=${original} brief=${brief} fixed=${fixed} />`)}
      </ul>
    </div>
  `;
}

/** @param {{tablet: Tablet, original: MeasureRecord, brief?: boolean, fixed?: boolean}} props */
function Original({ tablet, original, brief, fixed }) {
  const unmerge = (/** @type {Event} */ event) => {
    // The button goes with the original: the focus stays with the measure that it was taken out of.
    const around = /** @type {HTMLElement} */ (event.currentTarget).closest("article, dialog");
    const told = t("host.unmerged", { title: original.title });
    tablet.seat.act("unmerge_measure", { measure: original.id }, { told });
    /** @type {HTMLElement | null | undefined} */ (around?.querySelector(".card-open, h2"))?.focus();
  };
  return html`
    <li class="host-original" data-pending=${original.pending}>
      <div>
        <p>${original.title}</p>
        ${!brief && original.description && html`<p class="sheet-text soft">${original.description}</p>`}
        <p class="small soft">${t("table.number", { table: original.table })}</p>
        ${original.hidden && html`<p class="small soft">${t("host.hidden", { reason: original.reason ?? "" })}</p>`}
      </div>
      ${
        !fixed &&
        isOpen(tablet) &&
        html`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${unmerge}>
          <${Icon} name="undo" />${t("host.unmerge")}<span class="ds-sr-only">: ${original.title}</span>
        </button>`
      }
    </li>
  `;
}
