/**
 * The room as a participant sees it: connection, table, the phase's page or My page, and two tabs. Components with text boxes
 * keep their place when the phase changes, so that no text is lost.
 * @module
 */
import { html, useEffect, useState } from "../../../vendor/preact.js";
import { closeOnBack } from "../../browser/back.js";
import { useHeadingFocus } from "../../browser/heading-focus.js";
import { errorText, say, t } from "../../browser/i18n.js";
import { phaseTitle, useTitle } from "../../browser/title.js";
import { the } from "../../line/records.js";
import { forgetPerson } from "../../line/remembered.js";
import { useAnnouncedAnswers } from "../answers.js";
import { ConnectionBanner } from "../connection-banner.js";
import { Icon } from "../icon.js";
import { Notice } from "../notice.js";
import { Overhead } from "../overhead.js";
import { Failures } from "../save-state.js";
import { fetchTheRest, Mine, OpenMeasure, Profile } from "./later.js";
import { keepTitles } from "./measures/recalled.js";
import { keepSheet } from "./measures/resumed.js";
import { boxFor, whatItWas } from "./measures/sayings.js";
import { Messages } from "./messages.js";
import { useNews } from "./news.js";
import { Now } from "./now.js";
import { openPhone, uncover } from "./phone.js";
import { TurnedBanner, useAnnouncedPhase } from "./turned.js";

/** @import { Boot } from "../../browser/boot.js" */
/** @import { Entry } from "../../line/entries.js" */
/** @import { Seat } from "../../line/seat.js" */
/** @import { Phone } from "./phone.js" */
/** @import { HeldSeat } from "../../line/remembered.js" */

/** @param {{boot: Boot, held: HeldSeat, arrives: boolean, onJoinAgain: () => void}} props `arrives`: has joined on this page just now */
export function Room({ boot, held, arrives, onJoinAgain }) {
  const [phone] = useState(() => openPhone(boot, held));
  useEffect(() => phone.seat.leave, [phone]);
  useEffect(() => closeOnBack(phone.covered, () => uncover(phone)), [phone]);
  useEffect(() => keepTitles(phone), [phone]);
  useEffect(() => keepSheet(phone), [phone]);
  const { seat } = phone;
  const records = seat.screen.value;
  const isThere = the(records, "me") !== undefined;
  useEffect(() => {
    if (isThere) fetchTheRest();
  }, [isThere]);
  const is_lost = seat.connection.status.value === "revoked";
  const me = the(records, "me");
  useHeadingFocus(is_lost ? "lost" : me ? (me.present === false ? "away" : "room") : "", arrives);
  useAnnouncedPhase(phone);
  useNews(phone);
  useAnnouncedAnswers(seat, whatItWas);
  useTitle(titleOf(phone));

  if (is_lost) return html`<${Lost} phone=${phone} onJoinAgain=${onJoinAgain} />`;
  if (!isThere) {
    return html`<${ConnectionBanner} seat=${seat} /><main id="main" tabindex="-1" class="phone-main"><p class="page-loading">${t("page.loading")}</p></main>`;
  }
  return html`
    <${TopBar} phone=${phone} />
    <${Overhead}>
      <${ConnectionBanner} seat=${seat} />
      <${TurnedBanner} phone=${phone} />
      <${Messages} phone=${phone} />
    <//>
    <main id="main" tabindex="-1" class="phone-main">
      <${Failures} seat=${seat} label=${whatItWas} boxFor=${(/** @type {Entry} */ entry) => boxFor(phone, entry)} />
      <div class="tab-page stack" hidden=${phone.tab.value !== "now"}><${Now} phone=${phone} /></div>
      ${phone.tab.value === "mine" && html`<div class="tab-page stack"><${Mine} phone=${phone} /></div>`}
    </main>
    <${Tabs} phone=${phone} />
    ${phone.sheet.value && html`<${OpenMeasure} key=${phone.sheet.value.measure} phone=${phone} />`}
    ${phone.profile.value && html`<${Profile} phone=${phone} />`}
  `;
}

/** @param {Phone} phone */
function titleOf({ seat, tab }) {
  if (seat.connection.status.value === "revoked") return t(isMoved(seat) ? "lost.moved" : "lost.title");
  return tab.value === "mine" ? t("tabs.mine") : phaseTitle(seat.screen.value) || t("closed.title");
}

/** @param {Seat} seat */
const isMoved = seat => seat.connection.refused.value?.code === "seat_moved";

/** @param {{phone: Phone}} props */
function TopBar({ phone }) {
  const records = phone.seat.screen.value;
  const me = the(records, "me");
  return html`
    <header class="top-bar">
      <p class="top-title">${say(the(records, "workshop")?.title)}</p>
      <button type="button" class="ds-button top-me" data-variant="tertiary" data-size="sm" onClick=${() => (phone.profile.value = true)}>
        <${Icon} name="person" />${t("table.number", { table: me?.table })}
        <span class="ds-sr-only">${t("profile.open")}</span>
      </button>
    </header>
  `;
}

/** @param {{phone: Phone}} props */
function Tabs({ phone }) {
  const me = the(phone.seat.screen.value, "me");
  const own = (me?.measures.length ?? 0) + (me?.offers.length ?? 0) + (me?.comments.length ?? 0);
  const open = (/** @type {"now" | "mine"} */ tab) => {
    phone.tab.value = tab;
    window.scrollTo({ top: 0 });
  };
  return html`
    <nav class="tabs" aria-label=${t("tabs.label")}>
      ${
        /** @type {const} */ (["now", "mine"]).map(
          tab => html`
          <button key=${tab} type="button" aria-current=${phone.tab.value === tab ? "page" : undefined} onClick=${() => open(tab)}>
            <${Icon} name=${tab === "now" ? "table" : "person"} />
            <span>${t(`tabs.${tab}`)}${tab === "mine" && own > 0 ? html` <span class="count">${own}</span>` : null}</span>
          </button>
        `,
        )
      }
    </nav>
  `;
}

/** @param {{phone: Phone, onJoinAgain: () => void}} props */
function Lost({ phone, onJoinAgain }) {
  const waiting = phone.seat.outbox.unsent.value;
  const refused = phone.seat.connection.refused.value ?? { code: "seat_revoked" };
  const moved = isMoved(phone.seat);
  const join = () => {
    if (moved) forgetPerson(phone.boot.code);
    onJoinAgain();
  };
  return html`
    <main id="main" tabindex="-1" class="phone-main stack">
      <h1 class="ds-heading" data-size="md" tabindex="-1">${t(moved ? "lost.moved" : "lost.title")}</h1>
      <${Notice} colour=${moved ? "info" : "warning"} role="alert">
        <p>${errorText(refused)}</p>
        ${waiting > 0 && html`<p>${t(moved ? "lost.stays" : "lost.waiting", { n: waiting })}</p>`}
        ${moved && phone.seat.outbox.entries.value.map(({ id, answered_seq, data }) => answered_seq === undefined && html`<p key=${id}>«${data.title ?? data.text}»</p>`)}
      <//>
      <button type="button" class="ds-button" data-wide data-variant=${moved ? "secondary" : undefined} onClick=${join}>${t(moved ? "lost.join_new" : "lost.join_again")}</button>
    </main>
  `;
}
