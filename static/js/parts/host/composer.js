/**
 * Writes down an idea that somebody at the table says aloud, on their behalf. The text stays when the phase ends, and still
 * belongs to the phase in which it was begun (S13).
 * @module
 */
import { html, useRef, useState } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { newId } from "../../line/ids.js";
import { title_length_max } from "../../line/protocol.js";
import { all, the } from "../../line/records.js";
import { fits, SelectField, TextField } from "../field.js";
import { Icon } from "../icon.js";
import { Notice } from "../notice.js";
import { inPlace, nameOf } from "./board/selectors.js";
import { isOpen } from "./tablet.js";

/** @import { PhaseRecord } from "../../line/protocol.js" */
/** @import { Tablet } from "./tablet.js" */

const margin_ms = 5_000;

/** @param {{tablet: Tablet}} props */
export function Composer({ tablet }) {
  const { seat } = tablet;
  const records = seat.screen.value;
  const phase = the(records, "phase");
  const draft = seat.draft("idea");
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const [speaker, setSpeaker] = useState("");
  const stays = useStaying(() => Boolean(box.current?.matches(":focus")) || draft.text.peek() !== "", phase?.id);
  const takes = isOpen(tablet) && phase !== undefined && phase.ideas !== "closed";
  if (!phase || !(takes || stays || draft.text.value)) return null;

  const speakers = inPlace(all(records, "person")).filter(
    person => person.without_phone && person.present && person.table === tablet.table,
  );
  const on_behalf = speakers.some(person => person.id === speaker) ? speaker : "";
  const send = () => {
    const title = draft.text.peek().trim();
    if (!fits(title, title_length_max)) return box.current?.focus();
    const data = { measure: newId(), title, ...(on_behalf && { on_behalf }) };
    seat.act("post_measure", data, { age_ms: takes ? 0 : ageOfWriting(tablet, phase), told: t("host.idea_sent") });
    draft.clear();
    box.current?.focus();
  };
  return html`
    <div class="panel host-composer">
      <${TextField} draft=${draft} label=${t("host.idea")} max=${title_length_max} inputRef=${box} onEnter=${send} />
      ${
        speakers.length > 0 &&
        html`<${SelectField}
          label=${t("host.speaker")}
          value=${on_behalf}
          empty=${t("host.speaker_table")}
          options=${speakers.map(person => ({ value: person.id, label: nameOf(person) }))}
          onChange=${setSpeaker}
        />`
      }
      <button type="button" class="ds-button" data-variant="secondary" onClick=${send}><${Icon} name="plus" />${t("host.idea_send")}</button>
      ${!takes && (draft.text.value ? html`<${Notice} colour="warning"><p>${t("host.idea_late")}</p><//>` : html`<p class="soft">${t("host.idea_closed")}</p>`)}
    </div>
  `;
}

/**
 * Whether the box was in use as this phase began: it then stays for the whole phase. Removed when it loses the focus, it would pull
 * away what they are about to press.
 * @param {() => boolean} inUse
 * @param {string | undefined} phase
 */
function useStaying(inUse, phase) {
  const last = useRef({ phase, stays: false });
  if (last.current.phase !== phase) last.current = { phase, stays: inUse() };
  return last.current.stays;
}

/**
 * Dates from just before the phase ended, but from no earlier than when the host began to write.
 * @param {Tablet} tablet
 * @param {PhaseRecord} phase the phase that came after
 */
function ageOfWriting({ seat }, phase) {
  const since_end_ms = seat.connection.serverNow() - phase.started_at;
  const begun_at = seat.draft("idea").begun_at ?? Date.now();
  return Math.max(0, Math.min(since_end_ms + margin_ms, Date.now() - begun_at));
}
