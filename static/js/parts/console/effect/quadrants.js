/**
 * The claimed measures by effect and feasibility: the picture for the big screen, and all its numbers as a table.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { one, the } from "../../../line/records.js";
import { answersText, isJoint, meanText, noneText, QuadrantPicture } from "../../quadrants.js";
import { MeasureTitle } from "../shared/measure-title.js";
import { PutOnScreen } from "../shared/put-on-screen.js";

/** @import { Quadrant, QuadrantPoint } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @type {readonly Quadrant[]} */
const order = ["both", "effect", "feasibility", "neither"];

/** @param {{face: Face}} props */
export function Quadrants({ face }) {
  const found = the(face.seat.screen.value, "quadrants");
  if (!found) return null;
  const { points, claimed } = found;
  return html`
    <section class="stack" data-tight aria-labelledby="quadrants-title">
      <div class="row" data-spread>
        <h3 class="ds-heading" data-size="2xs" id="quadrants-title">${t("quadrants.title")}</h3>
        <${PutOnScreen} face=${face} scene="quadrants" />
      </div>
      ${
        points.length === 0
          ? html`<p class="soft">${noneText(claimed)}</p>`
          : html`
            <p>${t("quadrants.of", { n: points.length, claimed })}. ${t("quadrants.how")}.${points.some(isJoint) && ` ${t("quadrants.joint_key")}.`}</p>
            <div class="quadrants-beside">
              <${QuadrantPicture} points=${points} />
              <${List} face=${face} points=${points} />
            </div>
          `
      }
    </section>
  `;
}

/** @param {{face: Face, points: QuadrantPoint[]}} props */
function List({ face, points }) {
  return html`
    <div class="matrix-frame" role="region" aria-labelledby="quadrants-title" tabindex="0">
      <table class="prices" data-narrow aria-labelledby="quadrants-title">
        <thead>
          <tr>
            <th scope="col" class="number">${t("console.effect_number")}</th>
            <th scope="col">${t("console.effect_measure")}</th>
            <th scope="col" class="number">↑ ${t("rate.effect")}</th>
            <th scope="col" class="number">→\u00a0${t("rate.feasibility")}</th>
            <th scope="col" class="number">${t("console.quadrants_answers")}</th>
          </tr>
        </thead>
        ${order.map(quadrant => html`<${Group} key=${quadrant} face=${face} quadrant=${quadrant} points=${points.filter(point => point.quadrant === quadrant)} />`)}
      </table>
    </div>
  `;
}

/** @param {{face: Face, quadrant: Quadrant, points: QuadrantPoint[]}} props */
const Group = ({ face, quadrant, points }) =>
  points.length > 0 &&
  html`
    <tbody>
      <tr><th scope="rowgroup" colspan="5"><strong>${t(`quadrants.${quadrant}`)}</strong></th></tr>
      ${points.map(point => html`<${Row} key=${point.measure} face=${face} point=${point} />`)}
    </tbody>
  `;

/** @param {{face: Face, point: QuadrantPoint}} props */
function Row({ face, point }) {
  const measure = one(face.seat.screen.value, "measure", point.measure);
  return html`
    <tr>
      <td class="number">${point.number}</td>
      <th scope="row">${measure ? html`<${MeasureTitle} face=${face} measure=${measure} />` : point.title}</th>
      <td class="number">${meanText(point.effect)}</td>
      <td class="number">${meanText(point.feasibility)}</td>
      <td class="number">${answersText(point)}</td>
    </tr>
  `;
}
