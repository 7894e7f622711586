/**
 * Effect against feasibility: a dot for each measure at the means of its ratings, lines for their spread, and a number that
 * stands in the list beside the picture. For screen readers the picture is one sentence: the list says the same.
 * @module
 */
import { html, useLayoutEffect, useRef, useState } from "../../vendor/preact.js";
import { numberText, t } from "../browser/i18n.js";

/** @import { Mean, QuadrantPoint } from "../line/protocol.js" */

/** @typedef {{x: number, y: number}} Place in pixels of the field */
/** @typedef {Place & {badge: Place}} Placed a point, and where its number is */
/** @typedef {{wide: number, high: number, letter: number}} Field its size, and that of its letters, in pixels */

const score_min = 1;
const score_max = 5;
const middle = (score_min + score_max) / 2;
/** In parts of the size of a letter: a dot, and the circle around a number of two digits. */
const dot_share = 0.28;
export const badge_share = 0.8;
/** Around a dot, up to the right first: there the number hides no line of spread. */
const turns = [-45, -135, 45, 135, -20, -160, 20, 160, -70, -110, 70, 110].map(degrees => (degrees * Math.PI) / 180);
const rings_max = 24;
/** What a field has before it is measured. @type {Field} */
const usual = { wide: 600, high: 432, letter: 16 };

/** @param {number} score @returns {number} in parts of the scale */
const partOf = score => (Math.min(score_max, Math.max(score_min, score)) - score_min) / (score_max - score_min);
const across = (/** @type {Field} */ field, /** @type {number} */ score) => partOf(score) * field.wide;
const down = (/** @type {Field} */ field, /** @type {number} */ score) => (1 - partOf(score)) * field.high;
const apart = (/** @type {Place} */ a, /** @type {Place} */ b) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Where each dot is, and where its number: beside the dot, on no other number and, if there is room, on no other dot.
 * @param {readonly QuadrantPoint[]} points
 * @param {Field} field
 * @returns {Placed[]}
 */
export function placed(points, field) {
  const radius = badge_share * field.letter;
  const dot = dot_share * field.letter;
  const dots = points.map(({ effect, feasibility }) => ({
    x: across(field, feasibility.mean ?? middle),
    y: down(field, effect.mean ?? middle),
  }));
  /** @type {Place[]} */
  const badges = [];
  return dots.map(own => {
    const near = around(own, field);
    const free = near.filter(place => badges.every(other => apart(place, other) >= 2 * radius));
    const clear = free.find(place => dots.every(other => apart(place, other) >= radius + dot));
    const badge = clear ?? free[0] ?? own;
    badges.push(badge);
    return { ...own, badge };
  });
}

/** Places for a number, nearest first, all inside the field. @param {Place} own @param {Field} field @returns {Place[]} */
function around(own, { wide, high, letter }) {
  const radius = badge_share * letter;
  return Array.from({ length: rings_max }, (_, ring) => radius + (dot_share + 0.1 + ring * 0.5) * letter)
    .flatMap(far => turns.map(turn => ({ x: own.x + far * Math.cos(turn), y: own.y + far * Math.sin(turn) })))
    .filter(({ x, y }) => x >= radius && x <= wide - radius && y >= radius && y <= high - radius);
}

/** @param {{points: readonly QuadrantPoint[]}} props */
export function QuadrantPicture({ points }) {
  const { ref, field } = useField();
  const both = points.filter(({ quadrant }) => quadrant === "both").length;
  const places = placed(points, field);
  const drawn = points.map((point, number) => ({ point, at: /** @type {Placed} */ (places[number]) }));
  return html`
    <div class="quadrants" role="img" aria-label=${t("quadrants.says", { n: points.length, both })}>
      <p class="quadrants-axis" aria-hidden="true">↑ ${t("quadrants.large")}</p>
      <div class="quadrants-field" aria-hidden="true" ref=${ref}>
        <svg viewBox="0 0 ${field.wide} ${field.high}" focusable="false">
          <path class="quadrants-middle" d="M${field.wide / 2} 0V${field.high}M0 ${field.high / 2}H${field.wide}" />
          ${drawn.map(({ point, at }) => html`<path key=${point.measure} class="quadrants-spread" d=${spreadOf(point, at, field)} />`)}
          ${drawn.map(({ point, at }) => html`<path key=${point.measure} class="quadrants-leader" d="M${at.x} ${at.y}L${at.badge.x} ${at.badge.y}" />`)}
          ${drawn.map(({ point, at }) => html`<${Dot} key=${point.measure} point=${point} at=${at} size=${dot_share * field.letter} />`)}
        </svg>
        ${drawn.map(({ point, at: { badge } }) => html`<span key=${point.measure} class="quadrants-badge" style=${{ "--left": badge.x / field.wide, "--top": badge.y / field.high }}>${point.number}</span>`)}
      </div>
      <p class="quadrants-axis" aria-hidden="true"><span>← ${t("quadrants.hard")}</span><span>${t("quadrants.easy")} →</span></p>
    </div>
  `;
}

/** The size of the field on the page: numbers keep the size of letters, so that where they have room depends on it. */
function useField() {
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  const [field, setField] = useState(usual);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const letter = Number.parseFloat(getComputedStyle(element).fontSize);
      setField({ wide: element.clientWidth || usual.wide, high: element.clientHeight || usual.high, letter });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, field };
}

/** One standard deviation to each side. @param {QuadrantPoint} point @param {Place} at @param {Field} field */
function spreadOf({ effect, feasibility }, { x, y }, field) {
  const [up, aside] = [effect.spread ?? 0, feasibility.spread ?? 0];
  const [e, f] = [effect.mean ?? middle, feasibility.mean ?? middle];
  return `M${across(field, f - aside)} ${y}H${across(field, f + aside)}M${x} ${down(field, e + up)}V${down(field, e - up)}`;
}

/** A square for what a table rated together, which has no spread. @param {{point: QuadrantPoint, at: Place, size: number}} props */
const Dot = ({ point, at: { x, y }, size }) =>
  isJoint(point)
    ? html`<rect class="quadrants-dot" x=${x - size} y=${y - size} width=${2 * size} height=${2 * size} />`
    : html`<circle class="quadrants-dot" cx=${x} cy=${y} r=${size} />`;

/** @param {QuadrantPoint} point */
export const isJoint = ({ effect, feasibility }) => effect.joint || feasibility.joint;

/** `4,2 ± 0,6`. @param {Mean} rated */
export function meanText({ mean, spread, joint }) {
  const said = numberText(tenths(mean ?? 0));
  return joint ? t("quadrants.joint", { mean: said }) : `${said} ± ${numberText(tenths(spread ?? 0))}`;
}

const tenths = (/** @type {number} */ number) => Math.round(number * 10) / 10;

/** How many rated it; empty where the table did so together. @param {QuadrantPoint} point */
export function answersText({ effect, feasibility }) {
  const counts = [effect, feasibility].filter(({ joint }) => !joint).map(({ count }) => count);
  if (counts.length === 0) return "";
  if (counts.length === 2 && counts[0] !== counts[1])
    return t("quadrants.answers_differ", { effect: effect.count, feasibility: feasibility.count });
  return t("quadrants.answers", { n: counts[0] });
}

/** What is said while there is nothing to draw. @param {number} claimed */
export const noneText = claimed => (claimed === 0 ? t("quadrants.none_claimed") : t("quadrants.none", { n: claimed }));
