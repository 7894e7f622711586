/**
 * Moving somebody to another table, or home if they are guests.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { Dialog } from "../../dialog.js";
import { CheckField } from "../../field.js";
import { nameOf } from "../board/selectors.js";
import { person as personOf } from "../tablet.js";

/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet, id: string}} props */
export function MovePerson({ tablet, id }) {
  const person = personOf(tablet, id);
  const [stays, setStays] = useState(false);
  const visits = the(tablet.seat.screen.value, "phase")?.table_moves === true;
  const close = () => (tablet.opened.value = null);
  if (!person) return null;
  const tables = the(tablet.seat.screen.value, "workshop")?.tables ?? [];
  const move = (/** @type {number} */ table, /** @type {boolean} */ for_good) => {
    const told = t("host.moved", { who: nameOf(person), table });
    tablet.seat.act("move_table", { table, participant: id, stays: for_good }, { told });
    close();
  };
  const others = tables.filter(table => table !== person.table && table !== person.home_table);
  return html`
    <${Dialog} title=${t("host.move_title", { who: nameOf(person) })} onClose=${close}>
      ${
        person.home_table !== person.table &&
        html`<button type="button" class="ds-button" onClick=${() => move(person.home_table, false)}>${t("host.move_home", { table: person.home_table })}</button>`
      }
      ${
        person.home_table !== person.table &&
        html`<button type="button" class="ds-button" data-variant="secondary" onClick=${() => move(person.table, true)}>${t("host.move_stay", { table: person.table })}</button>`
      }
      ${
        others.length > 0 &&
        html`<div class="stack" data-tight>
        <p class="soft">${t("host.move_to")}</p>
        ${
          visits
            ? html`<${CheckField} label=${t("host.move_for_good")} description=${t("host.move_visit")} checked=${stays} onChange=${setStays} />`
            : html`<p class="small soft">${t("host.moves_for_good")}</p>`
        }
        <div class="host-tables">
          ${others.map(table => html`<button key=${table} type="button" class="ds-button" data-variant="secondary" onClick=${() => move(table, stays || !visits)}>${t("table.number", { table })}</button>`)}
        </div>
      </div>`
      }
    <//>
  `;
}
