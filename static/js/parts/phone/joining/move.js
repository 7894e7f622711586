/**
 * Moving to another table: when the phase allows it, or after scanning another table's card; and home again at any time. A visit
 * ends with the phase, unless the person stays.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { SelectField } from "../../field.js";
import { Notice } from "../../notice.js";
import { SaveMark, stateOfCommands } from "../../save-state.js";

/** @import { Phone } from "../phone.js" */

/** @param {{phone: Phone}} props */
export function Move({ phone }) {
  const records = phone.seat.screen.value;
  const me = the(records, "me");
  const phase = the(records, "phase");
  const tables = the(records, "workshop")?.tables ?? [];
  const scanned = phone.boot.table === me?.table ? null : phone.boot.table;
  const [chosen, setChosen] = useState(String(scanned ?? ""));
  if (!me?.table || !phase) return null;
  const away = me.table !== me.home_table;
  if (!phase.table_moves && !away) {
    if (me.visited) return html`<${Notice}><p>${t("move.back", { table: me.table })}</p><//>`;
    return scanned && html`<${Notice}><p>${t("move.scanned", { table: me.table, scanned })}</p><//>`;
  }

  const go = (/** @type {number} */ table) => {
    phone.seat.act("move_table", { table }, { told: t("move.moved", { table }), about: "table" });
    setChosen("");
  };
  const stay = (/** @type {number} */ table) => {
    phone.seat.act("move_table", { table, stays: true }, { told: t("move.stayed", { table }), about: "table" });
    /** @type {HTMLElement | null} */ (document.querySelector("#move"))?.focus();
  };
  const moving = phone.seat.outbox.entries.value.filter(({ name }) => name === "move_table").map(({ id }) => id);
  const others = tables.filter(table => table !== me.table);
  return html`
    <section class="panel move stack" data-tight aria-labelledby="move">
      <h2 class="ds-heading section-title" data-size="2xs" id="move" tabindex="-1">${away ? t("move.visiting", { table: me.table }) : t("move.title")}</h2>
      ${moving.length > 0 && html`<p><${SaveMark} state=${stateOfCommands(phone.seat, moving)} /></p>`}
      ${
        phase.table_moves &&
        html`
          <div class="move-go">
            <${SelectField}
              label=${t("move.where")}
              value=${chosen}
              empty=${t("move.choose")}
              options=${others.map(table => ({ value: String(table), label: t("table.number", { table }) }))}
              onChange=${setChosen}
            />
            <button type="button" class="ds-button" aria-disabled=${chosen ? undefined : "true"} onClick=${() => chosen && go(Number(chosen))}>
              ${t("move.go")}
            </button>
          </div>
        `
      }
      ${
        away &&
        html`
          <p class="small soft">${t("move.until", { table: me.home_table })}</p>
          <button type="button" class="ds-button" data-variant="secondary" onClick=${() => go(me.home_table)}>
            ${t("move.home", { table: me.home_table })}
          </button>
          ${
            phase.table_moves &&
            html`<button type="button" class="ds-button" data-variant="tertiary" onClick=${() => stay(Number(me.table))}>
              ${t("move.stay", { table: me.table })}
            </button>`
          }
        `
      }
    </section>
  `;
}
