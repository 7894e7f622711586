/**
 * Feedback on the day: a score and an optional sentence. The last answer counts. The box stays while it has text.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { say, t } from "../../browser/i18n.js";
import { comment_length_max } from "../../line/protocol.js";
import { the } from "../../line/records.js";
import { fits, TextField } from "../field.js";
import { SaveState } from "../save-state.js";
import { Scale } from "../scale.js";
import { Unsent } from "./ideas/unsent.js";

/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone}} props */
export function Feedback({ phone }) {
  const records = phone.seat.screen.value;
  const workshop = the(records, "workshop");
  const due = the(records, "phase")?.visibility === "own_unit" && workshop?.status === "open";
  const questions = workshop?.feedback ?? [];
  const open = questions.filter(question => due || phone.seat.draft(`feedback:${question.id}`).text.value);
  if (open.length === 0) return null;
  return html`
    <section class="stack panel" aria-labelledby="feedback">
      <h2 class="ds-heading section-title" data-size="xs" id="feedback">${t("feedback.title")}</h2>
      ${open.map(question => html`<${Question} key=${question.id} phone=${phone} id=${question.id} title=${say(question.title)} asks=${question.asks ?? "both"} />`)}
    </section>
  `;
}

/** @param {{phone: Phone, id: string, title: string, asks: string}} props */
function Question({ phone, id, title, asks }) {
  const { seat } = phone;
  const given = the(seat.screen.value, "me")?.feedback[id];
  const draft = seat.draft(`feedback:${id}`);
  if (the(seat.screen.value, "workshop")?.status === "closed") return html`<${Unsent} draft=${draft} />`;
  const answer = (/** @type {{score?: number, text?: string}} */ part, /** @type {{told?: string}} */ how = {}) => {
    /** @type {Record<string, unknown>} */
    const whole = { question: id, ...part };
    if (whole.score === undefined && given?.score) whole.score = given.score;
    if (whole.text === undefined && given?.text) whole.text = given.text;
    seat.act("give_feedback", whole, how);
  };
  const send = () => {
    if (!fits(draft.text.peek(), comment_length_max)) return;
    answer({ text: draft.text.peek().trim() }, { told: t("feedback.thanks") });
    draft.clear();
  };
  return html`
    <div class="stack" data-tight>
      ${
        asks !== "text" &&
        html`<${Scale}
          name=${id}
          label=${title}
          low=${t("feedback.low")}
          high=${t("feedback.high")}
          score=${given?.score ?? null}
          onChoose=${(/** @type {number} */ score) => answer({ score })}
        />`
      }
      ${given?.text && html`<p class="saying">${given.text}</p>`}
      ${
        asks !== "score" &&
        html`
          <${TextField}
            draft=${draft}
            label=${given?.text ? t("feedback.change") : asks === "text" ? title : t("feedback.text")}
            max=${comment_length_max}
            rows=${2}
            optional
            onEnter=${send}
          />
          <button type="button" class="ds-button feedback-send" data-variant="secondary" onClick=${send}>${t("feedback.send")}</button>
        `
      }
      ${given && html`<${SaveState} seat=${seat} id=${id} />`}
    </div>
  `;
}
