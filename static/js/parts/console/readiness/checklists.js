/**
 * The checklists: how far each measure is that they concern, and the form in which they are written, one requirement a line.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { numberText, say, t } from "../../../browser/i18n.js";
import { newId } from "../../../line/ids.js";
import { field_length_max, title_length_max } from "../../../line/protocol.js";
import { one, the } from "../../../line/records.js";
import {
  answersOf,
  checklistsIn,
  concernedBy,
  countedOf,
  requirementsFrom,
  saidByFields,
  typedOf,
} from "../../../rules/checklists.js";
import { choicesOf } from "../../../rules/fields.js";
import { About } from "../../checklists.js";
import { Dialog } from "../../dialog.js";
import { lengthOf, SelectField } from "../../field.js";
import { Notice } from "../../notice.js";
import { Confirm } from "../shared/act.js";
import { MeasureTitle } from "../shared/measure-title.js";

/** @import { ChecklistRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** As the server judges. */
const requirements_max = 40;

/** @param {{face: Face}} props */
export function CheckedMeasures({ face }) {
  const { seat, ui } = face;
  const checklists = checklistsIn(seat.records.value);
  const is_open = the(seat.records.value, "workshop")?.status === "open";
  return html`
    <p class="soft">${t("console.checklists_say")}</p>
    ${checklists.length === 0 && html`<p class="empty">${t("console.checklists_none")}</p>`}
    ${checklists.map(checklist => html`<${Checked} key=${checklist.id} face=${face} checklist=${checklist} is_open=${is_open} />`)}
    ${
      is_open &&
      html`<p><button type="button" class="ds-button" data-variant="secondary" onClick=${() => {
        ui.dialog.value = { what: "checklist" };
      }}>${t("console.checklist_add")}</button></p>`
    }
  `;
}

/** @param {{face: Face, checklist: ChecklistRecord, is_open: boolean}} props */
function Checked({ face, checklist, is_open }) {
  const { seat, ui } = face;
  const id = useId();
  const records = seat.records.value;
  const entries = seat.outbox.entries.value;
  const measures = concernedBy(records, entries, checklist);
  return html`
    <section class="panel stack" data-tight aria-labelledby=${id}>
      <div class="row" data-spread>
        <h3 class="ds-heading" data-size="2xs" id=${id}>${say(checklist.title)}</h3>
        ${
          is_open &&
          html`<span class="row">
            <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => {
              ui.dialog.value = { what: "checklist", id: checklist.id };
            }}>${t("console.checklist_edit")}<span class="ds-sr-only">: ${say(checklist.title)}</span></button>
            <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" data-color="danger" onClick=${() => {
              ui.dialog.value = { what: "checklist_remove", id: checklist.id };
            }}>${t("console.checklist_remove")}<span class="ds-sr-only">: ${say(checklist.title)}</span></button>
          </span>`
        }
      </div>
      <${About} checklist=${checklist} />
      <details class="effect-list">
        <summary>${t("console.requirements_n", { n: checklist.requirements.length })}</summary>
        <ol class="requirement-list">${checklist.requirements.map(({ id: asked, text }) => html`<li key=${asked}>${say(text)}</li>`)}</ol>
      </details>
      ${measures.length === 0 ? html`<p class="soft">${t("console.checklist_nobody")}</p>` : html`<${Progress} face=${face} checklist=${checklist} measures=${measures} labelledby=${id} />`}
    </section>
  `;
}

/** @param {{face: Face, checklist: ChecklistRecord, measures: import("../../../line/protocol.js").MeasureRecord[], labelledby: string}} props */
function Progress({ face, checklist, measures, labelledby }) {
  const { seat } = face;
  return html`
    <div class="matrix-frame" role="region" aria-labelledby=${labelledby} tabindex="0">
      <table class="prices progress" aria-labelledby=${labelledby}>
        <thead>
          <tr>
            <th scope="col">${t("console.effect_measure")}</th>
            ${["yes", "not_yet", "unknown"].map(met => html`<th key=${met} scope="col" class="number">${t(`checklists.${met}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${measures.map(measure => {
            const answers = answersOf(seat.records.value, seat.outbox.entries.value, measure.id, checklist.id);
            const said = saidByFields(seat.records.value, measure.id, checklist.id);
            const { met, not_yet, unknown } = countedOf(checklist, answers, said);
            return html`
              <tr key=${measure.id}>
                <th scope="row"><${MeasureTitle} face=${face} measure=${measure} /></th>
                ${[met, not_yet, unknown].map((n, place) => html`<td key=${place} class="number" data-none=${n === 0}>${numberText(n)}</td>`)}
              </tr>
            `;
          })}
        </tbody>
      </table>
    </div>
  `;
}

/** New, or one that is there. @param {{face: Face, id?: string, onClose: () => void}} props */
export function ChecklistDialog({ face: { seat }, id, onClose }) {
  // As it was when the dialog was opened: a newer one must not be overwritten unseen.
  const [seen] = useState(() => (id ? one(seat.records.peek(), "checklist", id) : undefined));
  const before = seen ? typedOf(seen.requirements, say) : [];
  const [title, setTitle] = useState(seen ? say(seen.title) : "");
  const [deadline, setDeadline] = useState(seen?.deadline ?? "");
  const [funding, setFunding] = useState(seen?.funding ?? "");
  const [lines, setLines] = useState(before.map(({ text }) => text).join("\n"));
  const [tried, setTried] = useState(false);
  const now = id ? one(seat.records.value, "checklist", id) : undefined;
  const changed = seen !== undefined && now?.version !== seen.version;
  const requirements = requirementsFrom(lines, before, newId);
  const wrong = {
    title: !title.trim()
      ? t("console.checklist_no_title")
      : lengthOf(title.trim()) > title_length_max
        ? t("field.too_long", { n: lengthOf(title.trim()) - title_length_max })
        : "",
    lines: wrongWith(requirements.map(({ text }) => text)),
  };
  const save = (/** @type {Event} */ event) => {
    event.preventDefault();
    setTried(true);
    if (wrong.title || wrong.lines || changed) return;
    seat.act("set_checklist", {
      checklist: id ?? newId(),
      title: title.trim(),
      deadline,
      funding,
      requirements,
      version: seen?.version ?? 0,
    });
    onClose();
  };
  const choices = choicesOf(seat.records.value, "funding").map(value => ({ value, label: value }));
  return html`
    <${Dialog} title=${seen ? t("console.checklist_edit_title") : t("console.checklist_add")} onClose=${onClose}>
      ${changed && html`<${Notice} colour="warning" role="alert"><p>${t("console.checklist_changed")}</p><//>`}
      <form class="stack" onSubmit=${save}>
        <${Box} label=${t("console.checklist_title")} value=${title} onInput=${setTitle} wrong=${tried && wrong.title} first />
        <${Box} label=${t("console.checklist_deadline")} value=${deadline} onInput=${setDeadline} type="date" wrong="" />
        <${SelectField} label=${t("console.checklist_funding")} value=${funding} options=${choices} empty=${t("console.checklist_any_funding")} description=${t("console.checklist_funding_says")} onChange=${setFunding} />
        <${Box} label=${t("console.checklist_requirements")} description=${t("console.checklist_requirements_say")} value=${lines} onInput=${setLines} rows=${8} wrong=${tried && wrong.lines} />
        <div class="row">
          <button type="submit" class="ds-button" aria-disabled=${changed ? "true" : undefined}>${t("console.checklist_save")}</button>
          <button type="button" class="ds-button" data-variant="secondary" onClick=${onClose}>${t("console.cancel")}</button>
        </div>
      </form>
    <//>
  `;
}

/** @param {string[]} texts */
function wrongWith(texts) {
  if (texts.length === 0) return t("console.checklist_no_requirements");
  if (texts.length > requirements_max) return t("console.checklist_too_many", { max: requirements_max });
  const long = texts.findIndex(text => lengthOf(text) > field_length_max);
  return long === -1 ? "" : t("console.checklist_too_long", { line: long + 1, max: field_length_max });
}

/**
 * @param {{label: string, value: string, onInput: (text: string) => void, wrong: string | false, description?: string,
 *   type?: string, rows?: number, first?: boolean}} props
 */
function Box({ label, value, onInput, wrong, description, type = "text", rows = 1, first }) {
  const id = useId();
  const described = [description && `${id}-d`, wrong && `${id}-e`].filter(Boolean).join(" ");
  const Field = rows > 1 ? "textarea" : "input";
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${label}</label>
      ${description && html`<p data-field="description" id="${id}-d">${description}</p>`}
      <${Field}
        class="ds-input"
        id=${id}
        type=${rows > 1 ? undefined : type}
        rows=${rows > 1 ? rows : undefined}
        value=${value}
        autocomplete="off"
        data-first-focus=${first}
        aria-invalid=${wrong ? "true" : undefined}
        aria-describedby=${described || undefined}
        onInput=${(/** @type {InputEvent} */ event) => onInput(/** @type {HTMLInputElement} */ (event.target).value)}
      />
      ${wrong && html`<p class="ds-validation-message" id="${id}-e">${wrong}</p>`}
    </div>
  `;
}

/** @param {{face: Face, id: string, onClose: () => void}} props */
export function RemoveChecklist({ face: { seat }, id, onClose }) {
  const checklist = one(seat.records.value, "checklist", id);
  if (!checklist) return null;
  return html`
    <${Confirm} seat=${seat} title=${t("console.checklist_remove_title", { title: say(checklist.title) })} go=${t("console.checklist_remove")} colour="danger" onGo=${() => seat.act("remove_checklist", { checklist: id })} onClose=${onClose}>
      <p>${t("console.checklist_remove_says")}</p>
    <//>
  `;
}
