/**
 * What stands beside the label of a field: how it is saved, what was refused, and what others have just changed.
 * @module
 */
import { html, useRef } from "../../../../vendor/preact.js";
import { errorText, t } from "../../../browser/i18n.js";
import { isClash } from "../../../line/clash.js";
import { Icon } from "../../icon.js";
import { SaveMark } from "../../save-state.js";
import { FieldClash } from "./clash.js";
import { valueText } from "./values.js";

/** @import { Entry } from "../../../line/entries.js" */
/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** Silent until somebody has changed the field. @param {{tablet: Tablet, measure: MeasureRecord, field: string, news: ReadonlySet<string>}} props */
export function FieldState({ tablet, measure, field, news }) {
  const { outbox, connection } = tablet.seat;
  const changed = useRef(false);
  const isThis = (/** @type {Entry} */ entry) =>
    entry.name === "set_field" && entry.data.measure === measure.id && entry.data.field === field;
  const failed = outbox.failed.value.find(isThis);
  const unsent = outbox.entries.value.some(entry => isThis(entry) && entry.answered_seq === undefined);
  if (outbox.entries.value.some(isThis)) changed.current = true;
  if (failed && isClash(failed)) return html`<${FieldClash} tablet=${tablet} measure=${measure.id} field=${field} />`;
  if (failed) return html`<${Refused} tablet=${tablet} entry=${failed} />`;
  if (news.has(field)) return html`<${News} />`;
  if (!changed.current) return null;
  const state = !unsent
    ? "saved"
    : connection.status.value === "connected" && !outbox.stuck.value
      ? "saving"
      : "waiting";
  return html`<${SaveMark} state=${state} />`;
}

/** Somebody else has just changed this. */
export const News = () => html`<span class="host-news"><${Icon} name="pen" />${t("host.news")}</span>`;

/** @param {{tablet: Tablet, entry: Entry}} props */
function Refused({ tablet, entry }) {
  const { outbox } = tablet.seat;
  return html`
    <div class="host-refused" role="group" aria-label=${t("saved.failed")}>
      <p class="save-state" data-state="failed"><${Icon} name="conflict" />${t("saved.failed")}: ${valueText(tablet.seat.screen.value, entry.data.field, entry.data.value)}</p>
      <p>${entry.error && errorText(entry.error)}</p>
      <div class="row">
        <button type="button" class="ds-button" data-size="sm" onClick=${() => outbox.retry(entry.id, t("save.now"))}>${t("save.retry")}</button>
        <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => outbox.takeOut(entry.id)}>${t("save.discard")}</button>
      </div>
    </div>
  `;
}
