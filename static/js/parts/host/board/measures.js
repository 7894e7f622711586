/**
 * Measures as cards with search, order and reading aloud, rendered a page at a time.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { choicesOf } from "../../../rules/fields.js";
import { Icon } from "../../icon.js";
import { HostCard } from "./card.js";
import { Columns } from "./columns.js";
import { inOrder, matching, tablesBehind } from "./selectors.js";
import { columnsOf } from "./themes.js";

/** @import { Signal } from "@preact/signals" */
/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Order } from "./selectors.js" */
/** @import { Layout, Look, Tablet } from "../tablet.js" */

const page_size = 40;
const tools_from = 1;
/** @type {readonly Layout[]} */
const layouts = ["cards", "themes"];

/**
 * @param {{tablet: Tablet, look: Signal<Look>, title: string, hint?: string, measures: MeasureRecord[], empty: string, byTable?: boolean}} props
 */
export function Measures({ tablet, look, title, hint, measures, empty, byTable }) {
  const id = useId();
  const records = tablet.seat.screen.value;
  const revealed = the(records, "phase")?.revealed ?? false;
  const { query, table, layout } = look.value;
  const order = look.value.order ?? (revealed ? "votes" : "newest");
  const found = matching(records, measures, query).filter(
    measure => !table || tablesBehind(records, measure).includes(table),
  );
  const ordered = inOrder(found, order);
  const themes = choicesOf(records, "theme");
  const shown = layout === "themes" ? columnsOf(ordered, themes).flatMap(column => column.measures) : ordered;
  const read = () => {
    tablet.readable.value = shown.map(measure => measure.id);
    tablet.opened.value = { kind: "read" };
  };

  return html`
    <section class="host-measures" aria-labelledby=${id}>
      <h2 class="ds-heading" data-size="xs" id=${id}>${title} <span class="count">${measures.length}</span></h2>
      ${hint && measures.length > 0 && html`<p class="soft">${hint}</p>`}
      ${measures.length === 0 && html`<p class="panel soft">${empty}</p>`}
      ${measures.length >= tools_from && html`<${Tools} tablet=${tablet} look=${look} order=${order} revealed=${revealed} byTable=${byTable} onRead=${read} />`}
      ${query && html`<p class="small soft" role="status">${shown.length ? t("host.found", { n: shown.length }) : t("host.none_found")}</p>`}
      ${layout === "themes" && measures.length > 0 ? html`<${Columns} tablet=${tablet} measures=${shown} />` : html`<${Cards} tablet=${tablet} measures=${shown} />`}
    </section>
  `;
}

/** A page of them at a time. @param {{tablet: Tablet, measures: MeasureRecord[]}} props */
function Cards({ tablet, measures }) {
  const [pages, setPages] = useState(1);
  const left = measures.length - pages * page_size;
  return html`
    <div class="cards">
      ${measures.slice(0, pages * page_size).map(measure => html`<${HostCard} key=${measure.id} tablet=${tablet} measure=${measure} />`)}
    </div>
    ${
      left > 0 &&
      html`<button type="button" class="ds-button" data-variant="secondary" data-wide onClick=${() => setPages(pages + 1)}>
        ${t("host.more", { n: Math.min(page_size, left) })}
      </button>`
    }
  `;
}

/** @param {{tablet: Tablet, look: Signal<Look>, order: Order, revealed: boolean, byTable?: boolean, onRead: () => void}} props */
function Tools({ tablet, look, order, revealed, byTable, onRead }) {
  const change = (/** @type {Partial<Look>} */ part) => (look.value = { ...look.peek(), ...part });
  const orders = /** @type {Order[]} */ (revealed ? ["newest", "votes", "title"] : ["newest", "title"]);
  const tables = (the(tablet.seat.screen.value, "workshop")?.tables ?? []).filter(table => table !== tablet.table);
  return html`
    <div class="host-tools">
      <${Search} query=${look.value.query} onSearch=${(/** @type {string} */ query) => change({ query })} />
      ${
        byTable &&
        html`<${Choice}
          label=${t("host.from_table")}
          value=${String(look.value.table ?? "")}
          options=${[{ value: "", label: t("host.from_all") }, ...tables.map(table => ({ value: String(table), label: t("table.number", { table }) }))]}
          onChange=${(/** @type {string} */ value) => change({ table: value ? Number(value) : null })}
        />`
      }
      <${Choice}
        label=${t("host.order")}
        value=${order}
        options=${orders.map(value => ({ value, label: t(`host.order_${value}`) }))}
        onChange=${(/** @type {string} */ value) => change({ order: /** @type {Order} */ (value) })}
      />
      ${
        !byTable &&
        html`<div class="host-layouts" role="group" aria-label=${t("host.layout")}>
          ${layouts.map(
            layout => html`
              <button key=${layout} type="button" class="ds-button" data-variant=${look.value.layout === layout ? "primary" : "secondary"} aria-pressed=${look.value.layout === layout ? "true" : "false"} onClick=${() => change({ layout })}>
                ${t(`host.layout_${layout}`)}
              </button>
            `,
          )}
        </div>`
      }
      <button type="button" class="ds-button" data-variant="secondary" onClick=${onRead}><${Icon} name="comment" />${t("host.read")}</button>
    </div>
  `;
}

/** @param {{query: string, onSearch: (query: string) => void}} props */
export function Search({ query, onSearch }) {
  return html`
    <div class="host-search">
      <${Icon} name="search" />
      <input
        class="ds-input"
        type="search"
        value=${query}
        aria-label=${t("host.search")}
        placeholder=${t("host.search")}
        onInput=${(/** @type {InputEvent} */ event) => onSearch(/** @type {HTMLInputElement} */ (event.target).value)}
      />
    </div>
  `;
}

/** The chosen option explains itself; the label is for screen readers. @param {{label: string, value: string, options: {value: string, label: string}[], onChange: (value: string) => void}} props */
function Choice({ label, value, options, onChange }) {
  return html`
    <select class="ds-input" aria-label=${label} value=${value} onChange=${(/** @type {Event} */ event) => onChange(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${options.map(option => html`<option key=${option.value} value=${option.value}>${option.label}</option>`)}
    </select>
  `;
}
