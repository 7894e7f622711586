/**
 * Measures as cards, with a search and themes once there are many. The order never changes while one scrolls: it is the
 * reader's own, unseen measures first, and is fixed when the phase begins or when the reader asks for a new one.
 * @module
 */
import { html, useId, useRef, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { memo } from "../../../browser/memo.js";
import { the } from "../../../line/records.js";
import { inOrder, keptOrder, unseenFirst } from "../../../rules/seen.js";
import { isInOwnOrder, themeOf } from "../../../rules/visible.js";
import { Icon } from "../../icon.js";
import { MeasureCard } from "../../measure-card.js";
import { SeenSoFar, useSeenCards } from "./seen-cards.js";
import { any_theme, ThemeChips } from "./theme-chips.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

const tools_from = 8;

/**
 * @typedef {object} GalleryProps
 * @property {Phone} phone
 * @property {string} title
 * @property {MeasureRecord[]} measures
 * @property {(foot: Foot) => any} [below] a component: what stands at the foot of each card
 * @property {Set<string>} [chosen]
 * @property {boolean} [browsed] whether one looks through them, so that it matters which one has seen
 * @property {any} [children] between the title and the cards
 */

/** @typedef {{phone: Phone, measure: MeasureRecord, own: boolean, chosen: boolean}} Foot */

/** @param {GalleryProps} props */
export function Gallery({ phone, title, measures, below, chosen, browsed = true, children }) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [theme, setTheme] = useState(any_theme);
  const cards = useRef(/** @type {HTMLElement | null} */ (null));
  const own = new Set(the(phone.seat.screen.value, "me")?.measures);
  const seen = new Set([...phone.seen.ids.value, ...own]);
  const [ordered, showUnseenFirst] = useOwnOrder(phone, measures, seen);
  const shown = ordered.filter(measure => matches(measure, query, theme));
  const said = phone.said.value;
  useSeenCards(phone, cards, shown);

  return html`
    <section class="stack" data-tight aria-labelledby=${id}>
      <h2 class="ds-heading section-title" data-size="xs" id=${id}>${title} <span class="count">${measures.length}</span></h2>
      ${children}
      ${measures.length === 0 && html`<p class="panel soft">${t("gallery.empty")}</p>`}
      ${
        measures.length >= tools_from &&
        html`
          <div class="search">
            <${Icon} name="search" />
            <input
              class="ds-input"
              type="search"
              value=${query}
              aria-label=${t("gallery.search")}
              placeholder=${t("gallery.search")}
              onInput=${(/** @type {InputEvent} */ event) => setQuery(/** @type {HTMLInputElement} */ (event.target).value)}
            />
          </div>
          <${ThemeChips} measures=${measures} chosen=${theme} onChoose=${setTheme} />
          ${(query || theme !== any_theme) && html`<p class="small soft" role="status">${t("gallery.shown", { n: shown.length })}</p>`}
        `
      }
      ${browsed && html`<${SeenSoFar} measures=${ordered} seen=${seen} onUnseenFirst=${showUnseenFirst} />`}
      <div class="cards" ref=${cards}>
        ${shown.map(
          measure => html`
            <${GalleryCard}
              key=${measure.id}
              phone=${phone}
              measure=${measure}
              own=${own.has(measure.id)}
              seen=${!browsed || seen.has(measure.id)}
              chosen=${chosen?.has(measure.id) ?? false}
              comments=${said.get(measure.id)?.comments}
              offers=${said.get(measure.id)?.offers}
              below=${below}
            />
          `,
        )}
      </div>
    </section>
  `;
}

/** @typedef {Foot & {seen: boolean, comments?: number, offers?: number, below?: (foot: Foot) => any}} GalleryCardProps */

const GalleryCard = memo(
  (/** @type {GalleryCardProps} */ { phone, measure, own, seen, chosen, comments, offers, below }) => {
    return html`
      <${MeasureCard}
        measure=${measure}
        own=${own}
        chosen=${chosen}
        said=${{ comments, offers }}
        tags=${html`
          ${own && html`<span class="fact strong">${t("gallery.own")}</span>`}
          <span class="unseen" data-seen=${seen}><span class="ds-sr-only">${t("gallery.unseen")}</span></span>
        `}
        onOpen=${() => (phone.sheet.value = { measure: measure.id })}
      >
        ${below && html`<${below} phone=${phone} measure=${measure} own=${own} chosen=${chosen} />`}
      <//>
    `;
  },
);

/**
 * A phase with a random order has one order for as long as it runs on this phone.
 * @param {Phone} phone
 * @param {MeasureRecord[]} measures
 * @param {ReadonlySet<string>} seen
 * @returns {[MeasureRecord[], (() => void) | undefined]} the measures in order, and what settles it anew
 */
function useOwnOrder(phone, measures, seen) {
  const [, settled] = useState(0);
  const phase = the(phone.seat.screen.value, "phase");
  if (!phase || !isInOwnOrder(phase)) return [measures, undefined];
  const settle = () => {
    phone.orders.delete(phase.id);
    settled(times => times + 1);
  };
  const before = phone.orders.get(phase.id) ?? unseenFirst(measures, seen).map(({ id }) => id);
  const order = keptOrder(before, measures);
  phone.orders.set(phase.id, order);
  return [inOrder(measures, order), settle];
}

/** @param {MeasureRecord} measure @param {string} query @param {string | null} theme */
function matches(measure, query, theme) {
  if (theme !== any_theme && themeOf(measure) !== theme) return false;
  const sought = query.trim().toLocaleLowerCase("nb");
  return !sought || `${measure.title} ${measure.description}`.toLocaleLowerCase("nb").includes(sought);
}
