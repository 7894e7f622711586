/**
 * The day that the workshop is planned for: it stands in the names of files until the day is held.
 * @module
 */
import { html, useId } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { the } from "../../core/records.js";

/** @import { Face } from "./console.js" */

/** @param {{face: Face}} props */
export function PlannedDate({ face: { seat } }) {
  const id = useId();
  const records = seat.records.value;
  if (the(records, "workshop")?.status !== "open") return null;
  return html`
    <section class="panel stack" data-tight aria-labelledby="planned-title">
      <h3 class="ds-heading" data-size="2xs" id="planned-title">${t("console.planned_title")}</h3>
      <div class="ds-field">
        <label class="ds-label" for=${id}>${t("console.planned_date")}</label>
        <p data-field="description" id="${id}-d">${t("console.planned_says")}</p>
        <input
          class="ds-input"
          id=${id}
          type="date"
          value=${the(records, "date")?.planned ?? ""}
          aria-describedby="${id}-d"
          onChange=${(/** @type {Event} */ event) => seat.act("plan_date", { date: /** @type {HTMLInputElement} */ (event.target).value })}
        />
      </div>
    </section>
  `;
}
