/**
 * The planned date of the workshop; it names the files until the day is held.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { DateField } from "../../field.js";

/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function PlannedDate({ face: { seat } }) {
  const records = seat.records.value;
  if (the(records, "workshop")?.status !== "open") return null;
  return html`
    <section class="panel stack" data-tight aria-labelledby="planned-title">
      <h3 class="ds-heading" data-size="2xs" id="planned-title">${t("console.planned_title")}</h3>
      <${DateField}
        label=${t("console.planned_date")}
        description=${t("console.planned_says")}
        value=${the(records, "date")?.planned ?? ""}
        onChange=${(/** @type {string} */ date) => seat.act("plan_date", { date })}
      />
    </section>
  `;
}
