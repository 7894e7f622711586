/**
 * Tables with the people at them, for several tabs.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all } from "../../../line/records.js";
import { Icon } from "../../icon.js";

/** @import { PersonRecord, Records, TableRecord } from "../../../line/protocol.js" */
/** @import { Ui } from "../ui.js" */

/** In the order of their numbers. @param {Records} records */
export const tablesOf = records => all(records, "table").sort((a, b) => a.number - b.number);

/** Who sits where now. @param {Records} records @returns {Map<number, PersonRecord[]>} */
export function peopleByTable(records) {
  /** @type {Map<number, PersonRecord[]>} */
  const seated = new Map();
  for (const person of all(records, "person"))
    if (person.present) seated.set(person.table, [...(seated.get(person.table) ?? []), person]);
  return seated;
}

/** The role, or without one the unit. @param {PersonRecord} person */
export const nameOf = person => person.label || person.unit || person.area || t("console.somebody");

/** @param {{signal: TableRecord["signal"]}} props */
export function Signal({ signal }) {
  if (signal === "help")
    return html`<p class="signal" data-signal="help"><${Icon} name="hands" />${t("console.signal_help")}</p>`;
  if (signal === "ready")
    return html`<p class="signal" data-signal="ready"><${Icon} name="check" />${t("console.signal_ready")}</p>`;
  return null;
}

/** An icon on a small tile, in words for screen readers and as a tooltip. @param {{ui: Ui, table: number}} props */
export function MessageButton({ ui, table }) {
  const write = () => {
    ui.dialog.value = { what: "message", table };
  };
  return html`
    <button
      type="button"
      class="ds-button message-button"
      data-variant="tertiary"
      data-size="sm"
      data-icon
      aria-label=${t("console.message_to_table", { table })}
      title=${t("console.message_to_table", { table })}
      onClick=${write}
    ><${Icon} name="comment" /></button>
  `;
}
