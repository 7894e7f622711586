/**
 * Two people changed the same field: both values are shown and the organiser chooses. Nothing is overwritten unseen.
 * @module
 */
import { html, useEffect, useRef } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { clashOf, failingLess, isClash, letGo, mineAgain } from "../../../line/clash.js";
import { titleOf, valueText } from "../../../rules/fields.js";
import { BothValues } from "../../both-values.js";
import { Notice } from "../../notice.js";

/** @import { Field } from "../../../rules/fields.js" */
/** @import { FieldValue, MeasureRecord } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */

/** The seat without the refusals that a measure's sheet shows at the field itself. @param {Seat} seat */
export const withoutClashes = seat => failingLess(seat, entry => entry.name === "set_field" && isClash(entry));

/** @param {{seat: Seat, measure: MeasureRecord, field: Field}} props */
export function Clash({ seat, measure, field }) {
  const clash = clashOf(seat.screen.value, seat.outbox.failed.value, measure.id, field.name);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), [clash?.last.id]);
  if (!clash) return null;
  const keepTheirs = () => letGo(seat, clash);
  const useOwn = () => {
    const { name, data } = mineAgain(clash);
    keepTheirs();
    seat.act(name, data);
  };
  const shown = (/** @type {FieldValue} */ value) => valueText(field, value) || t("console.not_known");
  return html`
    <div ref=${box}><${Notice} colour="warning" role="group">
      <p><strong>${t("console.clash", { field: titleOf(field) })}</strong></p>
      <${BothValues}
        look="facts"
        values=${[
          { label: t("console.clash_theirs"), value: shown(clash.theirs) },
          { label: t("console.clash_own"), value: shown(clash.mine) },
        ]}
        ways=${[
          { label: t("console.clash_keep"), variant: "secondary", onChoose: keepTheirs },
          { label: t("console.clash_use_own"), variant: "secondary", onChoose: useOwn },
        ]}
      />
    <//></div>
  `;
}
