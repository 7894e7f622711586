/**
 * The table host's page: the table's board, the other tables' boards, and the people at the table. The seat is taken once;
 * what is open and ticked is held outside the rendered tree, so that it survives a change of phase.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { ignoreDoubleTaps } from "../browser/double-tap.js";
import { say, t } from "../browser/i18n.js";
import { openPage } from "../browser/page.js";
import { phaseTitle, useTitle } from "../browser/title.js";
import { leading } from "../line/overlay-leading.js";
import { all, the } from "../line/records.js";
import { takeSeat } from "../line/seat.js";
import { useAnnouncedAnswers } from "../parts/answers.js";
import { ConnectionBanner } from "../parts/connection-banner.js";
import { Board, OtherBoards } from "../parts/host/board/board.js";
import { MoveCard } from "../parts/host/board/move-card.js";
import { Reader } from "../parts/host/board/reader.js";
import { otherBoards, ownBoard } from "../parts/host/board/selectors.js";
import { boxFor, failureLabel, withoutClashes } from "../parts/host/failures.js";
import { useMatches } from "../parts/host/media-query.js";
import { Dock } from "../parts/host/merging/dock.js";
import { Merge } from "../parts/host/merging/merge.js";
import { Pairs } from "../parts/host/merging/pairs.js";
import { Twin } from "../parts/host/merging/twin.js";
import { Messages } from "../parts/host/messages.js";
import { JoinDialog } from "../parts/host/people/join-card.js";
import { MovePerson } from "../parts/host/people/move.js";
import { Newcomer } from "../parts/host/people/newcomer.js";
import { backAt, People } from "../parts/host/people/people.js";
import { VoteFor } from "../parts/host/people/voting.js";
import { Clashes } from "../parts/host/sheet/clash.js";
import { gapsAtTable, MissingAtTable } from "../parts/host/sheet/missing.js";
import { Sheet } from "../parts/host/sheet/sheet.js";
import { openTablet } from "../parts/host/tablet.js";
import { PhaseText, Tip, TopBar } from "../parts/host/top.js";
import { announce, LiveRegion } from "../parts/live-region.js";
import { Notice } from "../parts/notice.js";
import { Overhead } from "../parts/overhead.js";
import { Failures } from "../parts/save-state.js";

/** @import { Boot } from "../browser/boot.js" */
/** @import { Page, Tablet } from "../parts/host/tablet.js" */

/** @param {{boot: Boot}} props */
function Host({ boot }) {
  const [tablet] = useState(() =>
    openTablet(takeSeat({ code: boot.code, token: boot.token, holder: `host-${boot.table}`, effects: leading }), boot),
  );
  const { seat } = tablet;
  const wide = useMatches("(min-width: 60rem)");
  useTitle(t("table.number", { table: tablet.table }), phaseTitle(seat.screen.value));
  useAnnouncedPhase(tablet);
  useAnnouncedAnswers(seat, failureLabel);
  return html`
    <${Overhead}><${TopBar} tablet=${tablet} /><${ConnectionBanner} seat=${seat} /><//>
    ${seat.connection.status.value === "revoked" ? html`<${Lost} />` : the(seat.screen.value, "me") ? html`<${TableRoom} tablet=${tablet} wide=${wide} />` : html`<main id="main" tabindex="-1"><p class="page-loading">${t("page.loading")}</p></main>`}
    <${LiveRegion} />
  `;
}

/** @param {{tablet: Tablet, wide: boolean}} props */
function TableRoom({ tablet, wide }) {
  const page = wide && tablet.page.value === "people" ? "board" : tablet.page.value;
  return html`
    <main id="main" tabindex="-1" class="host-main">
      <div class="host-column">
        <${Messages} tablet=${tablet} />
        <${PhaseText} tablet=${tablet} />
        ${!wide && html`<${Tip} tablet=${tablet} />`}
        <div class="host-failures">
          <${Clashes} tablet=${tablet} />
          <${Failures} seat=${withoutClashes(tablet.seat)} label=${failureLabel} boxFor=${boxFor(tablet)} />
        </div>
        <${Pages} tablet=${tablet} page=${page} wide=${wide} />
        <div class="host-page" hidden=${page !== "board"}><${Board} tablet=${tablet} /></div>
        ${page === "others" && html`<div class="host-page"><${OtherBoards} tablet=${tablet} /></div>`}
        ${page === "missing" && html`<div class="host-page"><${MissingAtTable} tablet=${tablet} /></div>`}
        ${page === "people" && html`<div class="host-page"><${People} tablet=${tablet} /></div>`}
      </div>
      ${wide && html`<aside class="host-aside" aria-label=${t("host.aside")}><${Tip} tablet=${tablet} /><${People} tablet=${tablet} /></aside>`}
    </main>
    <${Dock} tablet=${tablet} />
    <${Opened} tablet=${tablet} />
  `;
}

/** @param {{tablet: Tablet, page: Page, wide: boolean}} props */
function Pages({ tablet, page, wide }) {
  const records = tablet.seat.screen.value;
  const counts = {
    board: ownBoard(records, tablet.table).length,
    others: otherBoards(records, tablet.table).length,
    missing: gapsAtTable(tablet).filter(gap => gap.lacks.length > 0).length,
    people: all(records, "person").filter(person => person.table === tablet.table && person.present).length,
  };
  const pages = /** @type {Page[]} */ (
    wide ? ["board", "missing", "others"] : ["board", "missing", "others", "people"]
  );
  return html`
    <nav class="host-pages" aria-label=${t("host.pages")}>
      ${pages.map(
        name => html`
          <button key=${name} type="button" aria-current=${name === page ? "page" : undefined} onClick=${() => (tablet.page.value = name)}>
            ${t(`host.page_${name}`)} <span class="count">${counts[name]}</span>
          </button>
        `,
      )}
    </nav>
  `;
}

/** @param {{tablet: Tablet}} props */
function Opened({ tablet }) {
  const opened = tablet.opened.value;
  switch (opened?.kind) {
    case "sheet":
      return html`<${Sheet} key=${opened.id} tablet=${tablet} id=${opened.id} />`;
    case "vote":
      return html`<${VoteFor} key=${opened.id} tablet=${tablet} id=${opened.id} />`;
    case "move":
      return html`<${MovePerson} key=${opened.id} tablet=${tablet} id=${opened.id} />`;
    case "read":
      return html`<${Reader} tablet=${tablet} />`;
    case "merge":
      return html`<${Merge} tablet=${tablet} ids=${opened.ids ?? tablet.picked.value} back=${opened.back ?? null} />`;
    case "card":
      return html`<${MoveCard} key=${opened.id} tablet=${tablet} id=${opened.id} />`;
    case "twin":
      return html`<${Twin} key=${opened.id} tablet=${tablet} id=${opened.id} />`;
    case "pairs":
      return html`<${Pairs} tablet=${tablet} />`;
    case "add":
      return html`<${Newcomer} tablet=${tablet} />`;
    case "join":
      return html`<${JoinDialog} tablet=${tablet} />`;
    default:
      return null;
  }
}

function Lost() {
  return html`
    <main id="main" tabindex="-1" class="host-main">
      <div class="host-column">
        <h1 class="ds-heading" data-size="md">${t("host.lost")}</h1>
        <${Notice} colour="warning" role="alert"><p>${t("host.lost_text")}</p><//>
      </div>
    </main>
  `;
}

/**
 * Says which phase has begun, who is back at the table, that the result is there, and that the day is over. Nothing moves and the focus stays.
 * @param {Tablet} tablet
 */
function useAnnouncedPhase(tablet) {
  const records = tablet.seat.screen.value;
  const phase = the(records, "phase");
  const closed = the(records, "workshop")?.status === "closed";
  const moment = closed ? "closed" : phase?.id;
  const before = useRef(moment);
  useEffect(() => {
    if (before.current && phase && before.current !== moment)
      announce(closed ? t("host.over") : t("host.phase", { title: say(phase.title) }), "phase");
    before.current = moment;
  }, [moment]);
  const back = phase ? backAt(tablet).length : null;
  const wereBack = useRef(back);
  useEffect(() => {
    if (back !== null && wereBack.current !== null && back > wereBack.current)
      announce(t("host.all_back", { n: back }), "back");
    wereBack.current = back;
  }, [back]);
  const there = the(records, "result") !== undefined;
  const wasThere = useRef(there || !phase);
  useEffect(() => {
    if (there && !wasThere.current) announce(t("host.result_here"));
    wasThere.current = there || !phase;
  }, [there, !phase]);
}

ignoreDoubleTaps(document);
void openPage(Host);
