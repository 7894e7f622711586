/**
 * Lists that are longer than the screen turn their pages by themselves; whoever leads the day can hold a page, or turn it with
 * the keys of a presenter (WCAG 2.2.2).
 * @module
 */
import { html, signal, useEffect } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { Icon } from "../icon.js";

/** @typedef {ReturnType<typeof openPaging>} Paging */

const page_ms = 14_000;
/** The first page of a list is looked at the longest. */
const first_page_ms = 24_000;
const rows_min = 4;
const steps = new Map([
  ["PageDown", 1],
  ["ArrowRight", 1],
  ["PageUp", -1],
  ["ArrowLeft", -1],
]);

/** Where the list on the screen stands. There is one list at a time. */
export function openPaging() {
  const page = signal(0);
  const count = signal(1);
  const held = signal(false);
  return {
    page,
    count,
    held,
    /** @param {number} step */
    turn(step) {
      page.value = (page.value + step + count.value) % count.value;
    },
    hold() {
      held.value = !held.value;
    },
  };
}

/**
 * The part of a list that is on the screen now.
 * @template T
 * @param {Paging} paging
 * @param {T[]} things
 * @param {number} size how many fit on a page
 */
export function usePage(paging, things, size) {
  const count = Math.max(1, Math.ceil(things.length / size));
  const page = Math.min(paging.page.value, count - 1);
  const held = paging.held.value;
  useEffect(() => {
    paging.count.value = count;
    paging.page.value = page;
  }, [paging, count, page]);
  useEffect(() => {
    if (held || count === 1) return;
    const timer = setTimeout(() => paging.turn(1), page === 0 ? first_page_ms : page_ms);
    return () => clearTimeout(timer);
  }, [paging, page, count, held]);
  useEffect(() => () => rewind(paging), [paging]);
  return { page, shown: things.slice(page * size, (page + 1) * size) };
}

/**
 * How many rows a page is divided into: all pages alike, and a short list spread out, but not over the whole screen.
 * @param {number} things
 * @param {number} rows_max
 */
export const rowsFor = (things, rows_max) => Math.min(rows_max, Math.max(rows_min, things));

/**
 * How many things to put on a page so that all pages are about equally full.
 * @param {number} things
 * @param {number} page_max
 */
export function evenly(things, page_max) {
  const pages = Math.max(1, Math.ceil(things / page_max));
  return Math.max(1, Math.ceil(things / pages));
}

/** The next list begins with its first page. @param {Paging} paging */
function rewind(paging) {
  paging.page.value = 0;
  paging.count.value = 1;
}

/** The keys that turn pages, wherever on the page the focus is. @param {Paging} paging */
export function usePageKeys(paging) {
  useEffect(() => {
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      const step = steps.get(event.key);
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      paging.turn(step);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [paging]);
}

/** Which page this is, when there are several. @param {{paging: Paging}} props */
export function PageSign({ paging }) {
  if (paging.count.value === 1) return null;
  return html`
    <span class="page-sign">
      ${t("screen.page", { page: paging.page.value + 1, pages: paging.count.value })}
      ${paging.held.value && html`<${Icon} name="pause" /><span class="ds-sr-only">${t("screen.held")}</span>`}
    </span>
  `;
}
