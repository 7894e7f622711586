/**
 * A document with a description and a download button. Downloads are noted in the log.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { errorText, t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { ask } from "../../ask.js";
import { announce } from "../../live-region.js";
import { Notice } from "../../notice.js";

/** @import { WireError } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face, format: "xlsx" | "docx" | "pb"}} props */
export function Download({ face, format }) {
  const { boot, seat } = face;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const download = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await ask(`/api/${boot.code}/export/${format}`, { token: boot.token });
    setBusy(false);
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    save(await answer.response.blob(), fileName(answer.response, `${boot.code}.${format}`));
    announce(t("console.downloading"));
    if (the(seat.records.peek(), "workshop")?.status === "open") seat.act("note_export", { format });
  };
  return html`
    <div class="download">
      <div>
        <p><strong>${t(`console.document_${format}`)}</strong></p>
        <p class="small soft">${t(`console.document_${format}_says`)}</p>
      </div>
      <button type="button" class="ds-button" data-variant="secondary" aria-busy=${busy ? "true" : undefined} aria-label=${t(`console.download_${format}`)} onClick=${download}>
        ${t("console.download")}
      </button>
    </div>
    ${error && html`<${Notice} colour="danger" role="alert"><p>${errorText(error)}</p><//>`}
  `;
}

/** @param {Response} response @param {string} otherwise */
const fileName = (response, otherwise) =>
  /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1] ?? otherwise;

/** @param {Blob} document @param {string} name */
function save(document, name) {
  const link = globalThis.document.createElement("a");
  link.href = URL.createObjectURL(document);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
