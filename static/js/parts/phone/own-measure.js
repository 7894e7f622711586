/**
 * What an author may do with the own idea: add a description, change the words, show or hide the name, withdraw it.
 * @module
 */
import { html, useLayoutEffect, useRef, useState } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { description_length_max, title_length_max } from "../../core/protocol.js";
import { one, the } from "../../core/records.js";
import { fits, lengthOf, TextField } from "../field.js";
import { Icon } from "../icon.js";
import { announceSent } from "../live-region.js";
import { SaveState } from "../save-state.js";

/** @import { Entry } from "../../core/outbox.js" */
/** @import { MeasureRecord } from "../../core/protocol.js" */
/** @import { Phone } from "./phone.js" */

/** What changes the words of an own idea, and the box that each one comes from. */
export const ofOwnMeasure = /** @type {Record<string, "title" | "description">} */ ({
  retitle_measure: "title",
  describe_measure: "description",
});

/** @param {Phone} phone @param {"title" | "description"} field @param {string} measure */
const draftOf = (phone, field, measure) => phone.seat.draft(`${field}:${measure}`);

/** The words that stood there as the author began to write: the table host may change them meanwhile. @param {Phone} phone @param {"title" | "description"} field @param {string} measure */
const wasOf = (phone, field, measure) => phone.seat.draft(`was-${field}:${measure}`);

/** The boxes in which an own measure is being changed. @param {Phone} phone @param {string} measure */
export const editsOf = (phone, measure) => [draftOf(phone, "title", measure), draftOf(phone, "description", measure)];

/** @param {{phone: Phone, measure: MeasureRecord}} props */
export function OwnMeasure({ phone, measure }) {
  const { seat } = phone;
  const title = draftOf(phone, "title", measure.id);
  const description = draftOf(phone, "description", measure.id);
  const [opened, setOpened] = useState(false);
  const editing = opened || title.text.value !== "" || description.text.value !== "";
  const [sure, setSure] = useState(false);
  const more = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useLayoutEffect(() => more.current?.focus(), [editing]);
  if (measure.status !== "live" || the(seat.screen.value, "workshop")?.status !== "open") return null;

  const edit = () => {
    begin(phone, measure, measure);
    setOpened(true);
  };
  const done = () => {
    setOpened(false);
    title.clear();
    description.clear();
  };
  const save = () => {
    const [newTitle, newText] = [title.text.peek().trim(), description.text.peek().trim()];
    if (!fits(newTitle, title_length_max) || lengthOf(newText) > description_length_max) return;
    const [was, wasText] = [wasOf(phone, "title", measure.id), wasOf(phone, "description", measure.id)].map(kept =>
      kept.text.peek(),
    );
    if (newTitle !== was) seat.act("retitle_measure", { measure: measure.id, title: newTitle, was });
    if (newText !== wasText) seat.act("describe_measure", { measure: measure.id, description: newText, was: wasText });
    announceSent(seat, t("say.sent"));
    done();
  };

  if (editing) {
    return html`
      <section class="stack panel" aria-label=${t("idea.edit")}>
        <${TextField} draft=${title} label=${t("idea.title")} max=${title_length_max} rows=${2} />
        <${TextField} draft=${description} label=${t("idea.description")} description=${t("idea.description_hint")} max=${description_length_max} rows=${4} optional inputRef=${more} onEnter=${save} />
        <div class="row">
          <button type="button" class="ds-button" onClick=${save}>${t("idea.save")}</button>
          <button type="button" class="ds-button" data-variant="tertiary" onClick=${done}>${t("idea.cancel")}</button>
        </div>
      </section>
    `;
  }
  return html`
    <section class="stack" data-tight aria-label=${t("idea.own")}>
      <div class="row" data-spread>
        <span class="fact strong">${t("gallery.own")}</span>
        <${SaveState} seat=${seat} id=${measure.id} />
      </div>
      ${measure.hidden && html`<p class="fact strong">${t("hidden.own", { reason: measure.reason ?? "" })}</p>`}
      ${sure ? html`<p>${t(measure.private ? "drafts.withdraw_sure" : "idea.withdraw_sure")}</p>` : null}
      <div class="row">
        ${
          sure
            ? html`
              <button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${() => seat.act("withdraw_measure", { measure: measure.id })}>${t("idea.withdraw_yes")}</button>
              <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => setSure(false)}>${t("idea.cancel")}</button>
            `
            : html`
              <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${edit}>
                <${Icon} name="pen" />${measure.description ? t("idea.edit") : t("idea.describe")}
              </button>
              <button
                type="button"
                class="ds-button"
                data-size="sm"
                data-variant="tertiary"
                onClick=${() => seat.act("show_name", { thing: measure.id, named: !measure.by })}
              >${measure.by ? t("say.hide_name") : t("say.show_name")}</button>
              <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => setSure(true)}>${t("idea.withdraw")}</button>
            `
        }
      </div>
    </section>
  `;
}

/** Puts words in the boxes, over those that stand there now. @param {Phone} phone @param {MeasureRecord} stands @param {{title: string, description: string}} words */
function begin(phone, stands, words) {
  for (const field of /** @type {const} */ (["title", "description"])) {
    wasOf(phone, field, stands.id).write(stands[field]);
    draftOf(phone, field, stands.id).write(words[field]);
  }
}

/** Puts refused words back in their box, where they can be read beside what stands there now. @param {Phone} phone @param {Entry} entry */
export function editAgain(phone, { name, data }) {
  const stands = one(phone.seat.screen.peek(), "measure", data.measure);
  const field = ofOwnMeasure[name];
  if (!stands || !field) return;
  begin(phone, stands, { ...stands, [field]: data[field] });
  phone.sheet.value = { measure: data.measure };
}
