/**
 * The menu that moves a card: to another theme, or merged with another measure. Does what dragging does.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { one } from "../../../line/records.js";
import { choicesOf } from "../../../rules/fields.js";
import { Dialog } from "../../dialog.js";
import { Icon } from "../../icon.js";
import { setField } from "../sheet/field.js";
import { ownBoard } from "./selectors.js";
import { columnsOf, themeOf } from "./themes.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** @param {string} theme */
export const themeName = theme => theme || t("host.no_theme");

/** @param {Tablet} tablet @param {MeasureRecord} measure @param {string} theme empty: none */
export function moveToTheme(tablet, measure, theme) {
  const told = t("host.card_moved", { title: measure.title, theme: themeName(theme) });
  setField(tablet, measure, "theme", theme || null, { told });
  tablet.moved.value = measure.id;
}

/** @param {{tablet: Tablet, id: string}} props */
export function MoveCard({ tablet, id }) {
  const records = tablet.seat.screen.value;
  const measure = one(records, "measure", id);
  const close = () => (tablet.opened.value = null);
  if (!measure) return null;
  const listed = choicesOf(records, "theme");
  const columns = columnsOf(ownBoard(records, tablet.table), listed);
  const move = (/** @type {string} */ theme) => {
    close();
    moveToTheme(tablet, measure, theme);
  };
  return html`
    <${Dialog} title=${t("host.move_card_title", { title: measure.title })} onClose=${close}>
      <ul class="plain host-destinations">
        ${columns.map(({ theme, measures }) => {
          const here = theme === themeOf(measure);
          return html`
            <li key=${theme}>
              <button type="button" aria-current=${here ? "true" : undefined} onClick=${() => (here ? close() : move(theme))}>
                <span>${themeName(theme)}</span>
                ${here ? html`<span class="fact strong"><${Icon} name="check" />${t("host.here_now")}</span>` : html`<span class="count">${measures.length}</span>`}
              </button>
            </li>
          `;
        })}
      </ul>
      ${
        !measure.private &&
        html`<button type="button" class="ds-button" data-variant="secondary" onClick=${() => (tablet.opened.value = { kind: "twin", id })}>
          ${t("host.merge_with")}
        </button>`
      }
    <//>
  `;
}
