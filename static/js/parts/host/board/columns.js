/**
 * The board by theme. A card is moved by dragging, by its menu, or with the arrow keys on its button. On a narrow screen the
 * columns are one list, and the menu is the way.
 * @module
 */
import { html, useEffect, useId } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { one, originalsOf } from "../../../line/records.js";
import { choicesOf } from "../../../rules/fields.js";
import { MeasureCard } from "../../measure-card.js";
import { SaveState } from "../../save-state.js";
import { useMatches } from "../media-query.js";
import { isOpen } from "../tablet.js";
import { Tags, Tick } from "./card.js";
import { useDragging } from "./drag.js";
import { moveToTheme, themeName } from "./move-card.js";
import { columnsOf, droppedOn, themeBeside, themeOf } from "./themes.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Column } from "./themes.js" */
/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet, measures: MeasureRecord[]}} props in the order that they are to stand in */
export function Columns({ tablet, measures }) {
  const hint = useId();
  const roomy = useMatches("(min-width: 40rem)");
  const listed = choicesOf(tablet.seat.screen.value, "theme");
  const columns = columnsOf(measures, listed);
  const [without, ...named] = columns;
  const themes = columns.map(column => column.theme);
  const draggable = roomy && isOpen(tablet);
  const board = useDragging(draggable, themes.join("|"), (id, under) => {
    const measure = one(tablet.seat.screen.peek(), "measure", id);
    if (!measure) return;
    const dropped = droppedOn(measure, under);
    if (dropped?.kind === "move") moveToTheme(tablet, measure, dropped.theme);
    if (dropped?.kind === "merge") tablet.opened.value = { kind: "merge", ids: [id, dropped.other] };
  });
  useFocusOnMoved(tablet);
  return html`
    <p class="soft small" id=${hint}>${draggable ? t("host.columns_hint") : t("host.columns_hint_narrow")}</p>
    <div class="host-columns" ref=${board} data-draggable=${draggable}>
      <${ThemeColumn} tablet=${tablet} column=${without} themes=${themes} hint=${hint} />
      <div class="host-themes">
        ${named.map(column => html`<${ThemeColumn} key=${column.theme} tablet=${tablet} column=${column} themes=${themes} hint=${hint} />`)}
      </div>
    </div>
  `;
}

/** @param {{tablet: Tablet, column: Column, themes: string[], hint: string}} props */
function ThemeColumn({ tablet, column, themes, hint }) {
  const id = useId();
  const { theme, measures } = column;
  return html`
    <section class="host-theme" data-column=${theme} data-empty=${measures.length === 0} aria-labelledby=${id}>
      <h3 class="host-theme-title" id=${id}>${themeName(theme)} <span class="count">${measures.length}</span></h3>
      <ul class="plain" data-cards>
        ${measures.map(measure => html`<li key=${measure.id} data-card=${measure.id}><${ThemeCard} tablet=${tablet} measure=${measure} themes=${themes} hint=${hint} /></li>`)}
      </ul>
    </section>
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord, themes: string[], hint: string}} props */
function ThemeCard({ tablet, measure, themes, hint }) {
  const picked = tablet.picked.value.includes(measure.id);
  const originals = originalsOf(tablet.seat.screen.value, measure).length;
  const movable = isOpen(tablet);
  return html`
    <${MeasureCard}
      measure=${measure}
      own=${measure.claimed_by === tablet.table}
      chosen=${picked}
      said=${tablet.said.value.get(measure.id)}
      tags=${html`<${Tags} tablet=${tablet} measure=${measure} />`}
      onOpen=${() => (tablet.opened.value = { kind: "sheet", id: measure.id })}
    >
      ${originals > 0 && html`<p class="small soft">${t("host.merged_count", { n: originals })}</p>`}
      ${
        movable &&
        html`<div class="host-card-tools">
          ${!measure.private && html`<${Tick} tablet=${tablet} measure=${measure} picked=${picked} label="" />`}
          ${measure.pending && html`<${SaveState} seat=${tablet.seat} id=${measure.id} />`}
          <${MoveButton} tablet=${tablet} measure=${measure} themes=${themes} hint=${hint} />
        </div>`
      }
    <//>
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord, themes: string[], hint: string}} props */
function MoveButton({ tablet, measure, themes, hint }) {
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const theme = themeBeside(themes, themeOf(measure), step);
    if (theme !== undefined) moveToTheme(tablet, measure, theme);
  };
  return html`
    <button
      type="button"
      class="ds-button"
      data-size="sm"
      data-variant="tertiary"
      data-move=${measure.id}
      aria-haspopup="dialog"
      aria-keyshortcuts="ArrowLeft ArrowRight"
      aria-describedby=${hint}
      onClick=${() => (tablet.opened.value = { kind: "card", id: measure.id })}
      onKeyDown=${onKeyDown}
    >
      ${t("host.move_card")}<span class="ds-sr-only">: ${measure.title}</span>
    </button>
  `;
}

/** A card that was moved takes the focus with it to its new column. @param {Tablet} tablet */
function useFocusOnMoved(tablet) {
  const id = tablet.moved.value;
  useEffect(() => {
    if (!id) return;
    tablet.moved.value = null;
    /** @type {HTMLElement | null} */ (document.querySelector(`[data-move="${id}"]`))?.focus();
  }, [id]);
}
