/**
 * A link as a QR code to scan, new keys for links that were lost or leaked, and revoking an organiser's key.
 * @module
 */
import { html, useEffect, useState } from "../../../../vendor/preact.js";
import { errorText, t } from "../../../browser/i18n.js";
import { ask } from "../../ask.js";
import { Dialog } from "../../dialog.js";
import { announce } from "../../live-region.js";
import { Notice } from "../../notice.js";
import { Qr } from "../../qr.js";
import { Choose } from "../shared/choose.js";

/** @import { WireError } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @import { Organiser } from "./organisers.js" */

/**
 * @param {{face: Face, path: string, title: string, says: string, alt: string, onClose: () => void}} props `path` of the
 *   picture, under the workshop's
 */
export function LinkDialog({ face, path, title, says, alt, onClose }) {
  const { boot } = face;
  const [picture, setPicture] = useState("");
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  useEffect(() => {
    void ask(`/api/${boot.code}/qr/${path}`, { token: boot.token }).then(async answer => {
      if (answer.ok) setPicture(`data:image/svg+xml,${encodeURIComponent(await answer.response.text())}`);
      else setError(answer.error);
    });
  }, [path]);
  return html`
    <${Dialog} title=${title} onClose=${onClose}>
      <p>${says}</p>
      ${picture && html`<${Qr} src=${picture} alt=${alt} />`}
      ${error && html`<${Trouble} error=${error} />`}
    <//>
  `;
}

/** @param {{face: Face, role: "host" | "screen" | "organiser", table?: number, organiser?: Organiser, onClose: () => void}} props */
export function RenewDialog({ face, role, table, organiser, onClose }) {
  const { boot } = face;
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const renew = async () => {
    const body = { role, ...(table && { table }), ...(organiser && { number: organiser.number }) };
    const answer = await ask(`/api/${boot.code}/keys`, { token: boot.token, body });
    if (!answer.ok) return setError(answer.error);
    const { link } = await answer.response.json();
    // The old key gave this very page its seat: the new one must be taken at once.
    if (role === "organiser" && !organiser) location.assign(link);
    else onClose();
  };
  const says = organiser
    ? t("console.renew_says_other", { name: organiser.name })
    : t(`console.renew_says_${role}`, { table });
  return html`
    <${Dialog} title=${t("console.renew_title")} onClose=${onClose}>
      <p>${says}</p>
      ${error && html`<${Trouble} error=${error} />`}
      <${Choose} colour="danger" go=${t("console.renew_go")} onGo=${renew} onClose=${onClose} />
    <//>
  `;
}

/** @param {{face: Face, organiser: Organiser, onClose: () => void}} props */
export function RevokeDialog({ face, organiser, onClose }) {
  const { boot } = face;
  const { name, number } = organiser;
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const revoke = async () => {
    const answer = await ask(`/api/${boot.code}/organisers/${number}`, { token: boot.token, method: "DELETE" });
    if (!answer.ok) return setError(answer.error);
    announce(t("console.revoked_for", { name }));
    onClose();
  };
  return html`
    <${Dialog} title=${t("console.revoke_title", { name })} onClose=${onClose}>
      <p>${t("console.revoke_says")}</p>
      ${error && html`<${Trouble} error=${error} />`}
      <${Choose} colour="danger" go=${t("console.revoke_go")} onGo=${revoke} onClose=${onClose} />
    <//>
  `;
}

/** @param {{error: WireError}} props */
const Trouble = ({ error }) => html`<${Notice} colour="danger" role="alert"><p>${errorText(error)}</p><//>`;
