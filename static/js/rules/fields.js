/**
 * The fields of a measure as the workshop declares them: what each is called, what it is filled in with, and its values in words.
 * @module
 */
import { dayText, knows, numberText, say, t } from "../browser/i18n.js";
import { the } from "../line/records.js";

/** @import { FieldValue, Lack, Records, Text } from "../line/protocol.js" */
/** @typedef {"text" | "long_text" | "number" | "date" | "choice" | "few" | "unit"} FieldType */
/** @typedef {"kroner" | "kroner_per_year" | "tonnes_per_year"} Quantity */
/**
 * @typedef {object} DeclaredField what is left out is not so
 * @property {FieldType} type
 * @property {string} group
 * @property {boolean} [several]
 * @property {string[]} [choices] offered by the programme
 * @property {boolean} [worded] the words of its choices are in the catalogues
 * @property {Quantity} [quantity]
 * @property {Lack} [lack] the question that it answers; a measure lacks it until one of its fields is known
 * @property {boolean} [filter] the console narrows its list by it
 * @property {Text} [title] of a field that the programme added
 */
/** @typedef {DeclaredField & {name: string}} Field */
/** @typedef {{label: string, choices: string[]}} ChoiceGroup */

/** In the order of the forms. @param {Records} records @returns {Field[]} */
export const fieldsOf = records =>
  Object.entries(the(records, "workshop")?.fields ?? {}).map(([name, declared]) => ({ name, ...declared }));

/** @param {Records} records @param {string} name @returns {Field | undefined} */
export const fieldOf = (records, name) => fieldsOf(records).find(field => field.name === name);

/** @param {Records} records @param {string} name */
export const choicesOf = (records, name) => the(records, "workshop")?.fields[name]?.choices ?? [];

/** What can be chosen, units under their areas. @param {Records} records @param {Field} field @returns {ChoiceGroup[]} */
export const groupsOf = (records, field) =>
  field.type === "unit"
    ? (the(records, "workshop")?.areas ?? []).map(area => ({ label: area.name, choices: area.units }))
    : [{ label: "", choices: field.choices ?? [] }];

/** @param {Pick<Field, "name" | "title">} field */
export const titleOf = field => (field.title ? say(field.title) : t(`fields.${field.name}`));

/** Whether this page has a word for it: some fields are only for those who lead. @param {Field} field */
export const isNamed = field => Boolean(field.title) || knows(`fields.${field.name}`);

/** One of its values as people read it. @param {Field | undefined} field @param {string} value */
export const wordOf = (field, value) =>
  field?.worded && field.choices?.includes(value) ? t(`fields.${field.name}_${value}`) : value;

/** Empty while it is not known. @param {Field | undefined} field @param {FieldValue | undefined} value */
export function valueText(field, value) {
  if (typeof value === "number") return numberText(value);
  if (field?.type === "date" && value) return dayText(Date.parse(String(value)));
  return valuesOf(value)
    .map(each => wordOf(field, each))
    .join(", ");
}

/** The texts of a value that may be several, or one. @param {FieldValue | undefined} value @returns {string[]} */
export const valuesOf = value =>
  Array.isArray(value) ? value : value === null || value === undefined || value === "" ? [] : [String(value)];

/** @param {FieldValue | undefined} value */
export const isKnown = value => value !== null && value !== undefined;
