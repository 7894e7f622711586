/**
 * The console's header: the workshop, the join code, and how many people are there.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { say, t } from "../../browser/i18n.js";
import { all, the } from "../../line/records.js";
import { Icon } from "../icon.js";
import { LanguageSwitch } from "../language-switch.js";

/** @import { Face } from "./console.js" */

/** @param {{face: Face}} props */
export function Top({ face }) {
  const { boot, seat, ui } = face;
  const records = seat.records.value;
  const workshop = the(records, "workshop");
  const people = all(records, "person").filter(person => person.present);
  const connected = people.filter(person => person.connected).length;
  return html`
    <header class="top">
      <div class="top-words">
        <p class="eyebrow">${t("console.title")}</p>
        <h1 class="ds-heading" data-size="xs">${say(workshop?.title ?? boot.title)}</h1>
      </div>
      <dl class="top-facts">
        <div><dt>${t("console.code")}</dt><dd class="code">${boot.code}</dd></div>
        <div><dt>${t("console.present")}</dt><dd>${people.length}</dd></div>
        <div><dt>${t("console.connected")}</dt><dd>${connected}</dd></div>
      </dl>
      <div class="row">
        ${
          workshop?.status === "open" &&
          html`<button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${() => {
            ui.dialog.value = { what: "message" };
          }}><${Icon} name="comment" />${t("console.message_title")}</button>`
        }
        <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" data-icon aria-label=${t("console.shortcuts")} title=${t("console.shortcuts")} onClick=${() => {
          ui.dialog.value = { what: "help" };
        }}><span class="help-sign" aria-hidden="true">?</span></button>
        <${LanguageSwitch} />
      </div>
    </header>
  `;
}
