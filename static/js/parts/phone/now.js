/**
 * The page of the running phase. The composer and the feedback keep their places in the tree, so that nobody loses the box
 * they are writing in.
 * @module
 */
import { html, useLayoutEffect } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { writtenIn } from "../../browser/written.js";
import { all, standingMeasure, the } from "../../line/records.js";
import { measureOnScreen } from "../../rules/scene.js";
import { ownMeasures, visibleMeasures } from "../../rules/visible.js";
import { Icon } from "../icon.js";
import { PhaseHeader } from "../phase-header.js";
import { Commitments } from "./commitments.js";
import { Feedback } from "./feedback.js";
import { Composer } from "./ideas/composer.js";
import { OwnFoot, OwnIdeas } from "./ideas/own-ideas.js";
import { Move } from "./joining/move.js";
import { Gallery } from "./measures/gallery.js";
import { Poll } from "./poll.js";
import { Ratings } from "./voting/ratings.js";
import { Results } from "./voting/results.js";
import { Voting } from "./voting/voting.js";

/** @import { MeasureRecord, PhaseRecord, Records } from "../../line/protocol.js" */
/** @import { Foot } from "./measures/gallery.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone}} props */
export function Now({ phone }) {
  const records = phone.seat.screen.value;
  const phase = the(records, "phase");
  const me = the(records, "me");
  const closed = the(records, "workshop")?.status === "closed";
  if (me?.present === false && !closed) return html`<${Away} phone=${phone} />`;
  return html`
    ${closed || !phase ? html`<${Closed} />` : html`<${PhaseHeader} seat=${phone.seat} />`}
    <${Spotlit} phone=${phone} />
    ${!closed && html`<${Move} phone=${phone} />`}
    <${Composer} key="composer" phone=${phone} />
    ${phase && !closed && html`<${Body} key=${bodyOf(phase)} phone=${phone} phase=${phase} />`}
    ${closed && html`<${Afterwards} phone=${phone} />`}
    <${Feedback} key="feedback" phone=${phone} />
  `;
}

/** @typedef {"ideas" | "vote" | "results" | "rate" | "commit" | "spotlight" | "gallery" | "rest"} BodyName */

/** @param {PhaseRecord} phase @returns {BodyName} what the page is about */
function bodyOf(phase) {
  if (phase.votes === "open_hidden") return "vote";
  if (phase.ideas !== "closed") return "ideas";
  if (phase.visibility === "claimed_cards") return "rate";
  if (phase.visibility === "spotlight") return "spotlight";
  if (phase.visibility === "own_unit") return "commit";
  if (phase.visibility === "none" || phase.visibility === "own") return "rest";
  return phase.revealed || phase.votes === "revealed" ? "results" : "gallery";
}

/** @param {{phone: Phone, phase: PhaseRecord}} props */
function Body({ phone, phase }) {
  const records = phone.seat.screen.value;
  switch (bodyOf(phase)) {
    case "vote":
      return html`<${Voting} phone=${phone} />`;
    case "ideas":
      return html`<${Ideas} phone=${phone} phase=${phase} />`;
    case "rate":
      return html`<${Ratings} phone=${phone} />`;
    case "commit":
      return html`<${Commitments} phone=${phone} />`;
    case "results":
      return html`<${Results} phone=${phone} />`;
    case "gallery":
      return html`<${Gallery} phone=${phone} title=${galleryTitle(phase)} measures=${visibleMeasures(records)} />`;
    case "spotlight":
      return html`<p class="panel soft">${t("now.look_up")}</p>`;
    default:
      return html`<${Rest} phone=${phone} phase=${phase} records=${records} />`;
  }
}

/**
 * While ideas are written: one's own, or the board they stand on. On a board in random order one's newest stand on top as well,
 * since they would be hard to find otherwise.
 * @param {{phone: Phone, phase: PhaseRecord}} props
 */
function Ideas({ phone, phase }) {
  const records = phone.seat.screen.value;
  const own = ownMeasures(records);
  const alone = phase.visibility === "own" || phase.visibility === "none";
  const scattered = !alone && phase.visibility !== "table" && phase.visibility !== "visited_table";
  const onTop = alone ? own : scattered ? own.filter(measure => measure.posted_at >= phase.started_at) : [];
  return html`
    <${OwnIdeas} phone=${phone} measures=${onTop} />
    ${!alone && html`<${Gallery} phone=${phone} title=${galleryTitle(phase)} measures=${visibleMeasures(records)} below=${FootOfOwn} />`}
  `;
}

/** @param {Foot} props */
const FootOfOwn = ({ phone, measure, own }) => own && html`<${OwnFoot} phone=${phone} measure=${measure} />`;

/** Nothing to do on the phone but the warm-up. @param {{phone: Phone, phase: PhaseRecord, records: Records}} props */
function Rest({ phone, phase, records }) {
  const me = the(records, "me");
  const polls = phase.activity === "join" ? all(records, "poll") : [];
  return html`
    <p class="panel soft">${phase.activity === "join" ? t("now.welcome", { table: me?.table }) : phase.activity === "break" ? t("now.break") : t("now.look_up")}</p>
    ${polls.map(poll => html`<${Poll} key=${poll.id} phone=${phone} poll=${poll} />`)}
  `;
}

/** @param {{phone: Phone}} props */
function Spotlit({ phone }) {
  const records = phone.seat.screen.value;
  const shown = measureOnScreen(records);
  return (
    shown &&
    html`<${SpotlitMeasure} phone=${phone} title=${shown.title} measure=${standingMeasure(records, shown.id)} />`
  );
}

/**
 * Who is on it when it goes is not thrown out of the page. What the phase does not show this phone, it can name and not open.
 * @param {{phone: Phone, title: string, measure: MeasureRecord | undefined}} props
 */
function SpotlitMeasure({ phone, title, measure }) {
  useLayoutEffect(
    () => () => {
      if (document.activeElement?.closest(".spotlit"))
        /** @type {HTMLElement | null} */ (document.querySelector("h1"))?.focus();
    },
    [],
  );
  return html`
    <section class="spotlit" aria-label=${t("now.on_screen")}>
      <p class="eyebrow"><${Icon} name="table" /> ${t("now.on_screen")}</p>
      <p class="card-title" lang=${writtenIn(title, measure?.description ?? "")}>
        ${measure ? html`<button type="button" class="card-open" onClick=${() => (phone.sheet.value = { measure: measure.id })}>${title}</button>` : title}
      </p>
    </section>
  `;
}

function Closed() {
  return html`
    <header class="phase-header">
      <h1 class="ds-heading" data-size="md" tabindex="-1">${t("closed.title")}</h1>
      <p class="question">${t("closed.text")}</p>
    </header>
  `;
}

/** What the room came to stays to be read. @param {{phone: Phone}} props */
function Afterwards({ phone }) {
  const records = phone.seat.screen.value;
  if (the(records, "result")) return html`<${Results} phone=${phone} />`;
  return html`<${Gallery} phone=${phone} title=${t("gallery.all")} measures=${visibleMeasures(records)} browsed=${false} />`;
}

/** @param {{phone: Phone}} props */
function Away({ phone }) {
  return html`
    <header class="phase-header">
      <h1 class="ds-heading" data-size="md" tabindex="-1">${t("away.title")}</h1>
      <p class="question">${t("away.text")}</p>
    </header>
    <button type="button" class="ds-button" data-wide onClick=${() => phone.seat.act("rejoin")}>${t("away.rejoin")}</button>
  `;
}

/** @param {PhaseRecord} phase */
function galleryTitle(phase) {
  if (phase.visibility === "table") return t("gallery.table");
  if (phase.visibility === "visited_table") return t("gallery.visited");
  return t("gallery.all");
}
