/**
 * The console's tabs, with arrow keys as in the ARIA Authoring Practices. What is typed in a tab survives leaving it.
 * @module
 */
import { html, useRef } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { all, liveMeasures } from "../../line/records.js";
import { Answers } from "./answers.js";
import { Collaboration } from "./collaboration/collaboration.js";
import { Effect } from "./effect/effect.js";
import { Finish } from "./finish.js";
import { Fund } from "./fund/fund.js";
import { Links } from "./links/links.js";
import { Log } from "./log/log.js";
import { Measures } from "./measures/measures.js";
import { People } from "./people/people.js";
import { Readiness } from "./readiness/readiness.js";
import { Results } from "./results/results.js";
import { RunSheet } from "./run-sheet/run-sheet.js";
import { Tables } from "./tables/tables.js";
import { goTo, tabs } from "./ui.js";

/** @import { Face } from "./console.js" */
/** @import { TabName } from "./ui.js" */

const panels = {
  tables: Tables,
  measures: Measures,
  readiness: Readiness,
  effect: Effect,
  collaboration: Collaboration,
  results: Results,
  fund: Fund,
  run_sheet: RunSheet,
  people: People,
  answers: Answers,
  log: Log,
  links: Links,
  finish: Finish,
};

/** @param {{face: Face}} props */
export function Tabs({ face }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const chosen = face.ui.tab.value;
  const Panel = panels[chosen];

  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    goTo(face.ui, step(chosen));
    /** @type {HTMLElement | null | undefined} */
    const tab = list.current?.querySelector(`#tab-${face.ui.tab.value}`);
    tab?.focus();
  };

  return html`
    <div class="ds-tabs">
      <div role="tablist" aria-label=${t("console.tabs")} ref=${list} onKeyDown=${onKeyDown}>
        ${tabs.map(
          name => html`
            <button
              key=${name}
              type="button"
              role="tab"
              id="tab-${name}"
              aria-selected=${name === chosen ? "true" : "false"}
              aria-controls=${name === chosen ? `panel-${name}` : undefined}
              tabindex=${name === chosen ? 0 : -1}
              onClick=${() => goTo(face.ui, name)}
            >${t(`console.tab_${name}`)}<${Badge} face=${face} name=${name} /></button>
          `,
        )}
      </div>
      <div role="tabpanel" id="panel-${chosen}" key=${chosen} aria-labelledby="tab-${chosen}" tabindex="-1">
        <${Panel} face=${face} />
      </div>
    </div>
  `;
}

/** @type {Record<string, (tab: TabName) => TabName>} */
const steps = {
  ArrowRight: tab => tabs[(tabs.indexOf(tab) + 1) % tabs.length] ?? tab,
  ArrowLeft: tab => tabs.at(tabs.indexOf(tab) - 1) ?? tab,
  Home: () => "tables",
  End: () => "finish",
};

/** How many there are, or how many tables ask for help. @param {{face: Face, name: TabName}} props */
function Badge({ face, name }) {
  const records = face.seat.screen.value;
  if (name === "measures") return html` <span class="count">${liveMeasures(records).length}</span>`;
  if (name === "people") return html` <span class="count">${all(records, "person").length}</span>`;
  const helped = name === "tables" ? all(records, "table").filter(table => table.signal === "help").length : 0;
  if (helped === 0) return null;
  return html` <span class="help-count"><span aria-hidden="true">${helped}</span><span class="ds-sr-only">${t("console.help_count", { n: helped })}</span></span>`;
}
