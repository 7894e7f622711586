/**
 * The host's feedback on the day: a score and an optional sentence. The last answer counts.
 * @module
 */
import { html, useId } from "../../../vendor/preact.js";
import { say, t } from "../../browser/i18n.js";
import { comment_length_max } from "../../line/protocol.js";
import { the } from "../../line/records.js";
import { fits, TextField } from "../field.js";
import { SaveState } from "../save-state.js";
import { isOpen } from "./tablet.js";

/** @import { Question } from "../../line/protocol.js" */
/** @import { Tablet } from "./tablet.js" */

const scores = [1, 2, 3, 4, 5];

/** @param {{tablet: Tablet}} props */
export function Feedback({ tablet }) {
  const records = tablet.seat.screen.value;
  const due = the(records, "phase")?.visibility === "own_unit";
  const questions = the(records, "workshop")?.feedback ?? [];
  const open = questions.filter(({ id }) => due || tablet.seat.draft(`feedback:${id}`).text.value);
  if (!isOpen(tablet) || open.length === 0) return null;
  return html`
    <section class="panel stack" aria-labelledby="host-feedback">
      <h2 class="ds-heading" data-size="xs" id="host-feedback">${t("host.feedback")}</h2>
      ${open.map(question => html`<${Asked} key=${question.id} tablet=${tablet} question=${question} />`)}
    </section>
  `;
}

/** @param {{tablet: Tablet, question: Question}} props */
function Asked({ tablet, question }) {
  const { seat } = tablet;
  const { id, asks = "both" } = question;
  const given = the(seat.screen.value, "me")?.feedback?.[id];
  const draft = seat.draft(`feedback:${id}`);
  const answer = (/** @type {{score?: number, text?: string}} */ part) => {
    const { score, text } = { score: given?.score, text: given?.text, ...part };
    const whole = { question: id, ...(score && { score }), ...(text && { text }) };
    seat.act("give_feedback", whole, { told: t("host.feedback_thanks") });
  };
  const send = () => {
    if (!fits(draft.text.peek(), comment_length_max)) return;
    answer({ text: draft.text.peek().trim() });
    draft.clear();
  };
  const title = say(question.title);
  return html`
    <div class="stack" data-tight>
      ${asks !== "text" && html`<${Scores} title=${title} score=${given?.score ?? null} onChoose=${(/** @type {number} */ score) => answer({ score })} />`}
      ${asks === "text" && html`<p class="ds-label">${title}</p>`}
      ${given?.text && html`<p class="saying">${given.text}</p>`}
      ${
        asks !== "score" &&
        html`
          <${TextField} draft=${draft} label=${given?.text ? t("host.feedback_change") : t("host.feedback_text")} max=${comment_length_max} rows=${2} optional onEnter=${send} />
          <div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${send}>${t("host.feedback_send")}</button></div>
        `
      }
      ${given && html`<${SaveState} seat=${seat} id=${id} />`}
    </div>
  `;
}

/** @param {{title: string, score: number | null, onChoose: (score: number) => void}} props */
function Scores({ title, score, onChoose }) {
  const name = useId();
  return html`
    <fieldset class="ds-fieldset host-class" aria-describedby="${name}-ends">
      <legend class="ds-label">${title}</legend>
      <div class="host-classes">
        ${scores.map(
          step => html`
            <label key=${step} data-chosen=${score === step}>
              <input type="radio" name=${name} checked=${score === step} onChange=${() => onChoose(step)} />${step}
            </label>
          `,
        )}
      </div>
      <p class="small soft" id="${name}-ends">${t("host.feedback_ends")}</p>
    </fieldset>
  `;
}
