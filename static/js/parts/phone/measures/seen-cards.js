/**
 * A card counts as seen once most of it, or a screenful, has been on the screen for a second. The progress stands above the
 * list.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../../../vendor/preact.js";
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
 * Notes which cards are looked at: not those behind a sheet or another tab, nor on a page that is hidden.
 * @param {Phone} phone
 * @param {{current: HTMLElement | null}} cards their place; each card is a child of it, in the order of `shown`
 * @param {MeasureRecord[]} shown
 */
export function useSeenCards(phone, cards, shown) {
  const ids = shown.map(({ id }) => id).join(" ");
  const is_in_front = usePageVisible() && !phone.covered.value && phone.tab.value === "now";
  const watch = useRef(/** @type {ReturnType<typeof openWatch> | null} */ (null));
  useEffect(() => {
    if (!is_in_front) return;
    const opened = openWatch(phone);
    watch.current = opened;
    return () => {
      watch.current = null;
      opened.close();
    };
  }, [is_in_front]);
  // Cards that come while others are looked at do not begin these others' second again.
  useEffect(() => watch.current?.add([...(cards.current?.children ?? [])], shown), [ids, is_in_front]);
}

/** @param {Phone} phone */
function openWatch(phone) {
  /** Also of those that have gone: the observer tells of them once more. @type {WeakMap<Element, string>} */
  const idOf = new WeakMap();
  const looking = openLooking(found => phone.seen.add(found));
  const observer = new IntersectionObserver(
    entries => looking.note(entries.map(entry => [String(idOf.get(entry.target)), isInSight(entry)])),
    { threshold: thresholds, rootMargin: under_the_tabs },
  );
  return {
    /** @param {Element[]} children @param {MeasureRecord[]} shown in the same order */
    add(children, shown) {
      for (const [at, card] of children.entries()) {
        const id = shown[at]?.id ?? "";
        idOf.set(card, id);
        if (!phone.seen.ids.peek().has(id)) observer.observe(card);
      }
    },
    close() {
      observer.disconnect();
      looking.close();
    },
  };
}

function usePageVisible() {
  const [visible, setVisible] = useState(isPageVisible);
  useEffect(() => {
    const look = () => setVisible(isPageVisible());
    document.addEventListener("visibilitychange", look);
    look();
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return visible;
}

const isPageVisible = () => document.visibilityState === "visible";

/** A card without a height, as on a hidden page, is in sight nowhere. @param {IntersectionObserverEntry} entry */
const isInSight = ({ isIntersecting, intersectionRatio, intersectionRect, rootBounds }) =>
  isIntersecting &&
  (intersectionRatio >= share_of_card || intersectionRect.height >= share_of_screen * (rootBounds?.height ?? Infinity));

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
