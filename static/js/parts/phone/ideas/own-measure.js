/**
 * What an author may do with an idea: add a description, edit it, show or hide the name, withdraw it.
 * @module
 */
import { html, useLayoutEffect, useRef, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { description_length_max, title_length_max } from "../../../line/protocol.js";
import { the } from "../../../line/records.js";
import { fits, lengthOf, TextField } from "../../field.js";
import { Icon } from "../../icon.js";
import { SaveState } from "../../save-state.js";
import { begin, draftOf, wasOf } from "./own-drafts.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

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
    const edits = [
      { name: "retitle_measure", data: { measure: measure.id, title: newTitle, was }, changes: newTitle !== was },
      {
        name: "describe_measure",
        data: { measure: measure.id, description: newText, was: wasText },
        changes: newText !== wasText,
      },
    ];
    seat.actAll(
      edits.filter(({ changes }) => changes),
      { told: t("say.sent") },
    );
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
              <button type="button" class="ds-button" data-size="sm" data-color="danger" onClick=${() => seat.act("withdraw_measure", { measure: measure.id }, { told: t("save.now") })}>${t("idea.withdraw_yes")}</button>
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
                onClick=${() => seat.act("show_name", { thing: measure.id, named: !measure.by }, { told: t("save.now") })}
              >${measure.by ? t("say.hide_name") : t("say.show_name")}</button>
              <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => setSure(true)}>${t("idea.withdraw")}</button>
            `
        }
      </div>
    </section>
  `;
}
