/**
 * How to join this table, large enough to be scanned across it.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { Dialog } from "../../dialog.js";
import { Network } from "../../network.js";
import { Qr } from "../../qr.js";

/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet}} props */
export function JoinCard({ tablet }) {
  const { base, code } = tablet.boot;
  const address = `${base}/${code}/${tablet.table}`;
  const network = the(tablet.seat.screen.value, "network");
  return html`
    <div class="host-join">
      <${Qr} src=${`/${code}/${tablet.table}/qr.svg`} alt=${t("host.qr_alt", { address })} />
      <div class="stack" data-tight>
        <p>${t("host.join_hint")}</p>
        <p class="host-address">${base.replace(/^https?:\/\//, "")}</p>
        <p>${t("host.join_code")} <strong class="host-code">${code}</strong></p>
      </div>
      ${network && html`<${Network} code=${code} network=${network} />`}
    </div>
  `;
}

/** @param {{tablet: Tablet}} props */
export function JoinDialog({ tablet }) {
  return html`
    <${Dialog} title=${t("host.join_title", { table: tablet.table })} onClose=${() => (tablet.opened.value = null)}>
      <${JoinCard} tablet=${tablet} />
    <//>
  `;
}
