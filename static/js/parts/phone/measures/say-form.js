/**
 * Saying something about a measure: one tap for the kind, one sentence, send. Each kind has its own draft.
 * @module
 */
import { html, useEffect, useLayoutEffect, useRef, useState } from "../../../../vendor/preact.js";
import { errorText, t } from "../../../browser/i18n.js";
import { newId } from "../../../line/ids.js";
import { comment_length_max, sentence_length_max } from "../../../line/protocol.js";
import { the } from "../../../line/records.js";
import { fits, lengthOf, SelectField, TextField } from "../../field.js";
import { Icon } from "../../icon.js";
import { announce } from "../../live-region.js";
import { Notice } from "../../notice.js";
import { Unsent } from "../ideas/unsent.js";
import { isNamed, NamedField, setNamed } from "./named.js";
import { commands, draftName, more, sayingsOf, ways, with_commitment } from "./sayings.js";

/** @import { OpenSheet, Phone, Way } from "../phone.js" */

/** @type {readonly Way[]} */
const for_the_unit = ["offer", "need", "join", "commitment"];
const resources = ["people", "data", "money", "premises", "pilot", "procurement", "knowledge"];
const icons = /** @type {const} */ ({
  comment: "comment",
  offer: "hands",
  need: "need",
  join: "person",
  conflict: "conflict",
  co_benefit: "benefit",
  commitment: "check",
});

/**
 * @param {{phone: Phone, measure: string, originals: string[], asked: OpenSheet}} props
 *   `measure` as it was opened: a merge meanwhile takes no text out of its box; `asked` is how the sheet was opened
 */
export function SayForm({ phone, measure, originals, asked }) {
  const [way, setWay] = useState(() => asked.way ?? begunWay(phone, measure, originals));
  useEffect(() => {
    if (asked.way) setWay(asked.way);
  }, [asked]);
  const records = phone.seat.screen.value;
  const phase = the(records, "phase");
  const commits = phase?.visibility === "own_unit" || way === "commitment";
  // What is being written keeps its box, also where the phase that began meanwhile closes it.
  const offered = (commits ? with_commitment : ways).filter(
    other => other === way || !phase?.closed.includes(commands[other][0]),
  );
  const chips = useRef(/** @type {HTMLElement | null} */ (null));
  const onSent = () => {
    // The send button is removed: the focus goes to the chip that was chosen.
    /** @type {HTMLElement | null | undefined} */ (chips.current?.querySelector("[aria-pressed=true]"))?.focus();
    setWay(null);
  };
  return html`
    <section class="say stack" data-tight aria-label=${t("say.label")}>
      <div class="say-ways" ref=${chips}>
        ${offered.map(
          other => html`
            <button key=${other} type="button" class="ds-chip say-way" aria-pressed=${way === other ? "true" : "false"} onClick=${() => setWay(way === other ? null : other)}>
              <${Icon} name=${icons[other]} />${t(`say.${other}`)}
            </button>
          `,
        )}
      </div>
      ${way && html`<${Sentence} key=${way} phone=${phone} measure=${measure} way=${way} onSent=${onSent} />`}
    </section>
  `;
}

/** @param {{phone: Phone, measure: string, way: Way, onSent: () => void}} props */
function Sentence({ phone, measure, way, onSent }) {
  const { seat } = phone;
  const name = draftName(measure, way);
  const draft = seat.draft(name);
  const extra = (more[way] ?? []).map(key => ({ key, draft: seat.draft(`${key}:${name}`) }));
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const [bare, setBare] = useState(false);
  const max = way === "comment" ? comment_length_max : sentence_length_max;
  useLayoutEffect(() => box.current?.focus(), []);

  if (for_the_unit.includes(way) && !the(seat.screen.value, "me")?.unit) {
    return html`<${Notice}><p>${t("say.needs_unit")}</p><//>`;
  }
  const send = () => {
    const text = draft.text.peek().trim();
    setBare(!text);
    if (!fits(text, max)) {
      box.current?.focus();
      return text ? undefined : announce(errorText({ code: "empty" }));
    }
    if (extra.some(({ draft }) => lengthOf(draft.text.peek().trim()) > sentence_length_max)) return;
    const [command, idName] = commands[way];
    /** @type {Record<string, unknown>} */
    const data = { [idName]: newId(), measure, text };
    if (command === "make_offer") data.stance = way;
    for (const { key, draft } of extra) {
      const said = draft.text.peek().trim();
      if (said) data[key] = said;
      draft.clear();
    }
    if (isNamed(phone, name)) data.named = true;
    seat.act(command, data, { told: t("say.sent") });
    draft.clear();
    setNamed(phone, name, false);
    onSent();
  };
  const error = bare && !draft.text.value.trim() ? errorText({ code: "empty" }) : undefined;
  return html`
    <${TextField} draft=${draft} label=${t(`say.${way}_label`)} max=${max} rows=${2} error=${error} inputRef=${box} firstFocus onEnter=${send} />
    ${extra.map(({ key, draft }) =>
      key === "resource"
        ? html`<${SelectField}
            key=${key}
            label=${t(`say.resource_${way}`)}
            value=${draft.text.value}
            empty=${t("say.resource_any")}
            options=${resources.map(value => ({ value, label: t(`resource.${value}`) }))}
            onChange=${(/** @type {string} */ value) => draft.write(value)}
          />`
        : html`<${TextField} key=${key} draft=${draft} label=${t(`aspect.${key}`)} max=${sentence_length_max} optional onEnter=${send} />`,
    )}
    <div class="composer-foot">
      ${way !== "commitment" && html`<${NamedField} phone=${phone} about=${name} />`}
      <button type="button" class="ds-button" onClick=${send}>${t("say.send")}</button>
    </div>
  `;
}

/**
 * A sentence that was begun and not sent is found again, also one about a measure that has since been merged into this one.
 * @param {Phone} phone
 * @param {string} measure
 * @param {string[]} originals
 */
function begunWay(phone, measure, originals) {
  const draftOf = (/** @type {string} */ id, /** @type {Way} */ way) => phone.seat.draft(draftName(id, way));
  for (const way of with_commitment) {
    const from = originals.find(id => draftOf(id, way).text.peek());
    if (!from || draftOf(measure, way).text.peek()) continue;
    for (const part of ["", ...(more[way] ?? []).map(key => `${key}:`)]) {
      const begun = phone.seat.draft(part + draftName(from, way));
      phone.seat.draft(part + draftName(measure, way)).write(begun.text.peek());
      begun.clear();
    }
  }
  return with_commitment.find(way => draftOf(measure, way).text.peek()) ?? null;
}

/** The sentences that were begun here and not sent before the day was over. @param {{phone: Phone, measure: string}} props */
export const UnsentSaying = ({ phone, measure }) =>
  sayingsOf(phone, measure).map((draft, at) => html`<${Unsent} key=${at} draft=${draft} />`);
