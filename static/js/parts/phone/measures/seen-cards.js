/**
 * A card counts as seen once most of it, or a screenful, has been on the screen for a second. The progress stands above the
 * list.
 * @module
 */
import { html, useEffect } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Icon } from "../../icon.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

const look_ms = 1_000;
const share_of_card = 0.6;
const share_of_screen = 0.5;
const counted_from = 4;
const under_the_tabs = "0px 0px -60px 0px";
const thresholds = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

/**
 * Notes which cards are looked at.
 * @param {Phone} phone
 * @param {{current: HTMLElement | null}} cards their place; each card is a child of it, in the order of `shown`
 * @param {MeasureRecord[]} shown
 */
export function useSeenCards(phone, cards, shown) {
  const ids = shown.map(({ id }) => id).join(" ");
  useEffect(() => {
    const children = [...(cards.current?.children ?? [])];
    const idOf = new Map(children.map((card, at) => [card, shown[at]?.id ?? ""]));
    const looking = openLooking(found => phone.seen.add(found));
    const observer = new IntersectionObserver(
      entries => looking.note(entries.map(entry => [String(idOf.get(entry.target)), isInSight(entry)])),
      { threshold: thresholds, rootMargin: under_the_tabs },
    );
    for (const card of children) if (!phone.seen.ids.peek().has(String(idOf.get(card)))) observer.observe(card);
    return () => {
      observer.disconnect();
      looking.close();
    };
  }, [ids]);
}

/** @param {IntersectionObserverEntry} entry */
const isInSight = ({ intersectionRatio, intersectionRect, rootBounds }) =>
  intersectionRatio >= share_of_card || intersectionRect.height >= share_of_screen * (rootBounds?.height ?? Infinity);

/**
 * Those that stay in sight for a second. What comes into sight together is told together.
 * @param {(ids: string[]) => void} onSeen
 * @param {(run: () => void, ms: number) => ReturnType<typeof setTimeout>} [later]
 */
export function openLooking(onSeen, later = setTimeout) {
  /** @type {Map<string, object>} */
  const in_sight = new Map();
  /** @type {Set<ReturnType<typeof setTimeout>>} */
  const waiting = new Set();
  return {
    /** @param {[string, boolean][]} cards whether each is in sight */
    note(cards) {
      const moment = {};
      for (const [id, is_in_sight] of cards) {
        if (!is_in_sight) in_sight.delete(id);
        else if (!in_sight.has(id)) in_sight.set(id, moment);
      }
      const came = cards.map(([id]) => id).filter(id => in_sight.get(id) === moment);
      if (came.length === 0) return;
      const timer = later(() => {
        waiting.delete(timer);
        const stayed = came.filter(id => in_sight.get(id) === moment);
        if (stayed.length) onSeen(stayed);
      }, look_ms);
      waiting.add(timer);
    },
    close() {
      for (const timer of waiting) clearTimeout(timer);
    },
  };
}

/**
 * @param {{measures: MeasureRecord[], seen: ReadonlySet<string>, onUnseenFirst?: () => void}} props in the order they stand
 */
export function SeenSoFar({ measures, seen, onUnseenFirst }) {
  if (measures.length < counted_from) return null;
  const n = measures.filter(({ id }) => seen.has(id)).length;
  const first_seen = measures.findIndex(({ id }) => seen.has(id));
  const would_change = measures.some(({ id }, at) => !seen.has(id) && at > first_seen) && first_seen >= 0;
  return html`
    <div class="seen-so-far">
      <p class="small soft">
        ${
          n < measures.length
            ? html`${t("gallery.seen", { n, of: measures.length })} · <span class="unseen" aria-hidden="true"></span> ${t("gallery.unseen")}`
            : html`<${Icon} name="check" /> ${t("gallery.all_seen", { n })}`
        }
      </p>
      ${
        onUnseenFirst &&
        would_change &&
        html`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${onUnseenFirst}>${t("gallery.unseen_first")}</button>`
      }
    </div>
  `;
}
