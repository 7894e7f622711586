/**
 * The choice of table. Each is a link to the page that its table card's QR code leads to.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../../vendor/preact.js";
import { errorText, say, t } from "../../browser/i18n.js";
import { SelectField } from "../field.js";
import { Icon } from "../icon.js";
import { Notice } from "../notice.js";

/** @import { Found } from "./code-form.js" */

/** More than one wants to scroll through. */
const buttons_max = 30;

/** @param {{found: Found, onBack: () => void}} props */
export function TableChoice({ found, onBack }) {
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => heading.current?.focus(), []);
  const closed = found.status === "closed";
  return html`
    <div class="stack">
      <header class="stack" data-tight>
        <p class="eyebrow">${found.code}</p>
        <h1 class="ds-heading" data-size="lg" tabindex="-1" ref=${heading}>${say(found.title)}</h1>
      </header>
      ${closed ? html`<${Notice}><p>${errorText({ code: "workshop_closed" })}</p><//>` : html`<${Tables} found=${found} />`}
      <p>
        <button type="button" class="ds-button other-code" data-variant="tertiary" onClick=${onBack}><${Icon} name="back" />${t("front.other_code")}</button>
      </p>
    </div>
  `;
}

/** @param {{found: Found}} props */
function Tables({ found }) {
  return html`
    <section class="stack" data-tight aria-labelledby="which-table">
      <h2 class="ds-heading" data-size="xs" id="which-table">${t("front.which_table")}</h2>
      ${found.tables.length > buttons_max ? html`<${ManyTables} found=${found} />` : html`<${FewTables} found=${found} />`}
      <a class="ds-button" data-variant="tertiary" data-wide href="/${found.code}">${t("front.any_table")}</a>
    </section>
  `;
}

/** @param {{found: Found}} props */
const FewTables = ({ found: { code, tables } }) => html`
  <ul class="plain table-links">
    ${tables.map(table => html`<li key=${table}><a class="ds-button" data-variant="secondary" data-wide href="/${code}/${table}">${t("table.number", { table })}</a></li>`)}
  </ul>
`;

/** @param {{found: Found}} props */
function ManyTables({ found: { code, tables } }) {
  const [table, setTable] = useState(String(tables[0] ?? ""));
  const options = tables.map(number => ({ value: String(number), label: t("table.number", { table: number }) }));
  return html`
    <${SelectField} label=${t("front.table")} value=${table} options=${options} onChange=${setTable} />
    <a class="ds-button" data-wide href="/${code}/${table}">${t("front.go")}</a>
  `;
}
