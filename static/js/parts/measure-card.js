/**
 * A measure as a card: origin, title, description, and how much has been said about it. The whole card opens the sheet, but
 * only the title is a button, so that screen readers have one thing to press.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { writtenIn } from "../browser/written.js";
import { Icon } from "./icon.js";

/** @import { ComponentChildren } from "preact" */
/** @import { MeasureRecord } from "../line/protocol.js" */

/**
 * @typedef {object} MeasureCardProps
 * @property {MeasureRecord} measure
 * @property {() => void} [onOpen]
 * @property {ComponentChildren} [tags] small facts before the title: own, voted, claimed
 * @property {ComponentChildren} [children] below the title: save state, buttons
 * @property {{comments?: number, offers?: number}} [said]
 * @property {boolean} [own]
 * @property {boolean} [chosen]
 */

/** @param {MeasureCardProps} props */
export function MeasureCard({ measure, onOpen, tags, children, said = {}, own, chosen }) {
  const written = writtenIn(measure.title, measure.description);
  const title = onOpen
    ? html`<button type="button" class="card-open" onClick=${onOpen}>${measure.title}</button>`
    : measure.title;
  return html`
    <article class="measure-card" data-own=${own} data-chosen=${chosen} data-pending=${measure.pending}>
      <div class="card-facts">
        <span class="fact">${t("table.number", { table: measure.table })}</span>
        ${measure.private && html`<span class="fact"><${Icon} name="lock" />${t("measure.private")}</span>`}
        ${tags}
      </div>
      <h3 class="card-title" lang=${written}>${title}</h3>
      ${measure.description && html`<p class="card-text" lang=${written}>${measure.description}</p>`}
      ${
        (said.comments || said.offers) &&
        html`<p class="card-said">
          ${said.comments ? html`<span class="fact"><${Icon} name="comment" />${t("measure.comments", { n: said.comments })}</span>` : null}
          ${said.offers ? html`<span class="fact"><${Icon} name="hands" />${t("measure.offers", { n: said.offers })}</span>` : null}
        </p>`
      }
      ${children}
    </article>
  `;
}
