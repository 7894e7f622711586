/**
 * A measure's title and description, which the host may put into better words for the table.
 * @module
 */
import { html, useState } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { description_length_max, title_length_max } from "../../core/protocol.js";
import { lengthOf } from "../field.js";
import { Icon } from "../icon.js";
import { announce } from "../live-region.js";
import { SaveState } from "../save-state.js";
import { HeldBox } from "./held.js";

/** @import { MeasureRecord } from "../../core/protocol.js" */
/** @import { Tablet } from "./tablet.js" */

const long_from = 400;

/** @param {{tablet: Tablet, measure: MeasureRecord & {pending?: boolean}, draft: string, editable: boolean}} props */
export function MeasureText({ tablet, measure, draft, editable }) {
  const { seat } = tablet;
  const names = { title: `title:${draft}`, description: `description:${draft}` };
  const entered = measure.on_behalf && measure.table === tablet.table && measure.originals.length === 0;
  const author = [measure.by?.label, measure.by?.unit].filter(Boolean).join(", ");
  const begun = () => Object.values(names).some(name => seat.draft(name).text.peek() !== "");
  const [editing, setEditing] = useState(begun);
  if (!editable || !editing) {
    return html`
      <div class="stack" data-tight>
        <${Description} text=${measure.description} />
        ${author && html`<p class="author">${t("host.by", { name: author })}</p>`}
        ${
          editable &&
          html`<div class="row">
            <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => setEditing(true)}><${Icon} name="pen" />${t("host.edit_text")}</button>
            ${entered && html`<${Withdraw} tablet=${tablet} measure=${measure} />`}
            ${measure.pending && html`<${SaveState} seat=${seat} id=${measure.id} />`}
          </div>`
        }
      </div>
    `;
  }
  return html`
    <section class="stack panel" data-tight aria-label=${t("host.edit_text")}>
      <${HeldBox}
        seat=${seat}
        name=${names.title}
        label=${t("host.title")}
        theirs=${measure.title}
        max=${title_length_max}
        rows=${2}
        check=${(/** @type {string} */ text) => (text ? "" : t("error.empty"))}
        state=${html`<${SaveState} seat=${seat} id=${measure.id} />`}
        onSave=${(/** @type {string} */ title) => seat.act("retitle_measure", { measure: measure.id, title })}
      />
      <${HeldBox}
        seat=${seat}
        name=${names.description}
        label=${t("host.description")}
        theirs=${measure.description}
        max=${description_length_max}
        rows=${5}
        onSave=${(/** @type {string} */ description) => seat.act("describe_measure", { measure: measure.id, description })}
      />
      <div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => setEditing(false)}>${t("host.done")}</button></div>
    </section>
  `;
}

/** What the host entered for somebody can be withdrawn for them; it takes two presses. @param {{tablet: Tablet, measure: MeasureRecord}} props */
function Withdraw({ tablet, measure }) {
  const [sure, setSure] = useState(false);
  const withdraw = () => {
    tablet.seat.act("withdraw_measure", { measure: measure.id });
    announce(t("host.withdrawn"));
    /** @type {HTMLElement | null} */ (document.querySelector("dialog h2"))?.focus();
  };
  if (!sure) {
    return html`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => setSure(true)}>${t("host.withdraw")}</button>`;
  }
  return html`
    <button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${withdraw}>${t("host.withdraw_yes")}</button>
    <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => setSure(false)}>${t("host.cancel")}</button>
  `;
}

/** A long text is folded at first, so that the fields are near. @param {{text: string}} props */
function Description({ text }) {
  const [whole, setWhole] = useState(false);
  if (!text) return null;
  const folds = lengthOf(text) > long_from;
  return html`
    <p class="sheet-text" data-folded=${folds && !whole}>${text}</p>
    ${
      folds &&
      html`<div><button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-expanded=${whole ? "true" : "false"} onClick=${() => setWhole(!whole)}>
        ${whole ? t("host.fold") : t("host.unfold")}
      </button></div>`
    }
  `;
}
