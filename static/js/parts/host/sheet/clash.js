/**
 * Two people changed the same field. The value that was refused stands beside the current one until the host chooses: nothing
 * is overwritten unseen, nothing typed is lost.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { clashesIn, clashOf, letGo, mineAgain } from "../../../line/clash.js";
import { BothValues } from "../../both-values.js";
import { announce } from "../../live-region.js";
import { labelOf, valueText } from "./values.js";

/** @import { ClashOf } from "../../../line/clash.js" */
/** @import { Tablet } from "../tablet.js" */

/** Drops a clash when the field is written again. @param {Tablet} tablet @param {string} measure @param {string} field */
export const dropClash = ({ seat }, measure, field) =>
  letGo(seat, clashOf(seat.screen.peek(), seat.outbox.failed.peek(), measure, field));

/** All that wait for a choice, of every measure. @param {{tablet: Tablet}} props */
export function Clashes({ tablet }) {
  const { seat } = tablet;
  const clashes = clashesIn(seat.screen.value, seat.outbox.failed.value);
  return clashes.map(
    clash => html`
      <div class="ds-alert notice" data-color="warning" role="group" aria-labelledby="${clash.last.id}-clash" key=${clash.last.id}>
        <p id="${clash.last.id}-clash"><strong>${labelOf(seat.screen.value, clash.field)}</strong> – ${clash.title}</p>
        <${Choice} tablet=${tablet} clash=${clash} />
      </div>
    `,
  );
}

/** What waits for a choice in one field of a sheet. @param {{tablet: Tablet, measure: string, field: string}} props */
export function FieldClash({ tablet, measure, field }) {
  const { seat } = tablet;
  const clash = clashOf(seat.screen.value, seat.outbox.failed.value, measure, field);
  return (
    clash &&
    html`<div class="host-clash" role="group" aria-label=${t("saved.failed")}><${Choice} tablet=${tablet} clash=${clash} /></div>`
  );
}

/** @param {{tablet: Tablet, clash: ClashOf}} props */
function Choice({ tablet: { seat }, clash }) {
  const records = seat.screen.value;
  const settle = (/** @type {Event} */ event) => {
    // The buttons go as the choice is made: the focus goes to the field, or stays in the page's main part.
    const field = /** @type {HTMLElement} */ (event.currentTarget).closest(".host-field")?.querySelector(".ds-input");
    letGo(seat, clash);
    /** @type {HTMLElement | null} */ (field ?? document.querySelector("main"))?.focus();
  };
  const useMine = (/** @type {Event} */ event) => {
    const { name, data } = mineAgain(clash);
    settle(event);
    seat.act(name, data, { told: t("host.clash_mine_kept") });
  };
  const keepTheirs = (/** @type {Event} */ event) => {
    settle(event);
    announce(t("host.clash_theirs_kept"));
  };
  return html`<${BothValues}
    look="host-values"
    values=${[
      { label: t("host.clash_wrote"), value: valueText(records, clash.field, clash.theirs) },
      { label: t("host.clash_you_wrote"), value: valueText(records, clash.field, clash.mine) },
    ]}
    ways=${[
      { label: t("host.clash_mine"), onChoose: useMine },
      { label: t("host.clash_theirs"), variant: "secondary", onChoose: keepTheirs },
    ]}
  />`;
}
