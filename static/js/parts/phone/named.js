/**
 * *Show my name*: ticked for one thing at a time, with what will stand there in plain sight. The tick is kept with the text that
 * it belongs to, so that a half-written form comes back as it was.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { the } from "../../line/records.js";
import { CheckField } from "../field.js";

/** @import { Phone } from "./phone.js" */

/** @param {Phone} phone @param {string} about the draft's name */
const tick = (phone, about) => phone.seat.draft(`named:${about}`);

/** @param {Phone} phone @param {string} about */
export const isNamed = (phone, about) => tick(phone, about).text.peek() !== "";

/** @param {Phone} phone @param {string} about @param {boolean} named */
export const setNamed = (phone, about, named) => tick(phone, about).write(named ? "yes" : "");

/** Nothing to tick for somebody who has said neither role nor unit. @param {{phone: Phone, about: string}} props */
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
