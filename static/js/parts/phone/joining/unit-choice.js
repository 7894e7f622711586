/**
 * The choice of unit: native radio buttons, filtered as one types. Works by touch and by arrow keys, and tells screen readers
 * how many are left.
 * @module
 */
import { html, useEffect, useId, useRef, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { announce } from "../../live-region.js";

/** @import { Area } from "../../../line/protocol.js" */
/** @import { Workplace } from "../../../line/remembered.js" */

/** @typedef {Workplace & {name: string, detail: string}} Choice */

/**
 * @param {{areas: Area[], chosen: Workplace | null, onChoose: (workplace: Workplace) => void, missing: number}} props
 *   `missing` counts the attempts to continue without a choice
 */
export function UnitChoice({ areas, chosen, onChoose, missing }) {
  const id = useId();
  const whole = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => void (missing && comeBackTo(whole.current)), [missing]);
  const [query, setQuery] = useState("");
  const [last] = useState(chosen);
  const choices = found(lastFirst(choicesOf(areas), last), query);

  const onSearch = (/** @type {InputEvent} */ event) => {
    const text = /** @type {HTMLInputElement} */ (event.target).value;
    setQuery(text);
    announce(t("join.found", { n: found(choicesOf(areas), text).length }), "found");
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (query && choices[0]) onChoose(choices[0]);
  };

  return html`
    <fieldset class="ds-fieldset unit-choice" ref=${whole} aria-describedby=${missing ? `${id}-e` : undefined}>
      <legend class="ds-label">${t("join.where")}</legend>
      <label class="ds-sr-only" for="${id}-q">${t("join.search")}</label>
      <input
        class="ds-input"
        type="search"
        id="${id}-q"
        value=${query}
        placeholder=${t("join.search")}
        autocomplete="off"
        enterkeyhint="done"
        onInput=${onSearch}
        onKeyDown=${onKeyDown}
      />
      ${missing > 0 && html`<p class="ds-validation-message" id="${id}-e">${t("join.choose_unit")}</p>`}
      <div class="unit-list">
        ${choices.map(
          choice => html`
            <label class="unit" key=${`${choice.area}/${choice.unit}`} data-chosen=${isSame(choice, chosen)}>
              <input
                class="ds-input"
                type="radio"
                name=${id}
                checked=${isSame(choice, chosen)}
                onChange=${() => onChoose({ area: choice.area, unit: choice.unit })}
              />
              <span><span class="unit-name">${choice.name}</span>${choice.detail && html` <span class="soft small">${choice.detail}</span>`}</span>
            </label>
          `,
        )}
        ${choices.length === 0 && html`<p class="soft unit-none">${t("join.none_found")}</p>`}
      </div>
    </fieldset>
  `;
}

/** Scrolls to the missing choice. On touch screens without focusing the search box, which would open the keyboard. @param {HTMLElement | null} whole */
function comeBackTo(whole) {
  whole?.scrollIntoView();
  const first = whole?.querySelector("[type=radio]") ?? whole?.querySelector("input");
  /** @type {HTMLElement | null | undefined} */ (first)?.focus();
}

/** @param {Area[]} areas @returns {Choice[]} every unit, then every area as a whole, then neither */
function choicesOf(areas) {
  const units = areas.flatMap(area =>
    area.units.map(unit => ({ area: area.name, unit, name: unit, detail: area.name })),
  );
  const whole = areas.map(area => ({
    area: area.name,
    unit: null,
    name: t("join.other_unit", { area: area.name }),
    detail: "",
  }));
  const neither = { area: null, unit: null, name: t("join.no_unit"), detail: t("join.no_unit_detail") };
  return [...units.sort((a, b) => a.name.localeCompare(b.name, "nb")), ...whole, neither];
}

/** The choice of last time stands first, where it is seen. @param {Choice[]} choices @param {Workplace | null} last */
const lastFirst = (choices, last) => [...choices].sort((a, b) => Number(isSame(b, last)) - Number(isSame(a, last)));

/** @param {Workplace} one @param {Workplace | null} other */
const isSame = (one, other) => one.unit === other?.unit && one.area === other?.area;

/** @param {Choice[]} choices @param {string} query those in which every word of the query begins a word */
function found(choices, query) {
  const words = query.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);
  return choices.filter(choice => {
    const text = ` ${choice.name} ${choice.detail}`.toLocaleLowerCase("nb").replace(/[(,–-]/g, " ");
    return words.every(word => text.includes(` ${word}`));
  });
}
