/**
 * The front page, for people whose camera does not scan: type the code, find the table, go on to the join page.
 * @module
 */
import { html, useState } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { openPage } from "../browser/page.js";
import { CodeForm } from "../parts/front/code-form.js";
import { TableChoice } from "../parts/front/table-choice.js";
import { Masthead } from "../parts/masthead.js";

/** @import { Boot } from "../browser/boot.js" */
/** @import { Found } from "../parts/front/code-form.js" */

/** @param {{boot: Boot}} props */
function FrontPage({ boot }) {
  const [found, setFound] = useState(/** @type {Found | null} */ (null));
  return html`
    <${Masthead} boot=${boot} />
    <main id="main" tabindex="-1" class="front">
      ${found ? html`<${TableChoice} found=${found} onBack=${() => setFound(null)} />` : html`<${CodeForm} onFound=${setFound} />`}
      ${!found && html`<p class="soft small">${t("front.desk")}</p>`}
    </main>
  `;
}

void openPage(FrontPage);
