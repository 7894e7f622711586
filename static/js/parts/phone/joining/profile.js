/**
 * The profile: table, role and unit, language, data, another phone, and leaving.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { Dialog } from "../../dialog.js";
import { LanguageSwitch } from "../../language-switch.js";
import { Privacy } from "./privacy.js";

/** @import { Phone } from "../phone.js" */

/** @param {{phone: Phone}} props */
export function Profile({ phone }) {
  const me = the(phone.seat.screen.value, "me");
  const open = the(phone.seat.screen.value, "workshop")?.status === "open";
  const unsent = phone.seat.outbox.unsent.value;
  const [sure, setSure] = useState(false);
  const close = () => (phone.profile.value = false);
  const leave = () => {
    phone.seat.act("leave");
    close();
  };
  if (!me) return null;
  return html`
    <${Dialog} title=${t("profile.title")} placement="bottom" onClose=${close}>
      <dl class="facts">
        <div><dt>${t("profile.table")}</dt><dd>${t("table.number", { table: me.table })}</dd></div>
        ${me.table !== me.home_table && html`<div><dt>${t("profile.home")}</dt><dd>${t("table.number", { table: me.home_table })}</dd></div>`}
        <div><dt>${t("profile.unit")}</dt><dd>${[me.unit, me.area].filter(Boolean).join(", ") || t("join.no_unit")}</dd></div>
        ${me.label && html`<div><dt>${t("profile.role")}</dt><dd>${me.label}</dd></div>`}
      </dl>
      <${LanguageSwitch} />
      <${Privacy} />
      ${
        // Unsent commands are sent before this phone gives up its seat.
        unsent > 0
          ? html`<p class="small soft">${t("handover.sending", { n: unsent })}</p>`
          : html`<a class="ds-button" data-variant="secondary" href=${`/${phone.boot.code}/move`}>${t("handover.open")}</a>`
      }
      ${
        open &&
        me.present &&
        html`
          <div class="stack" data-tight>
            ${
              sure
                ? html`
                  <p>${t("profile.leave_sure")}</p>
                  <div class="row">
                    <button type="button" class="ds-button" data-color="danger" onClick=${leave}>${t("profile.leave_yes")}</button>
                    <button type="button" class="ds-button" data-variant="tertiary" onClick=${() => setSure(false)}>${t("profile.leave_no")}</button>
                  </div>
                `
                : html`<button type="button" class="ds-button" data-variant="secondary" onClick=${() => setSure(true)}>${t("profile.leave")}</button>`
            }
          </div>
        `
      }
    <//>
  `;
}
