/**
 * The table's board, with what the phase asks of the host above it; and the boards of all other tables, since duplicates are
 * found across tables.
 * @module
 */
import { html, useEffect, useRef } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { standingMeasure, the } from "../../../line/records.js";
import { measureOnScreen } from "../../../rules/scene.js";
import { announce } from "../../live-region.js";
import { Composer } from "../composer.js";
import { Feedback } from "../feedback.js";
import { PairsHint } from "../merging/pairs.js";
import { Drafts } from "../people/drafts.js";
import { JoinCard } from "../people/join-card.js";
import { Voters } from "../people/voting.js";
import { HiddenMeasures } from "../sheet/away.js";
import { isOpen } from "../tablet.js";
import { HostCard } from "./card.js";
import { claimsMax, claimsOf, isTimeToClaim } from "./claims.js";
import { Measures } from "./measures.js";
import { otherBoards, ownBoard } from "./selectors.js";

/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet}} props */
export function Board({ tablet }) {
  const records = tablet.seat.screen.value;
  const claims = claimsOf(tablet);
  const board = ownBoard(records, tablet.table);
  const byTheme = tablet.looks.board.value.layout === "themes";
  const measures = byTheme ? board : board.filter(measure => !claims.includes(measure));
  useAnnouncedMeasures(ownBoard(tablet.seat.records.value, tablet.table).length);
  return html`
    <${Spotlit} tablet=${tablet} />
    <${Lobby} tablet=${tablet} />
    <${Drafts} tablet=${tablet} />
    <${Composer} tablet=${tablet} />
    <${Voters} tablet=${tablet} />
    <${Feedback} tablet=${tablet} />
    ${!byTheme && html`<${Claimed} tablet=${tablet} />`}
    <${PairsHint} tablet=${tablet} />
    <${Measures} tablet=${tablet} look=${tablet.looks.board} title=${claims.length && !byTheme ? t("host.board_rest") : t("host.board")} measures=${measures} empty=${t("host.board_empty")} />
    <${HiddenMeasures} tablet=${tablet} />
  `;
}

/** @param {{tablet: Tablet}} props */
export function OtherBoards({ tablet }) {
  const measures = otherBoards(tablet.seat.screen.value, tablet.table);
  return html`
    <${Measures} tablet=${tablet} look=${tablet.looks.others} title=${t("host.others")} hint=${t("host.others_hint")} measures=${measures} empty=${t("host.others_empty")} byTable />
  `;
}

/** While people come: how they join, where everybody at the table can see it. @param {{tablet: Tablet}} props */
function Lobby({ tablet }) {
  if (the(tablet.seat.screen.value, "phase")?.activity !== "join" || !isOpen(tablet)) return null;
  return html`
    <section class="panel stack" aria-label=${t("host.join_title", { table: tablet.table })}>
      <h2 class="ds-heading" data-size="xs">${t("host.join_title", { table: tablet.table })}</h2>
      <${JoinCard} tablet=${tablet} />
    </section>
  `;
}

/** @param {{tablet: Tablet}} props */
function Spotlit({ tablet }) {
  const records = tablet.seat.screen.value;
  const shown = measureOnScreen(records);
  if (!shown) return null;
  return html`
    <section class="host-spotlit" aria-label=${t("host.on_screen")}>
      <p class="eyebrow">${shown.table === tablet.table ? t("host.on_screen_ours") : t("host.on_screen")}</p>
      <p class="card-title"><button type="button" class="card-open" onClick=${() => (tablet.opened.value = { kind: "sheet", id: standingMeasure(records, shown.id)?.id ?? shown.id })}>${shown.title}</button></p>
    </section>
  `;
}

/** What the table takes further. @param {{tablet: Tablet}} props */
function Claimed({ tablet }) {
  const claims = claimsOf(tablet);
  if (claims.length === 0 && !isTimeToClaim(tablet)) return null;
  return html`
    <section class="host-claims" aria-labelledby="claims">
      <h2 class="ds-heading" data-size="xs" id="claims" tabindex="-1">
        ${t("host.claims")} <span class="count">${t("host.claims_count", { claims: claims.length, max: claimsMax(tablet) })}</span>
      </h2>
      ${claims.length === 0 && html`<p class="soft">${t("host.claims_none", { max: claimsMax(tablet) })}</p>`}
      <div class="cards">${claims.map(measure => html`<${HostCard} key=${measure.id} tablet=${tablet} measure=${measure} />`)}</div>
    </section>
  `;
}

/** Says that measures were added to the board, without moving the page. @param {number} count as the server says */
function useAnnouncedMeasures(count) {
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) announce(t("host.arrived", { n: count }), "arrived");
    before.current = count;
  }, [count]);
}
