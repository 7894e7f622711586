/**
 * Two people in one field. What was typed over a value that somebody else has changed meanwhile is refused, and stands here
 * beside the new one until the person chooses: nothing is overwritten unseen, and nothing that was typed is lost.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { isClash } from "../../line/clash.js";
import { one, standingMeasure } from "../../line/records.js";
import { announce } from "../live-region.js";
import { labelOf, valueText } from "./values.js";

/** @import { Entry } from "../../line/entries.js" */
/** @import { FieldValue, MeasureRecord, Records } from "../../line/protocol.js" */
/** @import { Tablet } from "./tablet.js" */

/**
 * @typedef {object} ClashOf
 * @property {string} measure
 * @property {string} title of the measure
 * @property {string} field `title`, `description` or one of the fields
 * @property {FieldValue} mine
 * @property {FieldValue} theirs
 * @property {Entry} last what was typed last; it is what would be sent again
 * @property {Entry[]} entries all that was refused for this field
 */

/**
 * One for each field, however often it was typed in.
 * @param {Records} records
 * @param {readonly Entry[]} failed oldest first
 * @returns {ClashOf[]}
 */
export function clashesIn(records, failed) {
  /** @type {Map<string, ClashOf>} */
  const found = new Map();
  for (const entry of failed.filter(isClash)) {
    const { field, value } = written(entry);
    const measure = measureOf(records, entry);
    if (!measure) continue;
    const key = `${measure.id} ${field}`;
    const entries = [...(found.get(key)?.entries ?? []), entry];
    const theirs = valueIn(measure, field);
    found.set(key, { measure: measure.id, title: measure.title, field, mine: value, theirs, last: entry, entries });
  }
  return [...found.values()];
}

/** The act again, now over the value that the person has been shown. @param {ClashOf} clash */
export function mineAgain({ last, theirs }) {
  const { name, data } = last;
  return { name, data: { ...data, was: name === "set_field" ? [theirs] : theirs } };
}

/** What is written again takes the place of what waited for a choice. @param {Tablet} tablet @param {string} measure @param {string} field */
export function dropClash({ seat }, measure, field) {
  const waiting = clashesIn(seat.screen.peek(), seat.outbox.failed.peek());
  const entries = waiting.find(clash => clash.measure === measure && clash.field === field)?.entries ?? [];
  for (const entry of entries) seat.outbox.takeOut(entry.id);
}

/** @param {Entry} entry @returns {{field: string, value: FieldValue}} */
function written({ name, data }) {
  if (name === "retitle_measure") return { field: "title", value: data.title };
  if (name === "describe_measure") return { field: "description", value: data.description };
  return { field: data.field, value: data.value };
}

/** An author's own words stay the author's; the fields are those of the measure it went into. @param {Records} records @param {Entry} entry */
const measureOf = (records, { name, data }) =>
  name === "set_field" ? standingMeasure(records, data.measure) : one(records, "measure", data.measure);

/** @param {MeasureRecord} measure @param {string} field @returns {FieldValue} */
export function valueIn(measure, field) {
  if (field === "title" || field === "description") return measure[field];
  return measure.fields[field] ?? null;
}

/** All that wait for a choice, of every measure. @param {{tablet: Tablet}} props */
export function Clashes({ tablet }) {
  const { seat } = tablet;
  const clashes = clashesIn(seat.screen.value, seat.outbox.failed.value);
  return clashes.map(
    clash => html`
      <div class="ds-alert notice" data-color="warning" role="alert" key=${clash.last.id}>
        <p><strong>${labelOf(seat.screen.value, clash.field)}</strong> – ${clash.title}</p>
        <${Choice} tablet=${tablet} clash=${clash} />
      </div>
    `,
  );
}

/** What waits for a choice in one field of a sheet. @param {{tablet: Tablet, measure: string, field: string}} props */
export function FieldClash({ tablet, measure, field }) {
  const { seat } = tablet;
  const clash = clashesIn(seat.screen.value, seat.outbox.failed.value).find(
    found => found.measure === measure && found.field === field,
  );
  if (!clash) return null;
  return html`<div class="host-clash" role="alert"><${Choice} tablet=${tablet} clash=${clash} /></div>`;
}

/** @param {{tablet: Tablet, clash: ClashOf}} props */
function Choice({ tablet, clash }) {
  const records = tablet.seat.screen.value;
  const { outbox, act } = tablet.seat;
  const settle = (/** @type {Event} */ event) => {
    // The buttons go as the choice is made: the focus goes to the field, or stays in the page's main part.
    const field = /** @type {HTMLElement} */ (event.currentTarget).closest(".host-field")?.querySelector(".ds-input");
    for (const entry of clash.entries) outbox.takeOut(entry.id);
    /** @type {HTMLElement | null} */ (field ?? document.querySelector("main"))?.focus();
  };
  const useMine = (/** @type {Event} */ event) => {
    const { name, data } = mineAgain(clash);
    settle(event);
    act(name, data);
    announce(t("host.clash_mine_kept"));
  };
  const keepTheirs = (/** @type {Event} */ event) => {
    settle(event);
    announce(t("host.clash_theirs_kept"));
  };
  return html`
    <dl class="host-values">
      <div><dt>${t("host.clash_wrote")}</dt><dd>${valueText(records, clash.field, clash.theirs)}</dd></div>
      <div><dt>${t("host.clash_you_wrote")}</dt><dd>${valueText(records, clash.field, clash.mine)}</dd></div>
    </dl>
    <div class="row">
      <button type="button" class="ds-button" data-size="sm" onClick=${useMine}>${t("host.clash_mine")}</button>
      <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${keepTheirs}>${t("host.clash_theirs")}</button>
    </div>
  `;
}
