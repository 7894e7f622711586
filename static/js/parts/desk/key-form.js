/**
 * Asks for the house key where the link had none.
 * @module
 */
import { html, useState } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { keyIn } from "../../browser/key.js";
import { openDrafts } from "../../line/drafts.js";
import { memoryShelf } from "../../line/storage.js";
import { fits, TextField } from "../field.js";

const key_length_max = 300;

/** @param {{wrong: boolean, onKey: (key: string) => void}} props */
export function KeyForm({ wrong, onKey }) {
  const [draft] = useState(() => openDrafts("desk", memoryShelf())("key"));
  const [missing, setMissing] = useState(false);
  const onSubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const text = draft.text.peek();
    setMissing(!text.trim());
    if (fits(text, key_length_max)) onKey(keyIn(text));
  };
  return html`
    <form class="stack" onSubmit=${onSubmit} novalidate>
      <h1 class="ds-heading" data-size="md">${t("desk.key_title")}</h1>
      <p>${t("desk.key_says")}</p>
      <${TextField}
        draft=${draft}
        label=${t("desk.key")}
        max=${key_length_max}
        error=${missing ? t("error.empty") : wrong ? t("desk.key_wrong") : undefined}
      />
      <p><button type="submit" class="ds-button">${t("desk.key_go")}</button></p>
    </form>
  `;
}
