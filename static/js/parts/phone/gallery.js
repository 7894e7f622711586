/**
 * Measures as cards, with a search and a choice of theme once there are many. The order never changes under the thumb: it is
 * the reader's own.
 * @module
 */
import { html, useId, useState } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { memo } from "../../core/memo.js";
import { the } from "../../core/records.js";
import { SelectField } from "../field.js";
import { Icon } from "../icon.js";
import { MeasureCard } from "../measure-card.js";

/** @import { MeasureRecord } from "../../core/protocol.js" */
/** @import { Phone } from "./phone.js" */

const search_from = 8;

/**
 * @typedef {object} GalleryProps
 * @property {Phone} phone
 * @property {string} title
 * @property {MeasureRecord[]} measures
 * @property {(foot: Foot) => any} [below] a component: what stands at the foot of each card
 * @property {Set<string>} [chosen]
 * @property {any} [children] between the title and the cards
 */

/** @typedef {{phone: Phone, measure: MeasureRecord, own: boolean, chosen: boolean}} Foot */

/** @param {GalleryProps} props */
export function Gallery({ phone, title, measures, below, chosen, children }) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [theme, setTheme] = useState("");
  const shown = measures.filter(measure => matches(measure, query, theme));
  const themes = themesOf(measures);
  const own = new Set(the(phone.seat.screen.value, "me")?.measures);
  const said = phone.said.value;

  return html`
    <section class="stack" data-tight aria-labelledby=${id}>
      <h2 class="ds-heading section-title" data-size="xs" id=${id}>${title} <span class="count">${measures.length}</span></h2>
      ${children}
      ${measures.length === 0 && html`<p class="panel soft">${t("gallery.empty")}</p>`}
      ${
        measures.length >= search_from &&
        html`
          <div class="gallery-tools">
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
            ${
              themes.length > 1 &&
              html`<${SelectField}
                label=${t("gallery.theme")}
                value=${theme}
                empty=${t("gallery.all_themes")}
                options=${themes.map(name => ({ value: name, label: name }))}
                onChange=${setTheme}
              />`
            }
          </div>
          ${(query || theme) && html`<p class="small soft" role="status">${t("gallery.shown", { n: shown.length })}</p>`}
        `
      }
      <div class="cards">
        ${shown.map(
          measure => html`
            <${GalleryCard}
              key=${measure.id}
              phone=${phone}
              measure=${measure}
              own=${own.has(measure.id)}
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

/** @typedef {Foot & {comments?: number, offers?: number, below?: (foot: Foot) => any}} GalleryCardProps */

const GalleryCard = memo((/** @type {GalleryCardProps} */ { phone, measure, own, chosen, comments, offers, below }) => {
  return html`
    <${MeasureCard}
      measure=${measure}
      own=${own}
      chosen=${chosen}
      said=${{ comments, offers }}
      tags=${own ? html`<span class="fact strong">${t("gallery.own")}</span>` : null}
      onOpen=${() => (phone.sheet.value = { measure: measure.id })}
    >
      ${below && html`<${below} phone=${phone} measure=${measure} own=${own} chosen=${chosen} />`}
    <//>
  `;
});

/** @param {MeasureRecord} measure @param {string} query @param {string} theme */
function matches(measure, query, theme) {
  if (theme && measure.fields.theme !== theme) return false;
  const sought = query.trim().toLocaleLowerCase("nb");
  return !sought || `${measure.title} ${measure.description}`.toLocaleLowerCase("nb").includes(sought);
}

/** @param {MeasureRecord[]} measures */
function themesOf(measures) {
  const themes = measures.map(measure => measure.fields.theme).filter(theme => typeof theme === "string");
  return [...new Set(themes)].sort((a, b) => a.localeCompare(b, "nb"));
}
