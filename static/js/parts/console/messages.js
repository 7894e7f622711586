/**
 * Short messages to everybody, to the hosts or to one table. Each audience has one at a time, until it is taken down or
 * replaced.
 * @module
 */
import { html, useState } from "../../../vendor/preact.js";
import { t, timeText } from "../../browser/i18n.js";
import { newId } from "../../line/ids.js";
import { message_length_max } from "../../line/protocol.js";
import { all, the } from "../../line/records.js";
import { Choices } from "../choices.js";
import { Dialog } from "../dialog.js";
import { fits, SelectField, TextField } from "../field.js";
import { Icon } from "../icon.js";
import { Choose } from "./shared/choose.js";

/** @import { MessageRecord, Recipients } from "../../line/protocol.js" */
/** @import { Face } from "./console.js" */

/** @type {readonly Recipients[]} */
const recipients = ["all", "hosts", "table"];
const ready_made = ["soon", "look", "ready"];

/** What stands now, wherever the organiser is looking. @param {{face: Face}} props */
export function Standing({ face }) {
  const { seat } = face;
  const messages = all(seat.screen.value, "message").sort((a, b) => a.at - b.at);
  if (messages.length === 0) return null;
  return html`
    <section class="standing" aria-label=${t("console.messages_standing")}>
      <ul class="plain">
        ${messages.map(
          message => html`
            <li key=${message.id} data-pending=${message.pending}>
              <${Icon} name="comment" />
              <p><strong>${audienceText(message)}</strong> <span class="soft small">${timeText(message.at)}</span> ${message.text}</p>
              <button
                type="button"
                class="ds-button"
                data-size="sm"
                data-variant="tertiary"
                aria-label=${t("console.take_down_this", { text: message.text })}
                onClick=${() => seat.act("take_down_message", { message: message.id }, { told: t("console.taken_down") })}
              >${t("console.take_down")}</button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** @param {Pick<MessageRecord, "to" | "table">} message */
export const audienceText = ({ to, table }) =>
  to === "table" ? t("console.to_one_table", { table: table ?? 0 }) : t(`console.to_${to}`);

/** @param {{face: Face, table?: number, onClose: () => void}} props */
export function MessageDialog({ face, table: asked, onClose }) {
  const { seat } = face;
  const tables = the(seat.screen.value, "workshop")?.tables ?? [];
  const [to, setTo] = useState(/** @type {Recipients} */ (asked === undefined ? "all" : "table"));
  const [number, setNumber] = useState(asked ?? tables[0] ?? 1);
  const [missing, setMissing] = useState(false);
  const draft = seat.draft("message");
  const table = to === "table" ? number : null;
  const stands = all(seat.screen.value, "message").find(message => message.to === to && message.table === table);
  const send = () => {
    const text = draft.text.peek().trim();
    if (!fits(text, message_length_max)) return setMissing(!text);
    const told = t("console.message_sent", { to: audienceText({ to, table }) });
    seat.act("send_message", { message: newId(), to, ...(table !== null && { table }), text }, { told });
    draft.clear();
    onClose();
  };
  return html`
    <${Dialog} title=${t("console.message_title")} onClose=${onClose}>
      <${Choices}
        legend=${t("console.message_to")}
        across
        options=${recipients.map(found => ({ value: found, words: html`<span>${t(`console.to_${found}`)}</span>` }))}
        chosen=${to}
        onChoose=${setTo}
      />
      ${
        to === "table" &&
        html`<${SelectField}
          label=${t("console.table")}
          value=${String(number)}
          options=${tables.map(found => ({ value: String(found), label: t("table.number", { table: found }) }))}
          onChange=${(/** @type {string} */ chosen) => setNumber(Number(chosen))}
        />`
      }
      <${TextField}
        draft=${draft}
        label=${t("console.message")}
        max=${message_length_max}
        rows=${2}
        oneLine
        error=${missing ? t("error.empty") : undefined}
        onEnter=${send}
        firstFocus
      />
      <${ReadyMade} onChoose=${(/** @type {string} */ text) => draft.write(text)} />
      ${stands && html`<p class="small soft">${t("console.message_replaces", { text: stands.text })}</p>`}
      <${Choose} go=${t("console.message_send")} onGo=${send} onClose=${onClose} />
    <//>
  `;
}

/** Frequent messages, to be sent as they are or edited. @param {{onChoose: (text: string) => void}} props */
function ReadyMade({ onChoose }) {
  return html`
    <div class="row" role="group" aria-label=${t("console.ready_made")}>
      ${ready_made.map(name => {
        const sentence = t(`console.ready_made_${name}`);
        return html`<button key=${name} type="button" class="ds-chip" onClick=${() => onChoose(sentence)}>${sentence}</button>`;
      })}
    </div>
  `;
}
