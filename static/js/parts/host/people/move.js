/**
 * Moving somebody to another table, or home if they are guests.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { Dialog } from "../../dialog.js";
import { nameOf } from "../board/selectors.js";
import { person as personOf } from "../tablet.js";

/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet, id: string}} props */
export function MovePerson({ tablet, id }) {
  const person = personOf(tablet, id);
  const close = () => (tablet.opened.value = null);
  if (!person) return null;
  const tables = the(tablet.seat.screen.value, "workshop")?.tables ?? [];
  const move = (/** @type {number} */ table) => {
    const told = t("host.moved", { who: nameOf(person), table });
    tablet.seat.act("move_table", { table, participant: id }, { told });
    close();
  };
  const others = tables.filter(table => table !== person.table && table !== person.home_table);
  return html`
    <${Dialog} title=${t("host.move_title", { who: nameOf(person) })} onClose=${close}>
      ${
        person.home_table !== person.table &&
        html`<button type="button" class="ds-button" onClick=${() => move(person.home_table)}>${t("host.move_home", { table: person.home_table })}</button>`
      }
      <div class="stack" data-tight>
        <p class="soft">${t("host.move_to")}</p>
        <div class="host-tables">
          ${others.map(table => html`<button key=${table} type="button" class="ds-button" data-variant="secondary" onClick=${() => move(table)}>${t("table.number", { table })}</button>`)}
        </div>
      </div>
    <//>
  `;
}
