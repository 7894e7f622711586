/**
 * A measure's checklists. Those that concern it are open, the others are one press away. "Not known" is an answer too.
 * @module
 */
import { html, useId, useState } from "../../vendor/preact.js";
import { dayText, say, t } from "../browser/i18n.js";
import { answersOf, checklistsIn, concerns, countedOf } from "../rules/checklists.js";
import { SheetSection } from "./measure-sheet.js";

/** @import { Answers } from "../rules/checklists.js" */
/** @import { ChecklistRecord, MeasureRecord, Met, Requirement } from "../line/protocol.js" */
/** @import { Seat } from "../line/seat.js" */

/** @type {readonly (Met | null)[]} */
const answers_offered = ["yes", "not_yet", null];

/** @param {{seat: Seat, measure: MeasureRecord, editable: boolean}} props */
export function Checklists({ seat, measure, editable }) {
  const records = seat.records.value;
  const entries = seat.outbox.entries.value;
  const every = checklistsIn(records).map(checklist => ({
    checklist,
    answers: answersOf(records, entries, measure.id, checklist.id),
  }));
  if (every.length === 0) return null;
  return html`
    <${SheetSection} title=${t("checklists.title")}>
      ${every.map(one => html`<${Checklist} key=${one.checklist.id} seat=${seat} measure=${measure} editable=${editable} ...${one} />`)}
    <//>
  `;
}

/** @param {{seat: Seat, measure: MeasureRecord, editable: boolean, checklist: ChecklistRecord, answers: Answers}} props */
function Checklist({ seat, measure, editable, checklist, answers }) {
  // As it began: it must not close under the hand that takes the only answer back.
  const [opened] = useState(() => concerns(checklist, measure, answers));
  return html`
    <details class="checklist" open=${opened}>
      <summary>
        <strong>${say(checklist.title)}</strong>${" "}
        <span class="small soft">${countText(checklist, answers)}</span>
      </summary>
      <${About} checklist=${checklist} />
      ${checklist.requirements.map(requirement => html`<${Asked} key=${requirement.id} seat=${seat} measure=${measure} checklist=${checklist} requirement=${requirement} met=${answers[requirement.id] ?? null} editable=${editable} />`)}
    </details>
  `;
}

/** @param {ChecklistRecord} checklist @param {Answers} answers */
function countText(checklist, answers) {
  const { met, not_yet, unknown } = countedOf(checklist, answers);
  return [
    t("checklists.met_of", { met, n: checklist.requirements.length }),
    not_yet > 0 && t("checklists.not_yet_n", { n: not_yet }),
    unknown > 0 && t("checklists.unknown_n", { n: unknown }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The deadline, the funding, and whether it is an unreviewed example. @param {{checklist: ChecklistRecord}} props */
export function About({ checklist: { deadline, funding, example } }) {
  const said = [
    deadline && t("checklists.deadline", { date: dayText(Date.parse(deadline)) }),
    funding && t("checklists.meant_for", { funding }),
  ].filter(Boolean);
  return html`
    ${said.length > 0 && html`<p class="small soft">${said.join(" · ")}</p>`}
    ${example && html`<p class="small checklist-example">${t("checklists.example")}</p>`}
  `;
}

/** @param {{seat: Seat, measure: MeasureRecord, checklist: ChecklistRecord, requirement: Requirement, met: Met | null, editable: boolean}} props */
function Asked({ seat, measure, checklist, requirement, met, editable }) {
  const name = useId();
  const answer = (/** @type {Met | null} */ chosen) =>
    seat.act("answer_requirement", {
      measure: measure.id,
      checklist: checklist.id,
      requirement: requirement.id,
      met: chosen,
    });
  if (!editable)
    return html`<p class="requirement"><span>${say(requirement.text)}</span> <strong>${t(`checklists.${met ?? "unknown"}`)}</strong></p>`;
  return html`
    <fieldset class="requirement">
      <legend>${say(requirement.text)}</legend>
      <div class="requirement-answers">
        ${answers_offered.map(
          choice => html`
            <label key=${choice} data-chosen=${choice === met} data-met=${choice ?? "unknown"}>
              <input type="radio" name=${name} checked=${choice === met} onChange=${() => answer(choice)} />
              ${t(`checklists.${choice ?? "unknown"}`)}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
