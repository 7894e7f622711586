/**
 * The frame of a measure's sheet: a dialog with the title, and a section for each kind of thing said about it.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { writtenIn } from "../browser/written.js";
import { one } from "../line/records.js";
import { Dialog } from "./dialog.js";

/** @import { ComponentChildren } from "preact" */
/** @import { Aspects as Known, By, MeasureRecord, Records } from "../line/protocol.js" */

const aspects = /** @type {const} */ (["goal", "affected", "solution"]);

/** @param {{measure: MeasureRecord, onClose: () => void, placement?: "bottom" | "right" | "center", children?: ComponentChildren}} props */
export function MeasureSheet({ measure, onClose, placement = "bottom", children }) {
  const title = html`<span lang=${writtenIn(measure.title, measure.description)}>${measure.title}</span>`;
  return html`
    <${Dialog} title=${title} eyebrow=${t("table.number", { table: measure.table })} placement=${placement} onClose=${onClose}>
      ${children}
    <//>
  `;
}

/** @param {{title: string, count?: number, children?: ComponentChildren}} props */
export function SheetSection({ title, count, children }) {
  return html`
    <section class="sheet-section">
      <h3 class="ds-heading" data-size="2xs">${title}${count ? html` <span class="count">${count}</span>` : null}</h3>
      ${children}
    </section>
  `;
}

/** What is known of a goal conflict or a co-benefit beside its sentence. @param {{of: Known}} props */
export const Aspects = ({ of }) =>
  aspects.map(
    name =>
      of[name] && html`<p key=${name} class="small"><span class="soft">${t(`aspect.${name}`)}:</span> ${of[name]}</p>`,
  );

/** Counts of thumbs, where there are enough that no single one can be inferred. @param {{records: Records, measure: string}} props */
export function ThumbsTold({ records, measure }) {
  const told = one(records, "thumbs", measure);
  return (
    told &&
    html`<p class="small">${told.is_split && html`<span class="fact strong">${t("split.room")}</span> `}${t("thumb.told", told)}</p>`
  );
}

/**
 * One thing that was said, with a name only if its owner ticked *show my name*.
 * @param {{text: string, by?: By | null, from?: string | null, tag?: string, pending?: boolean, children?: ComponentChildren}} props
 */
export function Saying({ text, by, from, tag, pending, children }) {
  const author = by ? [by.label, by.unit].filter(Boolean).join(", ") : from;
  return html`
    <li class="saying" data-pending=${pending}>
      ${tag && html`<span class="fact strong">${tag}</span>`}
      <p lang=${writtenIn(text)}>${text}</p>
      ${author && html`<p class="author">${author}</p>`}
      ${children}
    </li>
  `;
}
