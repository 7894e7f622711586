/**
 * The measure's sheet, My page and the profile, which are loaded after the rest of the script.
 * @module
 */
import { html, useEffect } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { openLater } from "../../browser/later.js";
import { Dialog } from "../dialog.js";
import { uncover } from "./phone.js";

/** @import { Later } from "../../browser/later.js" */
/** @import { Phone } from "./phone.js" */

/** @type {Later<typeof import("../../pages/phone-later.js")>} */
const later = openLater();

/** Fetches them, unless they are there or on their way. */
export const fetchTheRest = later.load;

/** @param {{phone: Phone}} props */
export const Mine = ({ phone }) => {
  const found = useParts();
  return found ? html`<${found.Mine} phone=${phone} />` : html`<${Waiting} />`;
};

/** @param {{phone: Phone}} props */
export const OpenMeasure = ({ phone }) => {
  const found = useParts();
  return found ? html`<${found.OpenMeasure} phone=${phone} />` : html`<${WaitingDialog} phone=${phone} />`;
};

/** @param {{phone: Phone}} props */
export const Profile = ({ phone }) => {
  const found = useParts();
  return found ? html`<${found.Profile} phone=${phone} />` : html`<${WaitingDialog} phone=${phone} />`;
};

function useParts() {
  useEffect(later.load, []);
  return later.parts.value;
}

/** @param {{phone: Phone}} props */
const WaitingDialog = ({ phone }) =>
  html`<${Dialog} title=${t("later.title")} placement="bottom" onClose=${() => uncover(phone)}><${Waiting} /><//>`;

const Waiting = () =>
  html`<p class="panel soft" role="status">${t(later.failing.value ? "later.failing" : "later.coming")}</p>`;
