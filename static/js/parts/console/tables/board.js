/**
 * One table's board: its people, what it has claimed, and its measures.
 * @module
 */
import { html, useEffect, useRef } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { isDayOpen, one, the } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { MeasureRow } from "../measures/measure-row.js";
import { MessageButton, nameOf, peopleByTable, Signal, tablesOf } from "../people/seated.js";
import { isLive } from "../shared/digest.js";

/** @import { PersonRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @import { Digest } from "../shared/digest.js" */

/** @param {{face: Face, number: number}} props */
export function Board({ face, number }) {
  const { seat, ui, digests } = face;
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => heading.current?.focus(), []);
  const records = seat.screen.value;
  const table = one(records, "table", number);
  const live = [...digests.value.values()].filter(({ measure }) => isLive(measure));
  const claimed = live.filter(({ measure }) => measure.claimed_by === number);
  const written = live
    .filter(digest => digest.tables.has(number))
    .sort((a, b) => b.measure.posted_at - a.measure.posted_at);
  const private_now = the(records, "phase")?.ideas === "open_private";
  const goTo = (/** @type {number | null} */ next) => () => {
    ui.board.value = next;
  };
  return html`
    <div class="stack">
      <nav class="row" data-spread aria-label=${t("console.boards")}>
        <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${goTo(null)}>
          <${Icon} name="back" />${t("console.all_tables")}
        </button>
        <span class="row"><${Neighbours} tables=${tablesOf(records).map(found => found.number)} number=${number} goTo=${goTo} /></span>
      </nav>
      <div class="row">
        <h2 class="ds-heading" data-size="sm" tabindex="-1" ref=${heading}>${t("console.board_of", { table: number })}</h2>
        ${isDayOpen(records) && html`<${Signal} signal=${table?.signal} /><${MessageButton} ui=${ui} table=${number} />`}
      </div>
      <${Seated} people=${peopleByTable(records).get(number) ?? []} />
      ${claimed.length > 0 && html`<${Group} title=${t("console.claimed")} digests=${claimed} face=${face} />`}
      <${Group} title=${t("console.written_here")} digests=${written} face=${face} />
      ${written.length === 0 && html`<p class="soft">${nothingText(private_now, table?.measures ?? 0)}</p>`}
    </div>
  `;
}

/** Drafts are visible to their authors alone; how many there are is no secret. @param {boolean} private_now @param {number} n */
export const nothingText = (private_now, n) =>
  private_now && n > 0 ? t("console.private_ideas_n", { n }) : t("console.no_ideas");

/** @param {{tables: number[], number: number, goTo: (table: number) => () => void}} props */
function Neighbours({ tables, number, goTo }) {
  const place = tables.indexOf(number);
  const before = tables[place - 1];
  const after = tables[place + 1];
  return html`
    ${before !== undefined && html`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${goTo(before)}><${Icon} name="back" />${t("table.number", { table: before })}</button>`}
    ${after !== undefined && html`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${goTo(after)}>${t("table.number", { table: after })}<${Icon} name="next" /></button>`}
  `;
}

/** @param {{people: PersonRecord[]}} props */
function Seated({ people }) {
  if (people.length === 0) return html`<p class="soft">${t("console.nobody_here")}</p>`;
  return html`
    <ul class="plain seated small" aria-label=${t("console.seated")}>
      ${people.map(
        person => html`
          <li key=${person.id} data-connected=${person.connected}>
            ${nameOf(person)}
            ${person.without_phone && html` <span class="soft">${t("console.without_phone")}</span>`}
            ${!person.connected && !person.without_phone && html` <span class="soft">${t("console.not_connected")}</span>`}
          </li>
        `,
      )}
    </ul>
  `;
}

/** @param {{title: string, digests: Digest[], face: Face}} props */
function Group({ title, digests, face }) {
  return html`
    <section class="stack" data-tight>
      <h3 class="ds-heading" data-size="2xs">${title} <span class="count">${digests.length}</span></h3>
      <ul class="plain measure-list">
        ${digests.map(digest => html`<${MeasureRow} key=${digest.measure.id} face=${face} digest=${digest} />`)}
      </ul>
    </section>
  `;
}
