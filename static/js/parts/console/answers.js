/**
 * Answers to the warm-up question, the units' commitments, and the feedback. Numbers and texts, never names.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { say, t } from "../../browser/i18n.js";
import { all, standingMeasure, the } from "../../line/records.js";

/** @import { CommitmentRecord, FeedbackRecord, PollRecord, Question, Records } from "../../line/protocol.js" */
/** @import { Face } from "./console.js" */

/** @param {{face: Face}} props */
export function Answers({ face }) {
  const records = face.seat.screen.value;
  const feedback = the(records, "feedback");
  return html`
    <div class="stack answers">
      <h2 class="ds-heading" data-size="xs">${t("console.tab_answers")}</h2>
      ${all(records, "poll").map(poll => html`<${Poll} key=${poll.id} poll=${poll} />`)}
      <${Commitments} records=${records} />
      ${feedback && html`<${Feedback} feedback=${feedback} questions=${the(records, "workshop")?.feedback ?? []} />`}
    </div>
  `;
}

/** @param {{poll: PollRecord}} props */
function Poll({ poll }) {
  const answers = poll.answers ?? {};
  const total = Object.values(answers).reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...Object.values(answers));
  return html`
    <section class="panel stack" data-tight aria-labelledby="poll-${poll.id}">
      <h3 class="ds-heading" data-size="2xs" id="poll-${poll.id}">${say(poll.question)}</h3>
      <p class="soft small">${t("console.answers_n", { n: total })}</p>
      <ul class="plain bars">
        ${poll.options.map(option => html`<${Bar} key=${option.id} label=${say(option.title)} n=${answers[option.id] ?? 0} most=${most} />`)}
      </ul>
    </section>
  `;
}

/** @param {{label: string, n: number, most: number}} props */
const Bar = ({ label, n, most }) => html`
  <li class="bar">
    <span>${label}</span>
    <span class="gone" aria-hidden="true"><span style=${{ "--share": n / most }}></span></span>
    <strong>${n}</strong>
  </li>
`;

/** Unit by unit. @param {{records: Records}} props */
function Commitments({ records }) {
  const made = all(records, "commitment").sort((a, b) => a.at - b.at);
  /** @type {Map<string, CommitmentRecord[]>} */
  const byUnit = new Map();
  for (const commitment of made) {
    const unit = commitment.unit || t("console.no_unit");
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), commitment]);
  }
  const units = [...byUnit].sort(([a], [b]) => a.localeCompare(b, "nb"));
  return html`
    <section class="panel stack" data-tight aria-labelledby="commitments-title">
      <h3 class="ds-heading" data-size="2xs" id="commitments-title">${t("console.commitments")} <span class="count">${made.length}</span></h3>
      ${made.length === 0 && html`<p class="soft">${t("console.no_commitments")}</p>`}
      ${units.map(
        ([unit, own]) => html`
          <div key=${unit}>
            <h4 class="unit-name">${unit}</h4>
            <ul class="commitments">
              ${own.map(({ id, text, measure }) => html`<li key=${id}>${text} <span class="small soft">${standingMeasure(records, measure)?.title}</span></li>`)}
            </ul>
          </div>
        `,
      )}
    </section>
  `;
}

/** @param {{feedback: FeedbackRecord, questions: Question[]}} props */
function Feedback({ feedback, questions }) {
  const scored = questions.filter(question => (feedback.questions[question.id]?.count ?? 0) > 0);
  return html`
    <section class="panel stack" data-tight aria-labelledby="feedback-title">
      <h3 class="ds-heading" data-size="2xs" id="feedback-title">${t("console.feedback")}</h3>
      ${scored.length + feedback.texts.length === 0 && html`<p class="soft">${t("console.no_feedback")}</p>`}
      ${scored.map(question => html`<${Scores} key=${question.id} question=${question} scored=${feedback.questions[question.id]} />`)}
      ${
        feedback.texts.length > 0 &&
        html`
          <h4 class="unit-name">${t("console.feedback_texts")} <span class="count">${feedback.texts.length}</span></h4>
          <ul class="commitments">${feedback.texts.map((text, index) => html`<li key=${index}>${text}</li>`)}</ul>
        `
      }
    </section>
  `;
}

/** @param {{question: Question, scored: FeedbackRecord["questions"][string] | undefined}} props */
function Scores({ question, scored }) {
  if (!scored) return null;
  const most = Math.max(1, ...Object.values(scored.scores));
  return html`
    <div class="stack" data-tight>
      <h4 class="unit-name">${say(question.title)}</h4>
      ${scored.mean !== null && html`<p class="small soft">${t("console.mean", { mean: scored.mean, n: scored.count })}</p>`}
      <ul class="plain bars">
        ${["5", "4", "3", "2", "1"].map(score => html`<${Bar} key=${score} label=${score} n=${scored.scores[score] ?? 0} most=${most} />`)}
      </ul>
    </div>
  `;
}
