/**
 * The two buttons at the end of a dialog: do it, or cancel.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";

/** @param {{go: string, onGo: () => void, onClose: () => void, colour?: string}} props */
export const Choose = ({ go, onGo, onClose, colour }) => html`
  <div class="row">
    <button type="button" class="ds-button" data-color=${colour} onClick=${onGo}>${go}</button>
    <button type="button" class="ds-button" data-variant="secondary" onClick=${onClose}>${t("console.cancel")}</button>
  </div>
`;
