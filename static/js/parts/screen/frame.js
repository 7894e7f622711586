/**
 * What all scenes but the first have in common: a heading with the clock, the scene itself, and a foot with the join code.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { say } from "../../core/i18n.js";
import { the } from "../../core/records.js";
import { BigClock } from "./clock.js";
import { sized } from "./fit.js";
import { JoinCorner } from "./joining.js";
import { PageSign } from "./paging.js";

/** @import { Boot } from "../../core/boot.js" */
/** @import { Records } from "../../core/protocol.js" */
/** @import { Seat } from "../../core/seat.js" */
/** @import { Paging } from "./paging.js" */

/** @typedef {{boot: Boot, seat: Seat, paging: Paging, records: Records}} Show what every scene is given */

const question_steps = [44, 84, 130];

/**
 * A scene in which the question is the main thing, with a clock as large as the room needs.
 * @param {{show: Show, foot?: any, children?: any}} props
 */
export function Asking({ show, foot, children }) {
  const phase = the(show.records, "phase");
  if (!phase) return null;
  const question = say(phase.question);
  const title = say(phase.title);
  return html`
    <div class="asking">
      <header class="asked">
        ${question && html`<p class="eyebrow">${title}</p>`}
        <h1 class="question" style=${sized(question || title, question_steps)}>${question || title}</h1>
      </header>
      <${BigClock} seat=${show.seat} phase=${phase} />
    </div>
    ${children && html`<div class="below">${children}</div>`}
    <${Foot} show=${show}>${foot}</${Foot}>
  `;
}

/**
 * A scene in which a list is the main thing: the heading and the clock give way to it.
 * @param {{show: Show, title?: string, foot?: any, children?: any}} props
 */
export function Listing({ show, title = "", foot, children }) {
  const phase = the(show.records, "phase");
  if (!phase) return null;
  const heading = title || say(phase.question) || say(phase.title);
  return html`
    <header class="listed">
      <h1 class="list-heading" style=${sized(heading, question_steps)}>${heading}</h1>
      <${BigClock} seat=${show.seat} phase=${phase} />
    </header>
    <div class="list-body">${children}</div>
    <${Foot} show=${show}>${foot}</${Foot}>
  `;
}

/** @param {{show: Show, children?: any}} props */
export function Foot({ show, children }) {
  return html`
    <div class="foot">
      <p class="foot-said"><${PageSign} paging=${show.paging} />${children && html`<span>${children}</span>`}</p>
      <${JoinCorner} boot=${show.boot} />
    </div>
  `;
}
