/**
 * The language, changed in place: what is being typed stays.
 * @module
 */
import { html, useState } from "../../vendor/preact.js";
import { chooseLang, lang, languages, t } from "../browser/i18n.js";

/** @import { Lang } from "../browser/i18n.js" */

export function LanguageSwitch() {
  const [failed, setFailed] = useState(false);
  const choose = (/** @type {Lang} */ code) =>
    chooseLang(code).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return html`
    <div class="language-switch" role="group" aria-label=${t("language.label")}>
      <${LanguageButtons} onChoose=${choose} />
      <p class="language-failed" role="status">${failed && t("language.failed")}</p>
    </div>
  `;
}

/** @param {{onChoose: (code: Lang) => void}} props */
export const LanguageButtons = ({ onChoose }) =>
  Object.entries(languages.value).map(
    ([code, name]) => html`
      <button
        key=${code}
        type="button"
        class="ds-button"
        data-variant="tertiary"
        data-size="sm"
        lang=${code}
        aria-pressed=${lang.value === code ? "true" : "false"}
        onClick=${() => onChoose(code)}
      >${name}</button>
    `,
  );
