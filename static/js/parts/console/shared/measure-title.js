/**
 * A measure's title as a button that opens its sheet, marked with the language it is written in.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { writtenIn } from "../../../browser/written.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face, measure: MeasureRecord}} props */
export function MeasureTitle({ face, measure }) {
  const open = () => {
    face.ui.dialog.value = { what: "measure", id: measure.id };
  };
  return html`<button type="button" class="row-open" lang=${writtenIn(measure.title, measure.description)} onClick=${open}>${measure.title}</button>`;
}
