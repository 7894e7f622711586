/**
 * Pairs of measures that look alike, side by side with their originals. The host merges them or keeps both.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Dialog } from "../../dialog.js";
import { Icon } from "../../icon.js";
import { tablesBehind } from "../board/selectors.js";
import { Originals } from "../sheet/originals.js";
import { isOpen } from "../tablet.js";
import { JustMerged } from "./dock.js";
import { pairsOf } from "./lookalikes.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Pair } from "./lookalikes.js" */
/** @import { Tablet } from "../tablet.js" */

const shown_at_once = 10;

/** @param {Tablet} tablet */
const pairsNow = tablet => pairsOf(tablet.seat.screen.value, tablet.table, tablet.lookalikes.alike.value ?? []);

/** On the board: how many of its measures look like others. @param {{tablet: Tablet}} props */
export function PairsHint({ tablet }) {
  const ours = pairsNow(tablet).filter(pair => pair.ours).length;
  if (ours === 0 || !isOpen(tablet)) return null;
  return html`
    <div class="host-pairs-hint">
      <p><${Icon} name="search" /> ${t("host.pairs_hint", { n: ours })}</p>
      <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => (tablet.opened.value = { kind: "pairs" })}>
        ${t("host.pairs_see")}
      </button>
    </div>
  `;
}

/** @param {{tablet: Tablet}} props */
export function Pairs({ tablet }) {
  const [more, setMore] = useState(false);
  const pairs = pairsNow(tablet);
  const ours = pairs.filter(pair => pair.ours);
  const theirs = pairs.filter(pair => !pair.ours);
  const close = () => (tablet.opened.value = null);
  return html`
    <${Dialog} title=${t("host.pairs")} placement="right" onClose=${close}>
      <div class="host-pairs">
        <p class="soft">${t("host.pairs_text")}</p>
        <${JustMerged} tablet=${tablet} />
        ${pairs.length === 0 && html`<p class="panel soft">${t("host.pairs_none")}</p>`}
        ${ours.map(pair => html`<${Sides} key=${pair.key} tablet=${tablet} pair=${pair} />`)}
        ${
          theirs.length > 0 &&
          html`
            <h3 class="ds-heading" data-size="2xs">${t("host.pairs_others")} <span class="count">${theirs.length}</span></h3>
            ${(more ? theirs : theirs.slice(0, ours.length ? 0 : shown_at_once)).map(pair => html`<${Sides} key=${pair.key} tablet=${tablet} pair=${pair} />`)}
            ${!more && (ours.length > 0 || theirs.length > shown_at_once) && html`<div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${() => setMore(true)}>${t("host.pairs_more")}</button></div>`}
          `
        }
      </div>
    <//>
  `;
}

/** @param {{tablet: Tablet, pair: Pair}} props */
function Sides({ tablet, pair }) {
  const [one, other] = pair.pair;
  const keep = () => {
    tablet.lookalikes.keep(pair.pair, t("host.kept_both"));
    /** @type {HTMLElement | null} */ (document.querySelector("dialog h2"))?.focus();
  };
  const merge = () => (tablet.opened.value = { kind: "merge", ids: [one.id, other.id], back: { kind: "pairs" } });
  return html`
    <article class="host-pair" aria-label=${t("host.pair", { title: one.title, other: other.title })}>
      <div class="host-sides">
        <${Side} tablet=${tablet} measure=${one} />
        <${Side} tablet=${tablet} measure=${other} />
      </div>
      <div class="row">
        <button type="button" class="ds-button" data-size="sm" onClick=${merge}>${t("host.merge")}<span class="ds-sr-only">: ${one.title}</span></button>
        <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${keep}>${t("host.keep_both")}<span class="ds-sr-only">: ${one.title}</span></button>
      </div>
    </article>
  `;
}

/** @param {{tablet: Tablet, measure: MeasureRecord}} props */
function Side({ tablet, measure }) {
  const records = tablet.seat.screen.value;
  const tables = tablesBehind(records, measure).map(table => t("table.number", { table }));
  return html`
    <div class="host-side" data-own=${tablesBehind(records, measure).includes(tablet.table)}>
      <p class="eyebrow">${tables.join(" + ")}</p>
      <p class="host-option-title">${measure.title}</p>
      ${measure.description && html`<p class="sheet-text">${measure.description}</p>`}
      <${Originals} tablet=${tablet} measure=${measure} titled fixed />
    </div>
  `;
}
