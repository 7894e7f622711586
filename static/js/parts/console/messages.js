/**
 * Short messages to everybody, to the hosts or to one table. Each audience has one at a time, until its end, or until it is
 * taken down or replaced.
 * @module
 */
import { html, useId, useState } from "../../../vendor/preact.js";
import { t, timeText } from "../../browser/i18n.js";
import { message_length_max } from "../../line/protocol.js";
import { the } from "../../line/records.js";
import { standingMessages } from "../../rules/messages.js";
import { Choices } from "../choices.js";
import { Dialog } from "../dialog.js";
import { fits, SelectField, TextField } from "../field.js";
import { Icon } from "../icon.js";
import { Choose } from "./shared/choose.js";
import { endOf, sending, takingDown, untils } from "./shared/sending.js";
import { carryOut } from "./shared/undo.js";

/** @import { MessageRecord, Recipients } from "../../line/protocol.js" */
/** @import { Face } from "./console.js" */
/** @import { Until } from "./shared/sending.js" */

/** @type {readonly Recipients[]} */
const recipients = ["all", "hosts", "table"];
const ready_made = ["soon", "look", "ready"];

/** What stands now, wherever the organiser is looking. @param {{face: Face}} props */
export function Standing({ face }) {
  const { seat } = face;
  const messages = standingMessages(seat.screen.value, seat.second).sort((a, b) => a.at - b.at);
  if (messages.length === 0) return null;
  return html`
    <section class="standing" aria-label=${t("console.messages_standing")}>
      <ul class="plain">
        ${messages.map(
          message => html`
            <li key=${message.id} data-pending=${message.pending}>
              <${Icon} name="comment" />
              <p><strong>${audienceText(message)}</strong> <span class="soft small">${message.ends_at ? t("console.message_from_to", { from: timeText(message.at), to: timeText(message.ends_at) }) : timeText(message.at)}</span> ${message.text}</p>
              <button
                type="button"
                class="ds-button"
                data-size="sm"
                data-variant="tertiary"
                aria-label=${t("console.take_down_this", { text: message.text })}
                onClick=${() => takeDown(face, message)}
              >${t("console.take_down")}</button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** @param {Face} face @param {MessageRecord} message */
const takeDown = (face, message) => carryOut(face, takingDown(message), t("console.message_taken_down"));

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
  const stands = standingMessages(seat.screen.value, seat.second).find(
    message => message.to === to && message.table === table,
  );
  const [until, setUntil] = useState(/** @type {Until} */ ("taken_down"));
  const [clock, setClock] = useState("");
  const [late, setLate] = useState(false);
  const send = () => {
    const text = draft.text.peek().trim();
    if (!fits(text, message_length_max)) return setMissing(!text);
    const ends_at = endOf(until, clock, seat.connection.serverNow());
    if (ends_at === undefined) return setLate(true);
    carryOut(
      face,
      sending({ to, table, text, ends_at }, stands),
      t("console.message_sent", { to: audienceText({ to, table }) }),
    );
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
      <${SelectField}
        label=${t("console.message_until")}
        value=${until}
        options=${untils.map(name => ({ value: name, label: name === "taken_down" || name === "clock" ? t(`console.message_until_${name}`) : t("console.message_minutes", { n: Number(name) }) }))}
        onChange=${setUntil}
      />
      ${
        until === "clock" &&
        html`<${ClockField} value=${clock} late=${late} onChange=${(/** @type {string} */ time) => {
          setClock(time);
          setLate(false);
        }} />`
      }
      <${ReadyMade} onChoose=${(/** @type {string} */ text) => draft.write(text)} />
      ${stands && html`<p class="small soft">${t("console.message_replaces", { text: stands.text })}</p>`}
      <${Choose} go=${t("console.message_send")} onGo=${send} onClose=${onClose} />
    <//>
  `;
}

/** @param {{value: string, late: boolean, onChange: (time: string) => void}} props */
function ClockField({ value, late, onChange }) {
  const id = useId();
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${t("console.message_clock")}</label>
      <input class="ds-input" type="time" id=${id} value=${value} aria-invalid=${late ? "true" : undefined} aria-describedby=${late ? `${id}-e` : undefined} onInput=${(/** @type {InputEvent} */ event) => onChange(/** @type {HTMLInputElement} */ (event.target).value)} />
      ${late && html`<p class="ds-validation-message" id="${id}-e">${t("console.message_clock_wrong")}</p>`}
    </div>
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
