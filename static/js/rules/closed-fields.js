/**
 * The fields of a measure whose values are the same in every programme, since they are reckoned with; their words are in the
 * catalogues.
 * @module
 */
import { t } from "../browser/i18n.js";

/** @import { Certainty, MeasureKind } from "../line/protocol.js" */

/** @type {readonly MeasureKind[]} */
export const measure_kinds = ["direct", "indirect", "adaptation", "organisation"];
/** @type {readonly Certainty[]} */
const certainties = ["measured", "calculated", "estimated"];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const closed_fields = { effect_certainty: certainties, measure_kind: measure_kinds };

/** The value as people read it. @param {string} field @param {unknown} value */
export const wordOf = (field, value) =>
  closed_fields[field]?.includes(String(value)) ? t(`fields.${field}_${value}`) : String(value);
