/**
 * Icons that stand beside words, never instead of them: each is hidden from screen readers.
 * @module
 */
import { html } from "../../vendor/preact.js";

const paths = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6L6 18",
  back: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  undo: "M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3",
  retry: "M20 11a8 8 0 10-2.3 6.3M20 5v6h-6",
  clock: "M12 7v5l3 2M12 21a9 9 0 100-18 9 9 0 000 18",
  pause: "M9 6v12M15 6v12",
  comment: "M4 5h16v11H9l-5 4z",
  hands: "M3 12l4-4 5 3 5-3 4 4-6 6-3-2-3 2z",
  need: "M12 3v12M7 10l5 5 5-5M5 20h14",
  conflict: "M12 4l9 16H3zM12 10v4M12 17v.5",
  benefit: "M12 3l2.6 5.6 6 .7-4.5 4.1 1.2 6L12 16.4 6.7 19.4l1.2-6L3.4 9.3l6-.7z",
  vote: "M7 11l4 4 8-9M20 12v7a1 1 0 01-1 1H5a1 1 0 01-1-1V6a1 1 0 011-1h9",
  person: "M12 12a4 4 0 100-8 4 4 0 000 8M4 21a8 8 0 0116 0",
  table: "M3 9h18M5 9v10M19 9v10M3 9l3-4h12l3 4",
  cloud: "M7 18h10a4 4 0 00.5-8A6 6 0 006 9.5 4.3 4.3 0 007 18M4 4l16 16",
  pen: "M4 20l1-5L16 4l4 4L9 19z",
  search: "M11 18a7 7 0 100-14 7 7 0 000 14M20 20l-4-4",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3",
};

/** @param {{name: keyof typeof paths}} props */
export function Icon({ name }) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${paths[name]} /></svg>`;
}
