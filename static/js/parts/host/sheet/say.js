/**
 * What the host writes about a measure for the table: a comment, a goal conflict or a co-benefit.
 * @module
 */
import { html, useRef, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { newId } from "../../../line/ids.js";
import { comment_length_max, sentence_length_max } from "../../../line/protocol.js";
import { the } from "../../../line/records.js";
import { Chip } from "../../chip.js";
import { fits, lengthOf, TextField } from "../../field.js";
import { SheetSection } from "../../measure-sheet.js";
import { aspects_of } from "./explain.js";

/** @import { Tablet } from "../tablet.js" */
/** @typedef {"comment" | "conflict" | "co_benefit"} Way */

/** @type {readonly Way[]} */
const ways = ["comment", "conflict", "co_benefit"];
/** @type {Record<Way, string>} */
const commands = { comment: "post_comment", conflict: "flag_conflict", co_benefit: "add_co_benefit" };

/** @param {{tablet: Tablet, measure: string, draft: string}} props */
export function Say({ tablet, measure, draft: about }) {
  const { seat } = tablet;
  const draftOf = (/** @type {Way} */ way) => seat.draft(`say:${about}:${way}`);
  const closed = the(seat.records.value, "phase")?.closed ?? [];
  const [chosen, setWay] = useState(() => ways.find(begun => draftOf(begun).text.peek() !== ""));
  // What is being written keeps its box, also where the phase that began meanwhile closes it.
  const offered = ways.filter(way => draftOf(way).text.peek() !== "" || !closed.includes(commands[way]));
  const way = chosen && offered.includes(chosen) ? chosen : offered[0];
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  if (!way) return null;
  const draft = draftOf(way);
  const extra = (way === "comment" ? [] : aspects_of[way]).map(key => ({
    key,
    draft: seat.draft(`${key}:say:${about}:${way}`),
  }));
  const max = way === "comment" ? comment_length_max : sentence_length_max;
  const send = () => {
    const text = draft.text.peek().trim();
    if (!fits(text, max)) return box.current?.focus();
    if (extra.some(({ draft }) => lengthOf(draft.text.peek().trim()) > sentence_length_max)) return;
    const known = extra.map(({ key, draft }) => [key, draft.text.peek().trim()]).filter(([, said]) => said);
    const data = { [way]: newId(), measure, text, ...Object.fromEntries(known) };
    seat.act(commands[way], data, { told: t("host.said") });
    for (const { draft } of extra) draft.clear();
    draft.clear();
  };
  return html`
    <${SheetSection} title=${t("host.say")}>
      <div class="host-chips" role="group" aria-label=${t("host.say")}>
        ${offered.map(other => html`<${Chip} key=${other} chosen=${other === way} onPress=${() => setWay(other)}>${t(`host.say_${other}`)}<//>`)}
      </div>
      <${TextField} key=${way} draft=${draft} label=${t(`host.say_${way}_label`)} max=${max} rows=${2} inputRef=${box} onEnter=${send} />
      ${extra.map(({ key, draft }) => html`<${TextField} key=${key} draft=${draft} label=${t(`aspect.${key}`)} max=${sentence_length_max} optional onEnter=${send} />`)}
      <div><button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${send}>${t("host.say_send")}</button></div>
    <//>
  `;
}
