/**
 * A poll. The last answer counts; the counts are on the big screen.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { say, t } from "../../browser/i18n.js";
import { the } from "../../line/records.js";
import { SaveState } from "../save-state.js";

/** @import { PollRecord } from "../../line/protocol.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone, poll: PollRecord}} props */
export function Poll({ phone, poll }) {
  const answer = the(phone.seat.screen.value, "me")?.polls[poll.id];
  return html`
    <div class="panel stack" data-tight>
      <fieldset class="ds-fieldset poll">
      <legend class="ds-heading" data-size="2xs">${say(poll.question)}</legend>
      <div class="poll-options">
        ${poll.options.map(
          option => html`
            <label key=${option.id} class="poll-option" data-chosen=${answer === option.id}>
              <input
                class="ds-input"
                type="radio"
                name=${poll.id}
                checked=${answer === option.id}
                onChange=${() => phone.seat.act("answer_poll", { poll: poll.id, option: option.id })}
              />
              <span>${say(option.title)}</span>
            </label>
          `,
        )}
      </div>
      </fieldset>
      ${answer && html`<p class="row small soft"><${SaveState} seat=${phone.seat} id=${poll.id} /> ${t("poll.on_screen")}</p>`}
    </div>
  `;
}
