/**
 * Turns the pages of lists that are longer than the screen, unless it is frozen; a presenter's keys turn them too (WCAG
 * 2.2.2).
 * @module
 */
import { html, signal, useEffect } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";

/** @import { ReadonlySignal } from "@preact/signals" */
/** @typedef {ReturnType<typeof openPaging>} Paging */

const page_ms = 14_000;
/** The first page of a list is looked at the longest. */
const first_page_ms = 24_000;

/**
 * Where the list on the screen stands. There is one list at a time.
 * @param {ReadonlySignal<boolean>} frozen
 */
export function openPaging(frozen) {
  const page = signal(0);
  const count = signal(1);
  return {
    page,
    count,
    frozen,
    /** @param {number} step */
    turn(step) {
      page.value = (page.value + step + count.value) % count.value;
    },
  };
}

/**
 * The page that is on the screen now.
 * @template T
 * @param {Paging} paging
 * @param {T[][]} pages
 */
export function usePage(paging, pages) {
  const count = Math.max(1, pages.length);
  const page = Math.min(paging.page.value, count - 1);
  const frozen = paging.frozen.value;
  useEffect(() => {
    paging.count.value = count;
    paging.page.value = page;
  }, [paging, count, page]);
  useEffect(() => {
    if (frozen || count === 1) return;
    const timer = setTimeout(() => paging.turn(1), page === 0 ? first_page_ms : page_ms);
    return () => clearTimeout(timer);
  }, [paging, page, count, frozen]);
  useEffect(() => () => rewind(paging), [paging]);
  return { page, shown: pages[page] ?? [] };
}

/** The next list begins with its first page. @param {Paging} paging */
function rewind(paging) {
  paging.page.value = 0;
  paging.count.value = 1;
}

/** Which page this is, when there are several. @param {{paging: Paging}} props */
export function PageSign({ paging }) {
  if (paging.count.value === 1) return null;
  return html`
    <span class="page-sign">${t("screen.page", { page: paging.page.value + 1, pages: paging.count.value })}</span>
  `;
}
