/**
 * A host's link as a QR code to scan from the organiser's screen, and new keys for links that have gone astray.
 * @module
 */
import { html, useEffect, useState } from "../../../vendor/preact.js";
import { errorText, t } from "../../core/i18n.js";
import { ask } from "../ask.js";
import { Dialog } from "../dialog.js";
import { Notice } from "../notice.js";
import { Qr } from "../qr.js";

/** @import { WireError } from "../../core/protocol.js" */
/** @import { Face } from "./console.js" */

/** @param {{face: Face, table: number, onClose: () => void}} props */
export function HostLinkDialog({ face, table, onClose }) {
  const { boot } = face;
  const [picture, setPicture] = useState("");
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  useEffect(() => {
    void ask(`/api/${boot.code}/qr/host/${table}`, { token: boot.token }).then(async answer => {
      if (answer.ok) setPicture(`data:image/svg+xml,${encodeURIComponent(await answer.response.text())}`);
      else setError(answer.error);
    });
  }, [table]);
  return html`
    <${Dialog} title=${t("console.host_of", { table })} onClose=${onClose}>
      <p>${t("console.scan_host")}</p>
      ${picture && html`<${Qr} src=${picture} alt=${t("console.qr_for_table", { table })} />`}
      ${error && html`<${Notice} colour="danger" role="alert"><p>${errorText(error)}</p><//>`}
    <//>
  `;
}

/** @param {{face: Face, role: "host" | "screen" | "organiser", table?: number, onClose: () => void}} props */
export function RenewDialog({ face, role, table, onClose }) {
  const { boot } = face;
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const renew = async () => {
    const answer = await ask(`/api/${boot.code}/keys`, { token: boot.token, body: table ? { role, table } : { role } });
    if (!answer.ok) return setError(answer.error);
    const { link } = await answer.response.json();
    // The old key gave this very page its seat: the new one must be taken at once.
    if (role === "organiser") location.assign(link);
    else onClose();
  };
  return html`
    <${Dialog} title=${t("console.renew_title")} onClose=${onClose}>
      <p>${t(`console.renew_says_${role}`, { table })}</p>
      ${error && html`<${Notice} colour="danger" role="alert"><p>${errorText(error)}</p><//>`}
      <div class="row">
        <button type="button" class="ds-button" data-color="danger" onClick=${renew}>${t("console.renew_go")}</button>
        <button type="button" class="ds-button" data-variant="secondary" onClick=${onClose}>${t("console.cancel")}</button>
      </div>
    <//>
  `;
}
