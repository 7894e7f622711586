/**
 * Somebody to talk to who ticked *show my name*, and about which measures.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";

/** @import { Contact as Found } from "../../rules/contacts.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone, contact: Found}} props */
export function Contact({ phone, contact: { by, reasons } }) {
  const measures = [...new Set(reasons.map(({ measure }) => measure))];
  return html`
    <li class="saying">
      <p><strong>${[by.label, by.unit].filter(Boolean).join(", ")}</strong></p>
      ${measures.map(
        about => html`
          <button key=${about.id} type="button" class="contact-about" onClick=${() => (phone.sheet.value = { measure: about.id })}>
            <span>${t("mine.about", { title: about.title })}</span>
          </button>
          <ul key=${`${about.id} reasons`} class="plain">
            ${reasons
              .filter(({ measure }) => measure === about)
              .map(
                ({ did, text }) =>
                  html`<li key=${`${did} ${text}`}><span class="fact strong">${t(`contact.${did}`)}</span> «${text}»</li>`,
              )}
          </ul>
        `,
      )}
    </li>
  `;
}
