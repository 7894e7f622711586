/**
 * Claiming measures for the table. Offered once the votes are shown, or where only claimed measures are visible.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { liveMeasures, the } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { isOpen } from "../tablet.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** The measures that this table has claimed. @param {Tablet} tablet */
export const claimsOf = tablet =>
  liveMeasures(tablet.seat.screen.value).filter(measure => measure.claimed_by === tablet.table);

/** @param {Tablet} tablet */
export function isTimeToClaim(tablet) {
  const phase = the(tablet.seat.screen.value, "phase");
  return Boolean(isOpen(tablet) && phase && (phase.revealed || phase.visibility === "claimed_cards"));
}

/** @param {Tablet} tablet */
export const claimsMax = tablet => the(tablet.seat.screen.value, "workshop")?.claims_per_table ?? 0;

/** @param {{tablet: Tablet, measure: MeasureRecord}} props */
export function ClaimButton({ tablet, measure }) {
  const { seat } = tablet;
  const ours = measure.claimed_by === tablet.table;
  const offered = isTimeToClaim(tablet) && !measure.claimed_by && claimsOf(tablet).length < claimsMax(tablet);
  if (!isOpen(tablet) || !(ours || offered)) return null;
  const press = (/** @type {Event} */ event) => {
    const onCard = /** @type {HTMLElement} */ (event.currentTarget).closest("article");
    const told = t(ours ? "host.released" : "host.claimed", { title: measure.title });
    seat.act(ours ? "release_claim" : "claim_measure", { measure: measure.id }, { told });
    if (onCard) stayNear();
  };
  return html`
    <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${press}>
      <${Icon} name=${ours ? "close" : "check"} />${ours ? t("host.release") : t("host.claim")}<span class="ds-sr-only">: ${measure.title}</span>
    </button>
  `;
}

/** The card goes to another place on the page: the focus goes to the heading of what was claimed, and nothing scrolls. */
function stayNear() {
  const heading = document.getElementById("claims");
  const near = heading?.getClientRects().length ? heading : document.querySelector("main");
  near?.focus({ preventScroll: true });
}
