/**
 * The venue's Wi-Fi, if an organiser has entered it: a QR code for the camera, and the same in words.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { Qr } from "./qr.js";

/** @import { Singles } from "../line/protocol.js" */

/** @param {{code: string, network: Singles["network"], says?: string}} props `code` is the workshop's */
export function Network({ code, network, says = t("network.scan_first") }) {
  const { name, password, told_at } = network;
  return html`
    <div class="network">
      <${Qr} key=${told_at} src=${`/${code}/wifi.svg?of=${told_at}`} alt=${t("network.qr", { name })} />
      <div class="network-said">
        <p class="network-says">${says}</p>
        <dl>
          <div><dt>${t("network.name")}</dt> <dd>${name}</dd></div>
          <div><dt>${t("network.password")}</dt> <dd>${password || t("network.open")}</dd></div>
        </dl>
      </div>
    </div>
  `;
}
