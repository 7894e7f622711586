/**
 * Two people filled in the same field: both values are shown, and the organiser chooses. Nothing is overwritten unseen.
 * @module
 */
import { computed, html, useEffect, useRef } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { isClash } from "../../../line/clash.js";
import { titleOf, valueText } from "../../../rules/fields.js";
import { Notice } from "../../notice.js";

/** @import { Field } from "../../../rules/fields.js" */
/** @import { Entry } from "../../../line/entries.js" */
/** @import { FieldValue, MeasureRecord } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */

/** @param {Entry} entry */
const isOfField = entry => entry.name === "set_field" && isClash(entry);

/** The seat without the refusals that a measure's sheet shows at the field itself. @param {Seat} seat @returns {Seat} */
export function withoutClashes(seat) {
  const failed = computed(() => seat.outbox.failed.value.filter(entry => !isOfField(entry)));
  return { ...seat, outbox: { ...seat.outbox, failed } };
}

/** @param {{seat: Seat, measure: MeasureRecord, field: Field}} props */
export function Clash({ seat, measure, field }) {
  const refused = seat.outbox.failed.value.filter(
    entry => isOfField(entry) && entry.data.measure === measure.id && entry.data.field === field.name,
  );
  const clash = refused.at(-1);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), [clash?.id]);
  if (!clash) return null;
  const theirs = measure.fields[field.name] ?? null;
  const own = clash.data.value;
  const letGo = () => {
    for (const { id } of refused) seat.outbox.takeOut(id);
  };
  const useOwn = () => {
    letGo();
    seat.act("set_field", { measure: measure.id, field: field.name, value: own, was: [theirs] });
  };
  const shown = (/** @type {FieldValue} */ value) => valueText(field, value) || t("console.not_known");
  return html`
    <div ref=${box}><${Notice} colour="warning" role="alert">
      <p><strong>${t("console.clash", { field: titleOf(field) })}</strong></p>
      <dl class="facts">
        <div><dt>${t("console.clash_theirs")}</dt><dd>${shown(theirs)}</dd></div>
        <div><dt>${t("console.clash_own")}</dt><dd>${shown(own)}</dd></div>
      </dl>
      <div class="row">
        <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${letGo}>${t("console.clash_keep")}</button>
        <button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${useOwn}>${t("console.clash_use_own")}</button>
      </div>
    <//></div>
  `;
}
