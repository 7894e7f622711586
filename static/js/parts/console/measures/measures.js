/**
 * All measures as a list to search, filter, sort and tick, or as pairs that look alike.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all, isDayOpen, liveMeasures, the } from "../../../line/records.js";
import { Chip } from "../../chip.js";
import { chosenFrom, everything } from "../shared/digest.js";
import { usePainted } from "../shared/painted.js";
import { nothingText } from "../tables/board.js";
import { Filters, unitsOfPlace } from "./filters.js";
import { Lookalikes } from "./lookalikes.js";
import { MeasureRow } from "./measure-row.js";
import { canBeTicked, TickedBar } from "./ticked.js";

/** @import { Face } from "../console.js" */
/** @import { Digest } from "../shared/digest.js" */

const painted_at_a_time = 150;

/** @type {readonly ("list" | "lookalikes")[]} */
const ways = ["list", "lookalikes"];

/** @param {{face: Face}} props */
export function Measures({ face }) {
  const { measures } = face.ui;
  const open = isDayOpen(face.seat.records.value);
  const choose = (/** @type {"list" | "lookalikes"} */ way) => () => {
    measures.value = way;
  };
  return html`
    <div class="stack">
      <h2 class="ds-sr-only">${t("console.tab_measures")}</h2>
      ${
        open &&
        html`<div class="row" role="group" aria-label=${t("console.ways")}>
          ${ways.map(way => html`<${Chip} key=${way} chosen=${way === measures.value} onPress=${choose(way)}>${t(`console.way_${way}`)}<//>`)}
        </div>`
      }
      ${!open || measures.value === "list" ? html`<${List} face=${face} />` : html`<${Lookalikes} face=${face} />`}
    </div>
  `;
}

/** @param {{face: Face}} props */
function List({ face }) {
  const { seat, ui, digests } = face;
  const records = seat.screen.value;
  const areas = the(records, "workshop")?.areas ?? [];
  const found = chosenFrom(digests.value, ui.filter.value, place => unitsOfPlace(areas, place));
  const [shown, more] = usePainted(found, painted_at_a_time);
  const open = isDayOpen(seat.records.value);
  const tickable = !open ? [] : found.map(digest => digest.measure).filter(canBeTicked);
  const all_ticked = tickable.length > 0 && tickable.every(({ id }) => ui.ticked.value.includes(id));
  const tickAll = () => {
    ui.ticked.value = all_ticked ? [] : tickable.map(({ id }) => id);
  };
  return html`
    <div class="stack">
      <${Filters} face=${face} />
      <div class="row" data-spread>
        <p role="status">${t("console.found_n", { n: found.length, of: liveMeasures(records).length })}</p>
        <span class="row">
        ${tickable.length > 1 && ui.filter.value !== everything && html`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${tickAll}>${all_ticked ? t("console.untick") : t("console.tick_all", { n: tickable.length })}</button>`}
        ${
          ui.filter.value !== everything &&
          html`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${() => {
            ui.filter.value = everything;
          }}>${t("console.clear_filter")}</button>`
        }
        </span>
      </div>
      ${found.length === 0 && html`<${Nothing} face=${face} />`}
      <ul class="plain measure-list">
        ${shown.map(digest => html`<${Tickable} key=${digest.measure.id} face=${face} digest=${digest} />`)}
      </ul>
      ${more}
      ${open && html`<${TickedBar} face=${face} />`}
    </div>
  `;
}

/** @param {{face: Face, digest: Digest}} props */
function Tickable({ face, digest }) {
  const { ticked } = face.ui;
  const { id, title } = digest.measure;
  const is_ticked = ticked.value.includes(id);
  const turn = () => {
    ticked.value = is_ticked ? ticked.value.filter(other => other !== id) : [...ticked.value, id];
  };
  return html`
    <${MeasureRow} face=${face} digest=${digest}>
      ${
        isDayOpen(face.seat.records.value) && canBeTicked(digest.measure)
          ? html`<label class="tick">
              <input class="ds-input" type="checkbox" checked=${is_ticked} onChange=${turn} />
              <span class="ds-sr-only">${t("console.tick", { title })}</span>
            </label>`
          : html`<span class="tick"></span>`
      }
    <//>
  `;
}

/** @param {{face: Face}} props */
function Nothing({ face }) {
  const records = face.seat.screen.value;
  if (face.ui.filter.value !== everything) return html`<p class="empty">${t("console.nothing_fits")}</p>`;
  const written = all(records, "table").reduce((sum, table) => sum + (table.measures ?? 0), 0);
  return html`<p class="empty">${nothingText(the(records, "phase")?.ideas === "open_private", written)}</p>`;
}
