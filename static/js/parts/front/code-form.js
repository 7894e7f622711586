/**
 * The code field. An error is shown beside it, and the field gets the focus again.
 * @module
 */
import { html, useId, useRef, useState } from "../../../vendor/preact.js";
import { errorText, t } from "../../browser/i18n.js";
import { ask } from "../ask.js";
import { plainCode, whatIsWrong } from "./join-code.js";

/** @import { Text, WireError, WorkshopStatus } from "../../line/protocol.js" */
/** @import { Wrong } from "./join-code.js" */
/** @typedef {{code: string, title: Text, status: WorkshopStatus, tables: number[]}} Found */
/** @typedef {Wrong | WireError} Problem with the code itself, or from the server */

/** @param {{onFound: (found: Found) => void}} props */
export function CodeForm({ onFound }) {
  const id = useId();
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(/** @type {Problem | null} */ (null));
  const [busy, setBusy] = useState(false);

  const refuse = (/** @type {Problem} */ problem) => {
    setWrong(problem);
    box.current?.focus();
  };
  const onSubmit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (busy) return;
    const code = plainCode(typed);
    const problem = whatIsWrong(code);
    if (problem) return refuse(problem);
    setBusy(true);
    const answer = await ask(`/api/${code}`);
    setBusy(false);
    if (answer.ok) return onFound(await answer.response.json());
    const unknown = answer.error.code === "unknown_workshop";
    refuse(unknown ? { key: "front.not_found", facts: { code } } : answer.error);
  };

  return html`
    <form class="stack" onSubmit=${onSubmit} novalidate>
      <header class="stack" data-tight>
        <h1 class="ds-heading" data-size="lg">${t("front.title")}</h1>
        <p>${t("front.says")}</p>
      </header>
      <div class="ds-field">
        <label class="ds-label" for=${id}>${t("front.code")}</label>
        <p data-field="description" id="${id}-d">${t("front.hint")}</p>
        <input
          class="ds-input code-box"
          id=${id}
          ref=${box}
          value=${typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck=${false}
          enterkeyhint="go"
          aria-invalid=${wrong ? "true" : undefined}
          aria-describedby=${wrong ? `${id}-e ${id}-d` : `${id}-d`}
          onInput=${(/** @type {Event} */ event) => setTyped(/** @type {HTMLInputElement} */ (event.target).value)}
        />
        <div role="alert">${wrong && html`<p class="ds-validation-message" id="${id}-e">${"code" in wrong ? errorText(wrong) : t(wrong.key, wrong.facts)}</p>`}</div>
      </div>
      <button type="submit" class="ds-button" data-wide aria-busy=${busy ? "true" : undefined}>${busy ? t("front.looking") : t("front.go")}</button>
    </form>
  `;
}
