/**
 * Somebody to talk to, who ticked *show my name*, and what about.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";

/** @import { Contact as Found } from "../../core/contacts.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone, contact: Found}} props */
export function Contact({ phone, contact: { by, reasons } }) {
  return html`
    <li class="saying">
      <p><strong>${[by.label, by.unit].filter(Boolean).join(", ")}</strong></p>
      <ul class="plain contact-reasons">
        ${reasons.map(
          ({ measure, did, text }) => html`
            <li key=${`${measure.id} ${did} ${text}`}>
              <p><span class="fact strong">${t(`contact.${did}`)}</span>${did !== "measure" && html` «${text}»`}</p>
              <button type="button" class="contact-about" onClick=${() => (phone.sheet.value = { measure: measure.id })}>
                ${did === "measure" ? text : t("mine.about", { title: measure.title })}
              </button>
            </li>
          `,
        )}
      </ul>
    </li>
  `;
}
