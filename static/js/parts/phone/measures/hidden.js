/**
 * A hidden measure, for a person who voted for it: that it is hidden and why, but not its text.
 * @module
 */
import { t } from "../../../browser/i18n.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */

/** @param {MeasureRecord} measure @returns {MeasureRecord} the same, unless its text was withheld */
export const asShown = measure =>
  measure.hidden && !measure.title
    ? { ...measure, title: t("hidden.title"), description: measure.reason ? t("hidden.reason", measure) : "" }
    : measure;
