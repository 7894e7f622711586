/**
 * A link with a copy button. Plain http has no clipboard API, so there the link is selected for the person to copy.
 * @module
 */
import { html, useId, useRef, useState } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { announce } from "./live-region.js";

const thanks_ms = 2_500;

/** @param {{label: string, link: string}} props */
export function CopyField({ label, link }) {
  const id = useId();
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [copied, setCopied] = useState(false);

  const copy = async () => {
    box.current?.select();
    if (!(await isCopied(link))) return announce(t("copy.marked"));
    announce(t("copy.copied"));
    setCopied(true);
    setTimeout(() => setCopied(false), thanks_ms);
  };

  return html`
    <div class="copy-field">
      <label class="ds-label" for=${id}>${label}</label>
      <input class="ds-input" id=${id} ref=${box} readonly value=${link} onFocus=${() => box.current?.select()} />
      <button type="button" class="ds-button" data-variant="secondary" data-size="sm" aria-label=${t("copy.copy_this", { what: label })} onClick=${copy}>
        ${copied ? t("copy.copied") : t("copy.copy")}
      </button>
    </div>
  `;
}

/** False where the browser has no clipboard for the page, or refuses it. @param {string} text */
async function isCopied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
