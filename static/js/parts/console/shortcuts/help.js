/**
 * The list of keyboard shortcuts, and the switch that turns them off.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Dialog } from "../../dialog.js";
import { CheckField } from "../../field.js";
import { switchShortcuts, tabs } from "../ui.js";
import { keyOfTab, shortcuts } from "./shortcut-keys.js";

/** @import { Face } from "../console.js" */

/** @param {{face: Face, onClose: () => void}} props */
export function HelpDialog({ face: { ui }, onClose }) {
  return html`
    <${Dialog} title=${t("console.shortcuts")} onClose=${onClose}>
      <p class="soft">${t("console.shortcuts_say")}</p>
      <div class="key-lists">
        <dl class="key-list">
          ${shortcuts.map(({ key, name }) => html`<div key=${name}><dt><kbd>${key.toUpperCase()}</kbd></dt><dd>${t(`console.key_${name}`)}</dd></div>`)}
        </dl>
        <dl class="key-list">
          ${tabs.map(
            tab =>
              html`<div key=${tab}><dt><kbd>G</kbd> <kbd>${keyOfTab(tab).toUpperCase()}</kbd></dt><dd>${t("console.key_go", { tab: t(`console.tab_${tab}`) })}</dd></div>`,
          )}
        </dl>
      </div>
      <${CheckField} label=${t("console.shortcuts_on")} description=${t("console.shortcuts_on_says")} checked=${ui.shortcuts.value} onChange=${(/** @type {boolean} */ on) => switchShortcuts(ui, on)} />
    <//>
  `;
}
