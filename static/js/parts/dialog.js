/**
 * A dialog on the browser's own `<dialog>`: Escape closes it, the page behind is inert, and the focus returns to where it was.
 * The focus starts at the title, so that screen readers read from the top, or in the field that asks for it. A live region
 * behind a dialog is silent, so the dialog has one of its own.
 * @module
 */
import { html, useEffect, useId, useRef } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { Icon } from "./icon.js";
import { LiveRegion } from "./live-region.js";

/** @import { ComponentChildren } from "preact" */

/**
 * @param {{title: ComponentChildren, onClose: () => void, children?: ComponentChildren, placement?: "bottom" | "right" | "center", eyebrow?: ComponentChildren}} props
 *   Render it to open it; stop rendering it to close it.
 */
export function Dialog({ title, onClose, children, placement = "center", eyebrow }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  const titleId = useId();

  useEffect(() => {
    const opener = /** @type {HTMLElement | null} */ (document.activeElement);
    dialog.current?.showModal();
    const first = /** @type {HTMLElement | null | undefined} */ (dialog.current?.querySelector("[data-first-focus]"));
    (first ?? heading.current)?.focus();
    return () => focusAgain(opener);
  }, []);

  const onBackdrop = (/** @type {MouseEvent} */ event) => {
    if (event.target === dialog.current) onClose();
  };

  // The browser would hide the dialog now and fire `close` later: a press in between would open what is then closed.
  const onCancel = (/** @type {Event} */ event) => {
    if (event.target !== dialog.current) return;
    event.preventDefault();
    onClose();
  };

  return html`
    <dialog class="ds-dialog sheet" ref=${dialog} data-placement=${placement} aria-labelledby=${titleId} onCancel=${onCancel} onClose=${onClose} onClick=${onBackdrop}>
      <div class="sheet-inside">
        <header class="sheet-top">
          <div>
            ${eyebrow && html`<p class="eyebrow">${eyebrow}</p>`}
            <h2 class="ds-heading" data-size="sm" id=${titleId} ref=${heading} tabindex="-1">${title}</h2>
          </div>
          <button type="button" class="ds-button" data-variant="tertiary" data-icon aria-label=${t("dialog.close")} onClick=${onClose}>
            <${Icon} name="close" />
          </button>
        </header>
        ${children}
      </div>
      <${LiveRegion} />
    </dialog>
  `;
}

/**
 * Focuses what opened the dialog, or the page's main part if that is gone. Runs after the dialog has closed; a field focused in
 * the meantime keeps the focus.
 * @param {HTMLElement | null} opener
 */
function focusAgain(opener) {
  if (document.activeElement && document.activeElement !== document.body) return;
  if (opener?.isConnected && opener !== document.body) opener.focus();
  else document.querySelector("main")?.focus();
}
