/**
 * A small drawing of each scene. The words beside it say the same.
 * @module
 */
import { html } from "../../../../vendor/preact.js";

/** @import { Scene } from "../../../line/protocol.js" */

/** Lines, and shapes that are filled, in a picture of 32 by 18. @type {Record<Scene, {lines: string, filled?: string}>} */
const drawings = {
  welcome: { lines: "M4 5h10M4 8h7M4 13h5", filled: "M18 4h4v4h-4zM24 4h4v4h-4zM18 10h4v4h-4zM25 11h2v2h-2z" },
  question: { lines: "M5 6h22M5 9h15M5 14h6", filled: "M4 16.5h14v1H4z" },
  tables: {
    lines: "",
    filled: "M4 4h5v4H4zM11 4h5v4h-5zM18 4h5v4h-5zM25 4h3v4h-3zM4 10h5v4H4zM11 10h5v4h-5zM18 10h5v4h-5zM25 10h3v4h-3z",
  },
  gallery: { lines: "M4 3h11v5H4zM17 3h11v5H17zM4 10h11v5H4zM17 10h11v5H17zM6 5.5h6M19 5.5h6M6 12.5h6M19 12.5h6" },
  voting: { lines: "M12 9l3 3 6-7M4 16h24", filled: "M4 15h14v2H4z" },
  result: { lines: "", filled: "M4 3h22v2.5H4zM4 7h16v2.5H4zM4 11h11v2.5H4zM4 15h6v1.5H4z" },
  spotlight: { lines: "M9 5h14M9 8h10M9 12h6M6 2h20v13H6z" },
  collaboration: {
    lines: "M5 3h22v12H5zM5 7h22M5 11h22M12.3 3v12M19.6 3v12",
    filled: "M5 3h7.3v4H5zM12.3 7h7.3v4h-7.3zM19.6 11H27v4h-7.4z",
  },
  quadrants: {
    lines: "M5 2v14h23M16.5 2v14M5 9h23",
    filled: "M19 4h2v2h-2zM23 5h2v2h-2zM11 4.5h2v2h-2zM20 11h2v2h-2zM9 12h2v2H9z",
  },
  abatement: {
    lines: "M4 2v14h24",
    filled: "M5 13h8v3H5zM13 11h6v5h-6zM19 8h4v8h-4zM23 3h2v13h-2z",
  },
  fund: {
    lines: "M4 3h24M4 6h6M13 6h6M22 6h6",
    filled: "M4 8h6v2H4zM13 8h6v2h-6zM22 8h6v2h-6zM4 11h6v2H4zM13 12h6v3h-6zM22 11h6v2h-6z",
  },
  closing: { lines: "M5 5h6M13 5h6M21 5h6M9 14h14", filled: "M5 7h6v3H5zM13 7h6v3h-6zM21 7h6v3h-6z" },
};

/** @param {{scene: Scene}} props */
export function ScenePicture({ scene }) {
  const { lines, filled } = drawings[scene];
  return html`
    <svg class="scene-picture" viewBox="0 0 32 18" aria-hidden="true" focusable="false">
      ${filled && html`<path class="filled" d=${filled} />`}
      <path d=${lines} />
    </svg>
  `;
}
