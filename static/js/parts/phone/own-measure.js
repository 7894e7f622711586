/**
 * What an author may do with the own idea: add a description, change the words, show or hide the name, withdraw it.
 * @module
 */
import { html, useLayoutEffect, useRef, useState } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { description_length_max, title_length_max } from "../../core/protocol.js";
import { the } from "../../core/records.js";
import { fits, lengthOf, TextField } from "../field.js";
import { Icon } from "../icon.js";
import { announce } from "../live-region.js";
import { SaveState } from "../save-state.js";

/** @import { MeasureRecord } from "../../core/protocol.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone, measure: MeasureRecord}} props */
export function OwnMeasure({ phone, measure }) {
  const { seat } = phone;
  const title = seat.draft(`title:${measure.id}`);
  const description = seat.draft(`description:${measure.id}`);
  const begun = title.text.value !== "" || description.text.value !== "";
  const [editing, setEditing] = useState(begun);
  const [sure, setSure] = useState(false);
  const more = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useLayoutEffect(() => more.current?.focus(), [editing]);
  if (measure.status !== "live" || the(seat.screen.value, "workshop")?.status !== "open") return null;

  const edit = () => {
    title.write(measure.title);
    description.write(measure.description);
    setEditing(true);
  };
  const done = () => {
    title.clear();
    description.clear();
    setEditing(false);
  };
  const save = () => {
    const [newTitle, newText] = [title.text.peek().trim(), description.text.peek().trim()];
    if (!fits(newTitle, title_length_max) || lengthOf(newText) > description_length_max) return;
    if (newTitle !== measure.title) seat.act("retitle_measure", { measure: measure.id, title: newTitle });
    if (newText !== measure.description) seat.act("describe_measure", { measure: measure.id, description: newText });
    announce(t("say.sent"));
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
      ${sure ? html`<p>${t("idea.withdraw_sure")}</p>` : null}
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
