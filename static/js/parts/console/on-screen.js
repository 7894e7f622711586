/**
 * What stands on the big screen now and what can be put there: the results once, and then one measure at a time.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { all, liveMeasures, one, the } from "../../core/records.js";
import { ActButton } from "./act.js";

/** @import { MeasureRecord, Records } from "../../core/protocol.js" */
/** @import { Face } from "./console.js" */

/** @param {{face: Face}} props */
export function OnScreen({ face }) {
  const { seat, ui } = face;
  const records = seat.records.value;
  const phase = the(records, "phase");
  const is_open = the(records, "workshop")?.status === "open";
  const lit = the(records, "spotlight")?.measure;
  const measure = lit ? one(records, "measure", lit) : undefined;
  const to_reveal = is_open && canReveal(records);
  const presenting = is_open && phase?.visibility === "spotlight";
  if (!measure && !to_reveal && !presenting) return null;
  return html`
    <section class="on-screen" aria-labelledby="on-screen-title">
      <h2 class="ds-heading" data-size="2xs" id="on-screen-title">${t("console.on_screen")}</h2>
      ${
        to_reveal &&
        html`<${ActButton} seat=${seat} name="reveal_votes" variant=${phase?.votes === "revealed" ? "primary" : "secondary"} onAct=${() => {
          ui.dialog.value = { what: "reveal" };
        }}>${t("console.reveal")}<//>`
      }
      ${measure ? html`<${Lit} face=${face} measure=${measure} />` : presenting && html`<p class="soft small">${t("console.nobody_lit")}</p>`}
      ${presenting && html`<${ToPresent} face=${face} lit=${lit ?? null} />`}
    </section>
  `;
}

/** Whether there are votes that people have not been shown, and nobody is voting any more. @param {Records} records */
export function canReveal(records) {
  const phase = the(records, "phase");
  return phase?.votes !== "open_hidden" && !phase?.revealed && (the(records, "voting")?.voted ?? 0) > 0;
}

/** @param {{face: Face, measure: MeasureRecord}} props */
function Lit({ face, measure }) {
  const { seat, ui } = face;
  const table = the(seat.records.value, "spotlight")?.table;
  const open = () => {
    ui.dialog.value = { what: "measure", id: measure.id };
  };
  return html`
    <p><button type="button" class="row-open" onClick=${open}>${measure.title}</button></p>
    <div class="row" data-spread>
      <span class="small soft">${t("table.number", { table: table ?? measure.table })}</span>
      <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => seat.act("spotlight", { measure: null })}>
        ${t("console.spotlight_off")}
      </button>
    </div>
  `;
}

/** What each table chose to work with, in the order of the tables. @param {{face: Face, lit: string | null}} props */
function ToPresent({ face, lit }) {
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
            <li key=${measure.id} data-lit=${measure.id === lit}>
              <span class="small"><strong>${t("table.number", { table })}</strong> ${measure.title}</span>
              ${
                measure.id !== lit &&
                html`<button
                  type="button"
                  class="ds-button"
                  data-size="sm"
                  data-variant="secondary"
                  aria-label=${t("console.show_this", { title: measure.title })}
                  onClick=${() => seat.act("spotlight", { measure: measure.id, table })}
                >${t("console.show")}</button>`
              }
            </li>
          `,
      )}
    </ul>
  `;
}
