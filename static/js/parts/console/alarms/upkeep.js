/**
 * Problems on the server that an organiser must see to, above everything else.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { Notice } from "../../notice.js";

/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function Upkeep({ face }) {
  const found = the(face.seat.records.value, "upkeep");
  return html`
    ${found?.votes_unread && html`<${Notice} colour="danger"><p>${t("console.votes_unread")}</p><//>`}
    ${found?.unfinished && html`<${Notice} colour="danger"><p>${t("console.unfinished")}</p><//>`}
    ${found?.keys_left.map(folder => html`<${Notice} key=${folder}><p>${t("console.keys_left", { folder })}</p><//>`)}
  `;
}
