/**
 * The day's links: for phones, hosts and the big screen, each to be copied, opened or scanned. A link with a key is for one
 * role; a key can be renewed.
 * @module
 */
import { html, useEffect, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { ask } from "../../ask.js";
import { CopyField } from "../../copy-field.js";
import { Qr } from "../../qr.js";
import { RetryNotice } from "../../retry-notice.js";
import { Doctor } from "./doctor.js";
import { VenueNetwork } from "./network.js";
import { isFirst, Organisers } from "./organisers.js";
import { PlannedDate } from "./planned-date.js";

/** @import { ComponentChildren } from "preact" */
/** @import { WireError } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @import { Opened } from "../ui.js" */

/** @typedef {{join: string, screen: string, console: string, hosts: Record<string, string>, cards: string}} AllLinks */

/** @param {{face: Face}} props */
export function Links({ face }) {
  const { boot, ui } = face;
  const [links, setLinks] = useState(/** @type {AllLinks | null} */ (null));
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const load = async () => {
    const answer = await ask(`/api/${boot.code}/links`, { token: boot.token });
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setLinks(await answer.response.json());
  };
  const dialog_open = ui.dialog.value !== null;
  // A key may have been renewed in a dialog.
  useEffect(() => {
    if (!dialog_open) void load();
  }, [dialog_open]);

  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs">${t("console.tab_links")}</h2>
      <${RetryNotice} error=${error} onRetry=${load} />
      ${links && html`<${Join} code=${boot.code} links=${links} /><${PlannedDate} face=${face} /><${VenueNetwork} face=${face} /><${Own} face=${face} links=${links} /><${Doctor} face=${face} /><${Organisers} face=${face} /><${Hosts} face=${face} links=${links} />`}
    </div>
  `;
}

/** @param {{code: string, links: AllLinks}} props */
function Join({ code, links }) {
  return html`
    <section class="panel join-links" aria-labelledby="join-title">
      <${Qr} src="/${code}/qr.svg" alt=${t("console.qr_of", { link: links.join })} />
      <div class="stack" data-tight>
        <h3 class="ds-heading" data-size="2xs" id="join-title">${t("console.for_participants")}</h3>
        <p>${t("console.join_says")} <strong class="code">${code}</strong></p>
        <${CopyField} label=${t("console.join_link")} link=${links.join} />
        <p class="row"><a class="ds-button" data-variant="secondary" data-size="sm" href=${links.cards} target="_blank" rel="noopener">${t("console.print_cards")}</a></p>
      </div>
    </section>
  `;
}

/** @param {{face: Face, links: AllLinks}} props */
function Hosts({ face, links }) {
  return html`
    <section class="panel stack" data-tight aria-labelledby="hosts-title">
      <h3 class="ds-heading" data-size="2xs" id="hosts-title">${t("console.for_hosts")}</h3>
      <p class="soft small">${t("console.hosts_say")}</p>
      <ul class="plain host-links">
        ${Object.entries(links.hosts).map(([table, link]) => {
          const number = Number(table);
          return html`
            <li key=${table}>
              <${CopyField} label=${t("table.number", { table: number })} link=${link} />
              <${LinkButton} face=${face} opens=${{ what: "host_link", table: number }} label=${t("console.qr_for_table", { table: number })}>${t("console.qr")}<//>
              <${LinkButton} face=${face} opens=${{ what: "renew", role: "host", table: number }} label=${t("console.renew_for_table", { table: number })}>${t("console.renew")}<//>
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}

/** @param {{face: Face, links: AllLinks}} props */
function Own({ face, links }) {
  return html`
    <section class="panel stack" data-tight aria-labelledby="own-title">
      <h3 class="ds-heading" data-size="2xs" id="own-title">${t("console.for_organisers")}</h3>
      <p class="soft small">${t("console.own_says")}</p>
      <ul class="plain host-links">
        <li>
          <${CopyField} label=${t("console.screen_link")} link=${links.screen} />
          <a class="ds-button" data-variant="tertiary" data-size="sm" href=${links.screen} target="_blank" rel="noopener">${t("console.open")}</a>
          <${LinkButton} face=${face} opens=${{ what: "renew", role: "screen" }} label=${t("console.renew_screen")}>${t("console.renew")}<//>
        </li>
        <li>
          <${CopyField} label=${t("console.console_link")} link=${links.console} />
          ${isFirst(face) && html`<${LinkButton} face=${face} opens=${{ what: "renew", role: "organiser" }} label=${t("console.renew_console")}>${t("console.renew")}<//>`}
        </li>
      </ul>
    </section>
  `;
}

/** @param {{face: Face, opens: Opened, label: string, children?: ComponentChildren}} props */
function LinkButton({ face, opens, label, children }) {
  const open = () => {
    face.ui.dialog.value = opens;
  };
  return html`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${label} onClick=${open}>${children}</button>`;
}
