/**
 * A measure's checklists. Those that concern it are open, the others are one press away. "Not known" is an answer too.
 * @module
 */
import { html, useId, useState } from "../../vendor/preact.js";
import { dayText, say, t } from "../browser/i18n.js";
import { saidAbout } from "../line/records.js";
import { answersOf, checklistsIn, concerns, countedOf, saidByFields } from "../rules/checklists.js";
import { fieldOf, fieldsOf, titleOf } from "../rules/fields.js";
import { lackTitle } from "../rules/readiness.js";
import { SheetSection } from "./measure-sheet.js";

/** @import { Answers } from "../rules/checklists.js" */
/** @import { ChecklistRecord, MeasureRecord, Met, Records, Requirement } from "../line/protocol.js" */
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
    said: saidByFields(records, measure.id, checklist.id),
  }));
  if (every.length === 0) return null;
  return html`
    <${SheetSection} title=${t("checklists.title")}>
      ${every.map(one => html`<${Checklist} key=${one.checklist.id} seat=${seat} measure=${measure} editable=${editable} ...${one} />`)}
    <//>
  `;
}

/** @param {{seat: Seat, measure: MeasureRecord, editable: boolean, checklist: ChecklistRecord, answers: Answers, said: string[]}} props */
function Checklist({ seat, measure, editable, checklist, answers, said }) {
  // As it began: it must not close under the hand that takes the only answer back.
  const [opened] = useState(() => concerns(checklist, measure, answers));
  return html`
    <details class="checklist" open=${opened}>
      <summary>
        <strong>${say(checklist.title)}</strong>${" "}
        <span class="small soft">${countText(checklist, answers, said)}</span>
      </summary>
      <${About} checklist=${checklist} />
      ${checklist.requirements.map(requirement => html`<${Asked} key=${requirement.id} seat=${seat} measure=${measure} checklist=${checklist} requirement=${requirement} met=${answers[requirement.id] ?? null} is_said=${said.includes(requirement.id)} editable=${editable} />`)}
    </details>
  `;
}

/** @param {ChecklistRecord} checklist @param {Answers} answers @param {string[]} said */
function countText(checklist, answers, said) {
  const { met, not_yet, unknown, from_fields } = countedOf(checklist, answers, said);
  return [
    t("checklists.met_of", { met, n: checklist.requirements.length }),
    from_fields > 0 && t("checklists.from_fields_n", { n: from_fields }),
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

/** @param {{seat: Seat, measure: MeasureRecord, checklist: ChecklistRecord, requirement: Requirement, met: Met | null, is_said: boolean, editable: boolean}} props */
function Asked({ seat, measure, checklist, requirement, met, is_said, editable }) {
  const name = useId();
  const source = sourceText(seat.records.value, measure, requirement, met === null && is_said);
  const answer = (/** @type {Met | null} */ chosen) =>
    seat.act("answer_requirement", {
      measure: measure.id,
      checklist: checklist.id,
      requirement: requirement.id,
      met: chosen,
    });
  if (!editable)
    return html`<p class="requirement"><span>${say(requirement.text)}</span> <strong>${t(`checklists.${met ?? (is_said ? "yes_from_fields" : "unknown")}`)}</strong>${source && html` <span class="small soft">${source}</span>`}</p>`;
  return html`
    <fieldset class="requirement">
      <legend>${say(requirement.text)}</legend>
      ${source && html`<p class="small soft">${source}</p>`}
      <div class="requirement-answers">
        ${answers_offered.map(
          choice => html`
            <label key=${choice} data-chosen=${choice === met} data-met=${choice ?? (is_said ? "yes" : "unknown")}>
              <input type="radio" name=${name} checked=${choice === met} onChange=${() => answer(choice)} />
              ${t(`checklists.${choice ?? (is_said ? "as_fields" : "unknown")}`)}
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/**
 * Which fields answer a requirement, or will once they are filled in; empty of one that is answered by hand alone.
 * @param {Records} records
 * @param {MeasureRecord} measure
 * @param {Requirement} requirement
 * @param {boolean} is_taken
 */
function sourceText(records, measure, { fields = [] }, is_taken) {
  if (fields.length === 0) return "";
  const named = fields.map(name => sourceName(records, measure, name, is_taken).toLowerCase()).join(", ");
  return t(is_taken ? "checklists.said_by" : "checklists.answered_by", { fields: named });
}

/** A field's title, or what a measure may lack. @param {Records} records @param {MeasureRecord} measure @param {string} name @param {boolean} is_taken */
function sourceName(records, measure, name, is_taken) {
  const field = fieldOf(records, name);
  if (field) return titleOf(field);
  const of_conflict = fieldsOf(records).find(({ lack }) => lack === name)?.group === "conflict";
  const is_quiet = saidAbout(records, "conflict", measure.id).length === 0;
  return is_taken && of_conflict && is_quiet ? t("checklists.no_conflict") : lackTitle(records, name);
}
