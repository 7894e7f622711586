/**
 * The box for a new idea; a title is enough. It stays in every phase while it has text or focus: an idea that was being
 * written when the phase ended can be sent for two minutes more (S13), and after that the text is still there.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../../../vendor/preact.js";
import { errorText, t } from "../../../browser/i18n.js";
import { newId } from "../../../line/ids.js";
import { title_length_max } from "../../../line/protocol.js";
import { the } from "../../../line/records.js";
import { closedBy, graceLeft } from "../../../rules/grace.js";
import { fits, TextField } from "../../field.js";
import { Icon } from "../../icon.js";
import { announce } from "../../live-region.js";
import { Notice } from "../../notice.js";
import { isNamed, NamedField, setNamed } from "../measures/named.js";
import { Similar } from "./similar.js";
import { Unsent } from "./unsent.js";

/** @import { PhaseRecord } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

const margin_ms = 5_000;

/** @param {{phone: Phone}} props */
export function Composer({ phone }) {
  const { seat } = phone;
  const records = seat.screen.value;
  const phase = the(records, "phase");
  const status = the(records, "workshop")?.status;
  const open = status === "open";
  const draft = seat.draft("idea");
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const [inside, setInside] = useState(false);
  const [bare, setBare] = useState(false);
  const closer = useCloser(phone, phase);
  const takes = open && phase !== undefined && phase.ideas !== "closed";
  if (status === "closed") return html`<${Unsent} draft=${draft} />`;
  if (!phase || !(takes || inside || draft.text.value)) return null;

  const alone = phase.ideas === "open_private";
  const discard = () => {
    draft.clear();
    setNamed(phone, "idea", false);
    box.current?.focus();
  };
  const send = () => {
    const title = draft.text.peek().trim();
    setBare(!title);
    if (!fits(title, title_length_max)) {
      box.current?.focus();
      return title ? undefined : announce(errorText({ code: "empty" }));
    }
    const data = { measure: newId(), title, ...(isNamed(phone, "idea") && { named: true }) };
    const told = t(alone ? "idea.kept" : "idea.sent");
    seat.act("post_measure", data, { age_ms: takes ? 0 : ageOfWriting(phone, phase), told });
    discard();
  };

  return html`
    <section
      class="composer panel"
      aria-label=${t("idea.label")}
      onFocusIn=${() => setInside(true)}
      onFocusOut=${(/** @type {FocusEvent} */ event) => setInside(staysIn(event))}
    >
      <${TextField}
        draft=${draft}
        label=${t("idea.label")}
        description=${takes ? t(alone ? "idea.private_hint" : "idea.hint") : undefined}
        max=${title_length_max}
        error=${bare && !draft.text.value.trim() ? errorText({ code: "empty" }) : undefined}
        rows=${2}
        inputRef=${box}
        onEnter=${send}
        oneLine
      />
      ${!takes && html`<${Closing} phone=${phone} phase=${phase} closer=${open ? closer : null} />`}
      <div class="composer-foot">
        <${NamedField} phone=${phone} about="idea" />
        ${!takes && html`<button type="button" class="ds-button" data-variant="tertiary" onClick=${discard}>${t("save.discard")}</button>`}
        <button type="button" class="ds-button composer-send" onClick=${send}><${Icon} name="plus" />${t("idea.send")}</button>
      </div>
      ${takes && html`<${Similar} phone=${phone} text=${draft.text.value} onSend=${send} onDiscard=${discard} />`}
    </section>
  `;
}

/**
 * Which phase closed the ideas, kept on the device: a page that is reloaded in a later phase must not promise two minutes
 * a second time.
 * @param {Phone} phone
 * @param {PhaseRecord | undefined} phase
 */
function useCloser(phone, phase) {
  const kept = phone.seat.draft("idea:closer");
  const closer = phase ? closedBy(kept.text.peek() || null, phase) : null;
  useEffect(() => {
    if (phase) kept.write(closer ?? "");
  }, [closer, phase?.id]);
  return closer;
}

/**
 * An idea that was being written as the phase ended belongs to that phase: it dates from just before the end, so that neither
 * the network nor the clocks carry it over the line, but from no earlier than when the person began to write.
 * @param {Phone} phone
 * @param {PhaseRecord} phase the phase that came after
 */
function ageOfWriting(phone, phase) {
  const since_end_ms = phone.seat.connection.serverNow() - phase.started_at;
  const begun_at = phone.seat.draft("idea").begun_at ?? Date.now();
  return Math.max(0, Math.min(since_end_ms + margin_ms, Date.now() - begun_at));
}

/** @param {{phone: Phone, phase: PhaseRecord, closer: string | null}} props `closer` is the phase that closed the ideas */
function Closing({ phone, phase, closer }) {
  const left_s = graceLeft(closer, phase, phone.seat.second.value);
  return html`
    <${Notice} colour="warning">
      <p>${left_s > 0 ? t("idea.finish", { n: left_s }) : t("idea.too_late")}</p>
    <//>
  `;
}

/** @param {FocusEvent} event */
function staysIn(event) {
  const section = /** @type {HTMLElement} */ (event.currentTarget);
  return section.contains(/** @type {Node | null} */ (event.relatedTarget));
}
