/**
 * The space on the screen in units of a hundredth of its height, and how much of it a text takes. Letters are counted, not
 * measured, so that a page of a list is the same on every screen of the same shape.
 * @module
 */
import { useLayoutEffect, useRef, useState } from "../../../../vendor/preact.js";

/** @typedef {{wide: number, high: number}} Room in units */

/** The width of an average letter of a text in Norwegian or English, in parts of its size; a little is to spare. */
const letter_width = 0.5;
/** What a full-screen picture leaves to a list, before it is measured. */
const usual = { wide: 160, high: 58 };

/** The room inside an element: give it the `ref`. */
export function useRoom() {
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  const [room, setRoom] = useState(usual);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const found = { wide: element.clientWidth / unit_px(), high: element.clientHeight / unit_px() };
      setRoom(known => (isSame(known, found) ? known : found));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { ref, room };
}

/** What `--u` of screen.css is in pixels. */
export const unit_px = () => Math.min(window.innerHeight / 100, window.innerWidth / 125);

/** @param {Room} a @param {Room} b */
const isSame = (a, b) => Math.abs(a.wide - b.wide) < 0.5 && Math.abs(a.high - b.high) < 0.5;

/** How wide a text is on one line, in units. @param {string} text @param {number} size of its letters, in units */
export const wideOf = (text, size) => [...text].length * size * letter_width;

/**
 * How many lines a text takes.
 * @param {string} text
 * @param {number} wide units
 * @param {number} size of its letters, in units
 */
export function linesOf(text, wide, size) {
  const line_max = Math.max(1, Math.floor(wide / (size * letter_width)));
  let lines = 1;
  let line = 0;
  for (const word of text.split(/\s+/)) {
    let letters = [...word].length;
    if (line > 0 && line + 1 + letters > line_max) {
      lines += 1;
      line = 0;
    }
    // A word that is longer than the line is broken, as the browser does it.
    while (letters > line_max) {
      lines += 1;
      letters -= line_max;
    }
    line += letters + (line > 0 ? 1 : 0);
  }
  return lines;
}

/**
 * Things dealt on pages in their order, each page as full as it can be.
 * @template T
 * @param {readonly T[]} things
 * @param {{high: (thing: T) => number, high_max: number, rows_max: number}} how heights in units
 * @returns {T[][]} at least one page
 */
export function packed(things, { high, high_max, rows_max }) {
  /** @type {T[][]} */
  const pages = [[]];
  let used = 0;
  for (const thing of things) {
    const page = pages[pages.length - 1] ?? [];
    const more = high(thing);
    if (page.length > 0 && (used + more > high_max || page.length === rows_max)) {
      pages.push([thing]);
      used = more;
    } else {
      page.push(thing);
      used += more;
    }
  }
  return pages;
}

/**
 * Things dealt on pages so that all pages are about equally full.
 * @template T
 * @param {readonly T[]} things
 * @param {number} page_max
 * @returns {T[][]} at least one page
 */
export function evenly(things, page_max) {
  const pages = Math.max(1, Math.ceil(things.length / page_max));
  const size = Math.max(1, Math.ceil(things.length / pages));
  return Array.from({ length: pages }, (_, page) => things.slice(page * size, (page + 1) * size));
}

/**
 * A text that is not longer than `letters_max`: cut after a whole word.
 * @param {string} text
 * @param {number} letters_max
 */
export function excerpt(text, letters_max) {
  const letters = [...text.trim()];
  if (letters.length <= letters_max) return letters.join("");
  const cut = letters.slice(0, letters_max).join("");
  const whole = cut.slice(0, Math.max(cut.lastIndexOf(" "), 0)) || cut;
  return `${whole.replace(/[\s.,;:–-]+$/, "")} …`;
}
