/**
 * The day in numbers, and thanks.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { say, t } from "../../../browser/i18n.js";
import { all, liveMeasures, the } from "../../../line/records.js";
import { countTexts } from "../../count-texts.js";
import { Foot } from "../frame/frame.js";
import { LargeNumber } from "../frame/large-number.js";

/** @import { Records } from "../../../line/protocol.js" */
/** @import { Show } from "../frame/frame.js" */

/** @param {{show: Show}} props */
export function Closing({ show }) {
  const day = dayInNumbers(show.records);
  const closed = the(show.records, "workshop")?.status === "closed";
  return html`
    <header class="asked closing-top" data-whole>
      <p class="eyebrow" data-spare="1">${say(show.boot.title)}</p>
      <h1 class="thanks">${t("screen.thanks")}</h1>
    </header>
    <ul class="plain numbers" data-whole style=${{ "--columns": day.tiles.length }}>
      ${day.tiles.map(
        ({ key, n, facts }) =>
          html`<li key=${key} class="number"><${LargeNumber} sentence=${t(`screen.day_${key}`, { n, ...countTexts(facts) })} n=${n} /></li>`,
      )}
    </ul>
    ${day.conflicts + day.benefits > 0 && html`<${Weighing} conflicts=${day.conflicts} benefits=${day.benefits} />`}
    <${Foot} show=${show}>${closed && t("screen.closed")}</${Foot}>
  `;
}

/** Conflicts and co-benefits side by side: there are goal conflicts, but are there more opportunities? @param {{conflicts: number, benefits: number}} props */
function Weighing({ conflicts, benefits }) {
  return html`
    <div class="weighing" data-both=${benefits > 0 && conflicts > 0}>
      ${benefits > 0 && html`<p class="weighed" data-for style=${{ "--part": benefits }}>${t("screen.benefits", { n: benefits })}</p>`}
      ${conflicts > 0 && html`<p class="weighed" data-against style=${{ "--part": conflicts }}>${t("screen.conflicts", { n: conflicts })}</p>`}
    </div>
  `;
}

/**
 * What there is to tell. Votes and commitments are told once the result is revealed.
 * @param {Records} records
 */
export function dayInNumbers(records) {
  const ideas = all(records, "table").reduce((sum, table) => sum + (table.measures ?? 0), 0);
  const measures = liveMeasures(records).length;
  const offers = all(records, "offer").filter(offer => offer.stance !== "need");
  const units = new Set(offers.map(offer => offer.unit).filter(unit => unit !== null)).size;
  const result = the(records, "result");
  /** @type {{key: string, n: number, facts: Record<string, number>}[]} */
  const tiles = [
    measures && measures < ideas
      ? { key: "measures", n: measures, facts: { ideas } }
      : { key: "ideas", n: ideas, facts: {} },
    { key: "votes", n: result?.votes ?? 0, facts: { voters: result?.voters ?? 0 } },
    { key: "offers", n: offers.length, facts: { units } },
    { key: "commitments", n: result?.commitments ?? 0, facts: {} },
  ];
  return {
    tiles: tiles.filter(tile => tile.n > 0),
    conflicts: all(records, "conflict").length,
    benefits: all(records, "co_benefit").length,
  };
}
