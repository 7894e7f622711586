/**
 * A measure's title and description, which the host may reword.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { description_length_max, title_length_max } from "../../../line/protocol.js";
import { lengthOf } from "../../field.js";
import { Icon } from "../../icon.js";
import { SaveState } from "../../save-state.js";
import { dropClash, FieldClash } from "./clash.js";
import { News } from "./field-state.js";
import { HeldBox } from "./held.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

const long_from = 400;

/** @param {{tablet: Tablet, measure: MeasureRecord, draft: string, editable: boolean, news: ReadonlySet<string>}} props */
export function MeasureText({ tablet, measure, draft, editable, news }) {
  const names = { title: `title:${draft}`, description: `description:${draft}` };
  const begun = () => Object.values(names).some(name => tablet.seat.draft(name).text.peek() !== "");
  const [editing, setEditing] = useState(begun);
  return html`
    ${
      editable && editing
        ? html`<${Boxes} tablet=${tablet} measure=${measure} names=${names} news=${news} onDone=${() => setEditing(false)} />`
        : html`<${Reading} tablet=${tablet} measure=${measure} news=${news} onEdit=${editable && (() => setEditing(true))} />`
    }
    ${["title", "description"].map(field => html`<${FieldClash} key=${field} tablet=${tablet} measure=${measure.id} field=${field} />`)}
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord, news: ReadonlySet<string>, onEdit: false | (() => void)}} props */
function Reading({ tablet, measure, news, onEdit }) {
  const author = [measure.by?.label, measure.by?.unit].filter(Boolean).join(", ");
  return html`
    <div class="stack" data-tight>
      <${Description} text=${measure.description} />
      ${author && html`<p class="author">${t("host.by", { name: author })}</p>`}
      ${(news.has("title") || news.has("description")) && html`<p><${News} /></p>`}
      ${
        onEdit &&
        html`<div class="row">
          <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${onEdit}><${Icon} name="pen" />${t("host.edit_text")}</button>
          ${measure.pending && html`<${SaveState} seat=${tablet.seat} id=${measure.id} />`}
        </div>`
      }
    </div>
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord, names: {title: string, description: string}, news: ReadonlySet<string>, onDone: () => void}} props */
function Boxes({ tablet, measure, names, news, onDone }) {
  const { seat } = tablet;
  const retitle = (/** @type {string} */ title) => {
    dropClash(tablet, measure.id, "title");
    seat.act("retitle_measure", { measure: measure.id, title, was: measure.title });
  };
  const describe = (/** @type {string} */ description) => {
    dropClash(tablet, measure.id, "description");
    seat.act("describe_measure", { measure: measure.id, description, was: measure.description });
  };
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
        state=${news.has("title") ? html`<${News} />` : html`<${SaveState} seat=${seat} id=${measure.id} />`}
        onSave=${retitle}
      />
      <${HeldBox}
        seat=${seat}
        name=${names.description}
        label=${t("host.description")}
        theirs=${measure.description}
        max=${description_length_max}
        rows=${5}
        state=${news.has("description") && html`<${News} />`}
        onSave=${describe}
      />
      <div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${onDone}>${t("host.done")}</button></div>
    </section>
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
