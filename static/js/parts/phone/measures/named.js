/**
 * *Show my name*: ticked for each thing separately, beside the name as it will be shown. The tick is kept with the draft that
 * it belongs to.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { CheckField } from "../../field.js";

/** @import { Phone } from "../phone.js" */

/** @param {Phone} phone @param {string} about the draft's name */
const tick = (phone, about) => phone.seat.draft(`named:${about}`);

/** @param {Phone} phone @param {string} about */
export const isNamed = (phone, about) => tick(phone, about).text.peek() !== "";

/** @param {Phone} phone @param {string} about @param {boolean} named */
export const setNamed = (phone, about, named) => tick(phone, about).write(named ? "yes" : "");

/** Nothing for people who gave neither role nor unit. @param {{phone: Phone, about: string}} props */
export function NamedField({ phone, about }) {
  const me = the(phone.seat.screen.value, "me");
  const who = [me?.label, me?.unit].filter(Boolean).join(", ");
  if (!who) return null;
  const named = tick(phone, about).text.value !== "";
  return html`<${CheckField}
    label=${t("say.named")}
    description=${named ? who : undefined}
    checked=${named}
    onChange=${(/** @type {boolean} */ named) => setNamed(phone, about, named)}
  />`;
}
