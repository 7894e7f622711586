/**
 * The name and the values of what stands on a measure's sheet, as people read them: its title, its description and its fields.
 * @module
 */

import { t } from "../../../browser/i18n.js";
import { fieldOf, valueText as fieldText, titleOf } from "../../../rules/fields.js";

/** @import { FieldValue, Records } from "../../../line/protocol.js" */

/** @param {Records} records @param {string} field */
export function labelOf(records, field) {
  if (field === "title" || field === "description") return t(`host.${field}`);
  return titleOf(fieldOf(records, field) ?? { name: field });
}

/** @param {Records} records @param {string} field @param {FieldValue} value null or empty: not known yet */
export function valueText(records, field, value) {
  if (value === "" && field === "description") return t("host.no_text");
  return fieldText(fieldOf(records, field), value) || t("host.unknown");
}
