/**
 * Commands that change several measures at once, and those that undo them. Pure.
 * @module
 */

/** @import { FieldValue, MeasureRecord } from "../../../line/protocol.js" */
/** @typedef {{name: string, data: Record<string, any>, replaces?: string}} Act a command that has not been sent yet; `replaces` is the message that it takes the place of */
/** @typedef {{acts: Act[], undo: Act[]}} Plan */

/** @param {MeasureRecord} target stays on top @param {MeasureRecord[]} sources @param {string} reason @returns {Plan} */
export function merging(target, sources, reason) {
  const why = reason ? { reason } : {};
  return {
    acts: sources.map(({ id }) => act("merge_measures", { source: id, target: target.id, ...why })),
    undo: sources.map(({ id }) => act("unmerge_measure", { measure: id })),
  };
}

/** @param {MeasureRecord[]} measures @param {string} reason @returns {Plan} */
export function hiding(measures, reason) {
  const shown = measures.filter(measure => !measure.hidden);
  return {
    acts: shown.map(({ id }) => act("hide_measure", { measure: id, reason })),
    undo: shown.map(({ id }) => act("show_measure", { measure: id })),
  };
}

/** Hidden again, they are hidden for the reason they had. @param {MeasureRecord[]} measures @returns {Plan} */
export function showing(measures) {
  const hidden = measures.filter(measure => measure.hidden);
  return {
    acts: hidden.map(({ id }) => act("show_measure", { measure: id })),
    undo: hidden.map(({ id, reason }) => act("hide_measure", { measure: id, reason: reason ?? "" })),
  };
}

/**
 * Changes by others in between are overwritten neither now nor by undoing.
 * @param {MeasureRecord[]} measures
 * @param {string | null} theme null: not known yet
 * @returns {Plan}
 */
export function theming(measures, theme) {
  const other = measures.filter(measure => (measure.fields.theme ?? null) !== theme);
  const set = (/** @type {string} */ id, /** @type {FieldValue} */ value, /** @type {FieldValue} */ was) =>
    act("set_field", { measure: id, field: "theme", value, was: [was] });
  return {
    acts: other.map(({ id, fields }) => set(id, theme, fields.theme ?? null)),
    undo: other.map(({ id, fields }) => set(id, fields.theme ?? null, theme)),
  };
}

/** The one that has come furthest is the likeliest to stay on top. @param {MeasureRecord[]} measures */
export function mostGrown(measures) {
  const grown = (/** @type {MeasureRecord} */ measure) =>
    measure.originals.length * 1_000 + Object.keys(measure.fields).length * 100 + measure.description.length;
  return [...measures].sort((a, b) => grown(b) - grown(a))[0];
}

/** @param {string} name @param {Record<string, any>} data @returns {Act} */
const act = (name, data) => ({ name, data });
