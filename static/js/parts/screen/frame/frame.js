/**
 * The frame of a scene: heading with the clock, content, and a foot with the join code.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { say } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { BigClock } from "./clock.js";
import { JoinCorner } from "./joining.js";
import { PageSign, usePage } from "./paging.js";
import { packed, useRoom } from "./room.js";

/** @import { ComponentChildren } from "preact" */
/** @import { ReadonlySignal } from "@preact/signals" */
/** @import { Boot } from "../../../browser/boot.js" */
/** @import { Records } from "../../../line/protocol.js" */
/** @import { Paging } from "./paging.js" */
/** @import { Room } from "./room.js" */

/**
 * @typedef {object} Show what every scene is given; all of it stands still while the screen is frozen
 * @property {Boot} boot
 * @property {ReadonlySignal<number>} second
 * @property {Paging} paging
 * @property {Records} records
 */

const heading_steps = [50, 90];
const rows_max = 8;
/** A page that is filled so far has its rows spread over all of it. */
const full_share = 0.6;

/**
 * A scene in which the question is the main thing, with a clock as large as the room needs.
 * @param {{show: Show, question?: string, foot?: ComponentChildren, children?: ComponentChildren}} props
 */
export function Asking({ show, question = "", foot, children }) {
  const phase = the(show.records, "phase");
  if (!phase) return null;
  const asked = question || say(phase.question);
  const title = say(phase.title);
  return html`
    <div class="asking" data-whole>
      <header class="asked">
        ${asked && asked !== title && html`<p class="eyebrow" data-spare="2">${title}</p>`}
        <h1 class="question" data-whole>${asked || title}</h1>
      </header>
      <${BigClock} second=${show.second} phase=${phase} />
    </div>
    ${children && html`<div class="below" data-whole>${children}</div>`}
    <${Foot} show=${show}>${foot}</${Foot}>
  `;
}

/**
 * A scene in which a list or a table is the main thing: the heading and the clock give way to it.
 * @param {{show: Show, title?: string, foot?: ComponentChildren, children?: ComponentChildren}} props
 */
export function Listing({ show, title = "", foot, children }) {
  const phase = the(show.records, "phase");
  if (!phase) return null;
  const heading = title || say(phase.question) || say(phase.title);
  return html`
    <header class="listed">
      <h1 class="list-heading" data-spare="3" style=${{ "--step": stepOf(heading, heading_steps) }}>${heading}</h1>
      <${BigClock} second=${show.second} phase=${phase} />
    </header>
    <div class="list-body" data-whole>${children}</div>
    <${Foot} show=${show}>${foot}</${Foot}>
  `;
}

/**
 * 0, the largest size, for a text that is no longer than the first limit, and so on. The height of a heading may not depend on
 * what the list under it needs.
 * @param {string} text
 * @param {readonly number[]} limits
 */
function stepOf(text, limits) {
  const step = limits.findIndex(limit => [...text].length <= limit);
  return step === -1 ? limits.length : step;
}

/**
 * A list, a page at a time, with as many rows on a page as there is room for, and never more than eight.
 * @template T
 * @param {object} props
 * @param {Show} props.show
 * @param {T[]} props.things
 * @param {(thing: T, room: Room) => number} props.high how many units of height one takes
 * @param {string} props.name of the list's class
 * @param {(thing: T, index: number, shown: T[], room: Room) => ComponentChildren} props.children paints one
 */
export function Pages({ show, things, high, name, children }) {
  const { ref, room } = useRoom();
  const pages = packed(things, { high: thing => high(thing, room), high_max: room.high, rows_max });
  const { page, shown } = usePage(show.paging, pages);
  const used = shown.reduce((sum, thing) => sum + high(thing, room), 0);
  return html`
    <div class="pages" ref=${ref}>
      <ol class="plain list ${name}" key=${page} data-full=${used > room.high * full_share}>${shown.map((thing, index) => children(thing, index, shown, room))}</ol>
    </div>
  `;
}

/** @param {{show: Show, children?: ComponentChildren}} props */
export function Foot({ show, children }) {
  return html`
    <div class="foot" data-whole>
      <p class="foot-said"><${PageSign} paging=${show.paging} />${children && html`<span class="foot-parts">${children}</span>`}</p>
      <${JoinCorner} boot=${show.boot} />
    </div>
  `;
}
