/**
 * Dialogs for several measures at once: hide them with a reason, which their authors read, or set their theme.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { reason_length_max } from "../../../line/protocol.js";
import { one } from "../../../line/records.js";
import { Dialog } from "../../dialog.js";
import { fits, SelectField, TextField } from "../../field.js";
import { hiding, theming } from "../shared/bulk.js";
import { Choose } from "../shared/choose.js";
import { carryOut } from "../shared/undo.js";
import { tickedMeasures } from "./ticked.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face, ids: string[], onClose: () => void}} props */
export function HideDialog({ face, ids, onClose }) {
  const { seat, ui } = face;
  const reason = seat.draft("hide-reason");
  const [missing, setMissing] = useState(false);
  const measures = ids.map(id => one(seat.screen.value, "measure", id)).filter(found => found !== undefined);
  const hide = () => {
    const text = reason.text.peek();
    if (!fits(text, reason_length_max)) return setMissing(!text.trim());
    carryOut(face, hiding(measures, text.trim()), t("console.hidden_n", { n: measures.length }));
    reason.clear();
    ui.ticked.value = [];
    onClose();
  };
  return html`
    <${Dialog} title=${t("console.hide_title", { n: measures.length })} onClose=${onClose}>
      <${Titles} measures=${measures} />
      <p>${t("console.hide_says")}</p>
      <${TextField}
        draft=${reason}
        label=${t("console.hide_why")}
        description=${t("console.hide_who_reads")}
        max=${reason_length_max}
        error=${missing ? t("error.empty") : undefined}
        onEnter=${hide}
        firstFocus
      />
      <${Choose} go=${t("console.hide_yes")} onGo=${hide} onClose=${onClose} />
    <//>
  `;
}

/** @param {{face: Face, choices: string[], onClose: () => void}} props */
export function ThemeDialog({ face, choices, onClose }) {
  const measures = tickedMeasures(face);
  const [theme, setTheme] = useState(() => String(measures[0]?.fields.theme ?? choices[0] ?? ""));
  const set = () => {
    const facts = { n: measures.length, theme: theme || t("console.not_known") };
    carryOut(face, theming(measures, theme || null), t("console.themed_n", facts));
    face.ui.ticked.value = [];
    onClose();
  };
  return html`
    <${Dialog} title=${t("console.theme_title", { n: measures.length })} onClose=${onClose}>
      <${Titles} measures=${measures} />
      <${SelectField}
        label=${t("fields.theme")}
        value=${theme}
        empty=${t("console.not_known")}
        options=${choices.map(choice => ({ value: choice, label: choice }))}
        onChange=${setTheme}
      />
      <${Choose} go=${t("console.theme_yes")} onGo=${set} onClose=${onClose} />
    <//>
  `;
}

/** @param {{measures: MeasureRecord[]}} props */
const Titles = ({ measures }) => html`
  <ul class="titles">${measures.map(measure => html`<li key=${measure.id}>${measure.title}</li>`)}</ul>
`;
