/**
 * Reading aloud: one measure at a time in large text. The board's order when the reading began is kept; new measures are added
 * at the end.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { standingMeasure } from "../../../line/records.js";
import { Dialog } from "../../dialog.js";
import { Icon } from "../../icon.js";
import { announce } from "../../live-region.js";
import { Originals } from "../sheet/originals.js";
import { isOpen } from "../tablet.js";
import { Tick } from "./card.js";
import { ownBoard } from "./selectors.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet}} props */
export function Reader({ tablet }) {
  const measures = readable(tablet);
  const [at, setAt] = useState(measures[0]?.id ?? "");
  const index = Math.max(
    0,
    measures.findIndex(measure => measure.id === at),
  );
  const measure = measures[index];
  const close = () => (tablet.opened.value = null);
  const go = (/** @type {number} */ step) => {
    const next = measures[index + step];
    if (!next) return;
    setAt(next.id);
    announce(`${next.title}. ${next.description}`);
  };
  useArrows(go);
  useEffect(() => {
    if (!measure) close();
  }, [measure]);
  if (!measure) return null;
  const picked = tablet.picked.value.includes(measure.id);

  return html`
    <${Dialog} title=${t("host.reading", { at: index + 1, of: measures.length })} eyebrow=${t("table.number", { table: measure.table })} onClose=${close} placement="center">
      <div class="host-reader">
        <div class="host-reader-text">
          <p class="host-reader-title">${measure.title}</p>
          ${measure.description && html`<p class="host-reader-description">${measure.description}</p>`}
          <${Originals} tablet=${tablet} measure=${measure} />
        </div>
        <div class="host-reader-foot">
          <button type="button" class="ds-button" data-size="lg" data-repeat data-variant="secondary" aria-disabled=${index === 0 ? "true" : undefined} onClick=${() => go(-1)}>
            <${Icon} name="back" />${t("host.previous")}
          </button>
          <div class="row host-reader-more">
            ${isOpen(tablet) && !measure.private && html`<${Tick} tablet=${tablet} measure=${measure} picked=${picked} label=${t("host.pick_here")} />`}
            <button type="button" class="ds-button" data-variant="tertiary" onClick=${() => (tablet.opened.value = { kind: "sheet", id: measure.id })}>
              <${Icon} name="pen" />${t("host.open_sheet")}
            </button>
          </div>
          <button type="button" class="ds-button" data-size="lg" data-repeat aria-disabled=${index === measures.length - 1 ? "true" : undefined} onClick=${() => go(1)}>
            ${t("host.next")}<${Icon} name="next" />
          </button>
        </div>
      </div>
    <//>
  `;
}

/** @param {Tablet} tablet @returns {MeasureRecord[]} as they stand now, each once */
function readable(tablet) {
  const records = tablet.seat.screen.value;
  const begun = tablet.readable.value.map(id => standingMeasure(records, id));
  const later =
    tablet.page.value === "board" && tablet.looks.board.value.query === "" ? ownBoard(records, tablet.table) : [];
  /** @type {MeasureRecord[]} */
  const standing = [...begun, ...later]
    .filter(measure => measure !== undefined)
    .filter(measure => measure.status === "live");
  return [...new Map(standing.map(measure => [measure.id, measure])).values()];
}

/** The arrow keys turn the pages, wherever in the dialog the focus is. @param {(step: number) => void} go */
function useArrows(go) {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "ArrowRight") latest.current(1);
      if (event.key === "ArrowLeft") latest.current(-1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
