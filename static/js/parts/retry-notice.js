/**
 * A failed request: why, and a button that tries again.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { errorText, t } from "../browser/i18n.js";
import { Notice } from "./notice.js";

/** @import { WireError } from "../line/protocol.js" */

/** @param {{error: WireError | null, onRetry: () => void}} props */
export const RetryNotice = ({ error, onRetry }) =>
  error &&
  html`<${Notice} colour="danger" role="alert">
    <p>${errorText(error)}</p>
    <p><button type="button" class="ds-button" data-size="sm" onClick=${onRetry}>${t("save.retry")}</button></p>
  <//>`;
