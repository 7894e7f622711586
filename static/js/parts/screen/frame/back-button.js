/**
 * The way back from a list that a count or a row was opened to: the button, which has the focus, or Escape.
 * @module
 */
import { html, useEffect, useRef } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Icon } from "../../icon.js";

/** @param {{onBack: () => void}} props */
export function BackButton({ onBack }) {
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => {
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Escape") latest.current();
    };
    button.current?.focus();
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return html`<button type="button" class="ds-button back-button" data-variant="secondary" ref=${button} onClick=${onBack}><${Icon} name="back" />${t("screen.back_to_table")}</button>`;
}
