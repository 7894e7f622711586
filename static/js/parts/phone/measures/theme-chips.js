/**
 * Filter by theme, the most frequent first and those without one last. Tapping a chosen theme clears the filter.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { themeOf } from "../../../rules/visible.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */

const shown_max = 5;
export const any_theme = null;

/** @param {{measures: MeasureRecord[], chosen: string | null, onChoose: (theme: string | null) => void}} props */
export function ThemeChips({ measures, chosen, onChoose }) {
  const [whole, setWhole] = useState(false);
  const counted = countThemes(measures);
  if (counted.length < 2) return null;
  const shown = whole || counted.length <= shown_max + 1 ? counted : counted.slice(0, shown_max);
  return html`
    <div class="row theme-chips" role="group" aria-label=${t("gallery.theme")}>
      ${shown.map(
        ([theme, n]) => html`
          <button
            key=${theme}
            type="button"
            class="ds-chip"
            aria-pressed=${chosen === theme ? "true" : "false"}
            onClick=${() => onChoose(chosen === theme ? any_theme : theme)}
          >
            ${theme || t("gallery.no_theme")} <span class="chip-count">${n}</span>
          </button>
        `,
      )}
      ${
        shown.length < counted.length &&
        html`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-expanded="false" onClick=${() => setWhole(true)}>
          ${t("gallery.more_themes", { n: counted.length - shown.length })}
        </button>`
      }
    </div>
  `;
}

/** @param {MeasureRecord[]} measures @returns {[string, number][]} the theme, empty for none and then last, and how many */
function countThemes(measures) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const measure of measures) counts.set(themeOf(measure), (counts.get(themeOf(measure)) ?? 0) + 1);
  return [...counts].sort(
    ([a, most], [b, more]) => Number(a === "") - Number(b === "") || more - most || a.localeCompare(b, "nb"),
  );
}
