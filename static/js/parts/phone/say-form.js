/**
 * Saying something about a measure: one tap for what it is, one sentence, sent. Each kind has a draft of its own.
 * @module
 */
import { html, useEffect, useLayoutEffect, useRef, useState } from "../../../vendor/preact.js";
import { errorText, knows, t } from "../../core/i18n.js";
import { newId } from "../../core/ids.js";
import { comment_length_max, sentence_length_max } from "../../core/protocol.js";
import { one, the } from "../../core/records.js";
import { CheckField, fits, SelectField, TextField } from "../field.js";
import { Icon } from "../icon.js";
import { announce } from "../live-region.js";
import { Notice } from "../notice.js";
import { Unsent } from "./unsent.js";

/** @import { Entry } from "../../core/outbox.js" */
/** @import { OpenSheet, Phone, Way } from "./phone.js" */

/** @type {readonly Way[]} */
const ways = ["comment", "offer", "need", "join", "conflict", "co_benefit"];
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

/** What each way is called on the wire, and what its own id is called. */
const commands = /** @type {const} */ ({
  comment: ["post_comment", "comment"],
  offer: ["make_offer", "offer"],
  need: ["make_offer", "offer"],
  join: ["make_offer", "offer"],
  conflict: ["flag_conflict", "conflict"],
  co_benefit: ["add_co_benefit", "co_benefit"],
  commitment: ["commit_to", "commitment"],
});

/** @param {string} measure @param {Way} way */
const draftName = (measure, way) => `say:${measure}:${way}`;

/** @param {{phone: Phone, measure: string, asked: OpenSheet}} props `asked` is how the sheet was opened */
export function SayForm({ phone, measure, asked }) {
  const [way, setWay] = useState(asked.way ?? begunWay(phone, measure));
  useEffect(() => {
    if (asked.way) setWay(asked.way);
  }, [asked]);
  const records = phone.seat.screen.value;
  const commits = the(records, "phase")?.visibility === "own_unit" || asked.way === "commitment";
  const offered = commits ? [/** @type {Way} */ ("commitment"), ...ways] : ways;
  return html`
    <section class="say stack" data-tight aria-label=${t("say.label")}>
      <div class="say-ways">
        ${offered.map(
          other => html`
            <button key=${other} type="button" class="ds-chip say-way" aria-pressed=${way === other ? "true" : "false"} onClick=${() => setWay(way === other ? null : other)}>
              <${Icon} name=${icons[other]} />${t(`say.${other}`)}
            </button>
          `,
        )}
      </div>
      ${way && html`<${Sentence} key=${way} phone=${phone} measure=${measure} way=${way} onSent=${() => setWay(null)} />`}
    </section>
  `;
}

/** @param {{phone: Phone, measure: string, way: Way, onSent: () => void}} props */
function Sentence({ phone, measure, way, onSent }) {
  const { seat } = phone;
  const draft = seat.draft(draftName(measure, way));
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const [named, setNamed] = useState(false);
  const [resource, setResource] = useState("");
  const [bare, setBare] = useState(false);
  const max = way === "comment" ? comment_length_max : sentence_length_max;
  useLayoutEffect(() => box.current?.focus(), []);

  if (for_the_unit.includes(way) && !the(seat.screen.value, "me")?.unit) {
    return html`<${Notice}><p>${t("say.needs_unit")}</p><//>`;
  }
  const send = () => {
    const text = draft.text.peek().trim();
    setBare(!text);
    if (!text) announce(errorText({ code: "empty" }));
    if (!fits(text, max)) return box.current?.focus();
    const [name, idName] = commands[way];
    /** @type {Record<string, unknown>} */
    const data = { [idName]: newId(), measure, text };
    if (name === "make_offer") data.stance = way;
    if (resource) data.resource = resource;
    if (named) data.named = true;
    seat.act(name, data);
    draft.clear();
    announce(t("say.sent"));
    onSent();
  };
  const error = bare && !draft.text.value.trim() ? errorText({ code: "empty" }) : undefined;
  const takesResource = way === "offer" || way === "need";
  return html`
    <${TextField} draft=${draft} label=${t(`say.${way}_label`)} max=${max} rows=${2} error=${error} inputRef=${box} firstFocus onEnter=${send} />
    ${
      takesResource &&
      html`<${SelectField}
        label=${t("say.resource")}
        value=${resource}
        empty=${t("say.resource_any")}
        options=${resources.map(value => ({ value, label: t(`resource.${value}`) }))}
        onChange=${setResource}
      />`
    }
    <div class="composer-foot">
      ${way !== "commitment" ? html`<${CheckField} label=${t("say.named")} checked=${named} onChange=${setNamed} />` : html`<span></span>`}
      <button type="button" class="ds-button" onClick=${send}>${t("say.send")}</button>
    </div>
  `;
}

/** A sentence that was begun and not sent is found again. @param {Phone} phone @param {string} measure */
const begunWay = (phone, measure) =>
  ways.find(way => phone.seat.draft(draftName(measure, way)).text.peek() !== "") ?? null;

/** The sentences that were begun here and not sent before the day was over. @param {{phone: Phone, measure: string}} props */
export const UnsentSaying = ({ phone, measure }) =>
  [/** @type {Way} */ ("commitment"), ...ways].map(
    way => html`<${Unsent} key=${way} draft=${phone.seat.draft(draftName(measure, way))} />`,
  );

/** What a refused command was, in words. @param {Entry} entry */
export const whatItWas = entry => (knows(`did.${entry.name}`) ? t(`did.${entry.name}`) : t("did.other"));

/**
 * What puts a refused text back in the box it came from; null when that box is not on the page now.
 * @param {Phone} phone
 * @param {Entry} entry
 */
export function boxFor(phone, entry) {
  const { measure, text, title, question } = entry.data;
  if (entry.name === "post_measure") return () => writeAgain(phone, "idea", title);
  if (entry.name === "give_feedback" && text) return () => writeAgain(phone, `feedback:${question}`, text);
  const way = wayOf(entry);
  const shown = one(phone.seat.screen.peek(), "measure", measure) || phone.sheet.peek()?.measure === measure;
  if (!way || !shown) return null;
  return () => {
    writeAgain(phone, draftName(measure, way), text);
    phone.sheet.value = { measure, way };
  };
}

/** @param {Phone} phone @param {string} name @param {string} text */
function writeAgain(phone, name, text) {
  const draft = phone.seat.draft(name);
  const begun = draft.text.peek();
  draft.write(begun ? `${begun} ${text}` : text);
  phone.tab.value = "now";
}

/** @param {Entry} entry */
function wayOf(entry) {
  if (entry.name === "make_offer") return /** @type {Way} */ (entry.data.stance ?? "offer");
  const found = Object.entries(commands).find(([, [name]]) => name === entry.name);
  return /** @type {Way | undefined} */ (found?.[0]);
}
