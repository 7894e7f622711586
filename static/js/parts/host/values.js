/**
 * The values of a measure's fields as people read them.
 * @module
 */

import { dayText, numberText, t } from "../../browser/i18n.js";
import { wordOf } from "../../rules/closed-fields.js";

/** @import { FieldValue } from "../../line/protocol.js" */

/** @param {string} field @param {FieldValue} value null or empty: not known yet */
export function valueText(field, value) {
  if (value === "" && field === "description") return t("host.no_text");
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return t("host.unknown");
  if (field === "due") return dayText(Date.parse(String(value)));
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "number" ? numberText(value) : wordOf(field, value);
}
