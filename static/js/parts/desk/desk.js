/**
 * The list of workshops, newest first, and the form for a new one.
 * @module
 */
import { html, useEffect, useState } from "../../../vendor/preact.js";
import { dayText, say, t, timeText } from "../../browser/i18n.js";
import { ask } from "../ask.js";
import { RetryNotice } from "../retry-notice.js";
import { NewWorkshop } from "./new-workshop.js";

/** @import { Text, WireError, WorkshopStatus } from "../../line/protocol.js" */

/** @typedef {{id: string, code: string, title: Text, status: WorkshopStatus, opened_at: number, console: string}} Listing */
/** @typedef {{name: string, title: Text}} Programme */
/** @typedef {{workshops: Listing[], programmes: Programme[]}} House */

/** @param {{house_key: string, onWrongKey: () => void, onForget: () => void}} props */
export function Desk({ house_key, onWrongKey, onForget }) {
  const [house, setHouse] = useState(/** @type {House | null} */ (null));
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const load = async () => {
    const answer = await ask("/api/workshops", { token: house_key });
    if (!answer.ok && answer.error.code === "wrong_key") return onWrongKey();
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setHouse(await answer.response.json());
  };
  useEffect(() => void load(), []);

  return html`
    <header class="stack" data-tight>
      <h1 class="ds-heading" data-size="lg">${t("desk.title")}</h1>
      <p class="soft">${t("desk.intro")}</p>
    </header>
    <${RetryNotice} error=${error} onRetry=${load} />
    ${!house && !error && html`<p class="page-loading">${t("page.loading")}</p>`}
    ${house && html`<${NewWorkshop} house_key=${house_key} programmes=${house.programmes} onMade=${load} /><${Workshops} workshops=${house.workshops} />`}
    <p><button type="button" class="ds-button forget" data-variant="tertiary" data-size="sm" onClick=${onForget}>${t("desk.forget")}</button></p>
  `;
}

/** @param {{workshops: Listing[]}} props */
function Workshops({ workshops }) {
  const newest_first = [...workshops].sort((a, b) => b.opened_at - a.opened_at);
  const open = newest_first.filter(listing => listing.status === "open");
  const closed = newest_first.filter(listing => listing.status === "closed");
  if (workshops.length === 0) return html`<p class="soft">${t("desk.none")}</p>`;
  return html`
    ${open.length > 0 && html`<${Group} title=${t("desk.open")} listings=${open} />`}
    ${closed.length > 0 && html`<${Group} title=${t("desk.closed")} listings=${closed} />`}
  `;
}

/** @param {{title: string, listings: Listing[]}} props */
function Group({ title, listings }) {
  return html`
    <section class="stack" data-tight>
      <h2 class="ds-heading" data-size="xs">${title} <span class="count">${listings.length}</span></h2>
      <ul class="plain workshops">
        ${listings.map(listing => html`<${Row} key=${listing.id} listing=${listing} />`)}
      </ul>
    </section>
  `;
}

/** @param {{listing: Listing}} props */
function Row({ listing: { title, code, status, opened_at, console } }) {
  return html`
    <li class="workshop">
      <div>
        <h3 class="workshop-title">${say(title)}</h3>
        <p class="soft small"><span class="code">${code}</span> · ${t("desk.opened", { day: dayText(opened_at), time: timeText(opened_at) })}</p>
      </div>
      <a class="ds-button" data-variant=${status === "open" ? "primary" : "secondary"} href=${console} aria-label=${t("desk.open_console_of", { title: say(title) })}>
        ${t("desk.open_console")}
      </a>
    </li>
  `;
}
