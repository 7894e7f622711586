/**
 * What measures lack, counted by table and by unit; and the checklists. Pressing a table or unit shows its measures with what
 * each lacks.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText, t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { gapsOf, lacksIn, lackTitle } from "../../../rules/readiness.js";
import { Chip } from "../../chip.js";
import { Dialog } from "../../dialog.js";
import { Contradictions, countOf, LacksTold, LackWords } from "../../lacks.js";
import { MeasureTitle } from "../shared/measure-title.js";
import { CheckedMeasures } from "./checklists.js";

/** @import { Records } from "../../../line/protocol.js" */
/** @import { Gap } from "../../../rules/readiness.js" */
/** @import { Face } from "../console.js" */
/** @import { Digest } from "../shared/digest.js" */

/** @typedef {"table" | "unit"} Whose */
/** @typedef {{key: string, name: string, gaps: Gap[]}} Group */

/** @type {readonly (Whose | "checklists")[]} */
const ways = ["table", "unit", "checklists"];

/** @param {{face: Face}} props */
export function Readiness({ face }) {
  const { readiness } = face.ui;
  const way = readiness.value;
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs">${t("console.tab_readiness")}</h2>
      <div class="row" role="group" aria-label=${t("console.readiness_ways")}>
        ${ways.map(
          name =>
            html`<${Chip} key=${name} chosen=${name === way} onPress=${() => {
              readiness.value = name;
            }}>${t(`console.readiness_${name}`)}<//>`,
        )}
      </div>
      ${way === "checklists" ? html`<${CheckedMeasures} face=${face} />` : html`<${Counts} face=${face} whose=${way} />`}
    </div>
  `;
}

/** @param {{face: Face, whose: Whose}} props */
function Counts({ face, whose }) {
  const records = face.seat.screen.value;
  const every = gapsOf(records);
  const asked = lacksIn(records);
  const groups = groupsOf(face, whose);
  if (every.length === 0) return html`<p class="empty">${t("console.no_ideas")}</p>`;
  const open = (/** @type {string} */ key) => () => {
    face.ui.dialog.value = { what: "gaps", whose, key };
  };
  return html`
    <${LacksTold} records=${records} gaps=${every} />
    <p class="small soft" id="counts-says">${t(`console.readiness_${whose}_says`)}</p>
    <div class="matrix-frame" role="region" aria-labelledby="counts-title" tabindex="0">
      <table class="prices counts" aria-describedby="counts-says">
        <caption class="ds-sr-only" id="counts-title">${t("console.readiness_caption")}</caption>
        <thead>
          <tr>
            <th scope="col">${t(`console.readiness_one_${whose}`)}</th>
            <th scope="col" class="number">${t("console.readiness_measures")}</th>
            <th scope="col" class="number">${t("console.readiness_ready")}</th>
            ${asked.map(lack => html`<th key=${lack} scope="col" class="number">${lackTitle(records, lack)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${groups.map(
            ({ key, name, gaps }) => html`
              <tr key=${key}>
                <th scope="row">${gaps.length > 0 ? html`<button type="button" class="row-open" onClick=${open(key)}>${name}</button>` : name}</th>
                <td class="number">${numberText(gaps.length)}</td>
                <td class="number"><strong>${numberText(gaps.filter(gap => gap.lacks.length === 0).length)}</strong></td>
                ${asked.map(lack => html`<td key=${lack} class="number" data-none=${countOf(gaps, lack) === 0}>${numberText(countOf(gaps, lack))}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** Every table, or every unit that leads something, in the programme's order. @param {Face} face @param {Whose} whose @returns {Group[]} */
export function groupsOf({ seat, digests }, whose) {
  const records = seat.screen.value;
  return whose === "table" ? tablesOf(records, digests.value) : unitsOf(records);
}

/** A measure stands with each table that wrote or claimed it, or something merged into it. @param {Records} records @param {Map<string, Digest>} digests @returns {Group[]} */
function tablesOf(records, digests) {
  const gaps = gapsOf(records);
  const standsAt = (/** @type {Gap} */ { measure }, /** @type {number} */ table) =>
    measure.claimed_by === table || digests.get(measure.id)?.tables.has(table);
  return (the(records, "workshop")?.tables ?? []).map(table => ({
    key: String(table),
    name: t("table.number", { table }),
    gaps: gaps.filter(gap => standsAt(gap, table)),
  }));
}

/** Units of the programme first, then others, and last what no unit leads. @param {Records} records @returns {Group[]} */
function unitsOf(records) {
  const known = (the(records, "workshop")?.areas ?? []).flatMap(area => area.units);
  const gaps = gapsOf(records);
  const leads = new Set(gaps.map(({ measure }) => String(measure.fields.lead_unit ?? "")));
  const place = (/** @type {string} */ unit) =>
    unit === "" ? known.length + 1 : known.includes(unit) ? known.indexOf(unit) : known.length;
  return [...leads]
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b, "nb"))
    .map(unit => ({
      key: unit,
      name: unit || t("lacks.no_unit"),
      gaps: gaps.filter(({ measure }) => String(measure.fields.lead_unit ?? "") === unit),
    }));
}

/** The measures of one table or unit, those that lack least first. @param {{face: Face, whose: Whose, id: string, onClose: () => void}} props */
export function GapsDialog({ face, whose, id, onClose }) {
  const group = groupsOf(face, whose).find(({ key }) => key === id);
  const gaps = [...(group?.gaps ?? [])].sort((a, b) => a.lacks.length - b.lacks.length);
  return html`
    <${Dialog} title=${group?.name ?? ""} eyebrow=${t("console.tab_readiness")} placement="right" onClose=${onClose}>
      <${LacksTold} records=${face.seat.screen.value} gaps=${gaps} />
      <ul class="plain">${gaps.map(gap => html`<${Line} key=${gap.measure.id} face=${face} gap=${gap} />`)}</ul>
    <//>
  `;
}

/** @param {{face: Face, gap: Gap}} props */
const Line = ({ face, gap: { measure, lacks } }) => html`
  <li class="effect-line">
    <${MeasureTitle} face=${face} measure=${measure} />
    <span class="small soft"><${LackWords} records=${face.seat.screen.value} lacks=${lacks} /></span>
    <${Contradictions} records=${face.seat.screen.value} measure=${measure} />
  </li>
`;
