/**
 * The log of what hosts and organisers did, newest first, each with its way back while that still makes sense. Fetched from
 * the server, and again while it is open and something happens.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../../../vendor/preact.js";
import { errorText, knows, say, t, timeText } from "../../../browser/i18n.js";
import { isDayOpen, the } from "../../../line/records.js";
import { fieldOf, titleOf, valueText } from "../../../rules/fields.js";
import { ask } from "../../ask.js";
import { SelectField } from "../../field.js";
import { Notice } from "../../notice.js";
import { SaveMark, stateOfCommands } from "../../save-state.js";
import { audienceText } from "../messages.js";
import { actsOf, sentenceOf, taken } from "./log-words.js";

/** @import { WireError } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @import { LoggedAct } from "./log-words.js" */

const again_ms = 1_000;

/** @param {{face: Face}} props */
export function Log({ face }) {
  const { seat } = face;
  const { acts, more, error, load } = useLog(face);
  const [whose, setWhose] = useState("");
  const tables = the(seat.screen.value, "workshop")?.tables ?? [];
  const shown = actsOf(acts ?? [], whose);
  const loadOlder = () => load(acts?.at(-1)?.seq);
  return html`
    <div class="stack">
      <div class="row log-top" data-spread>
        <h2 class="ds-heading" data-size="xs">${t("console.tab_log")}</h2>
        <${SelectField}
          label=${t("console.log_whose")}
          value=${whose}
          empty=${t("console.log_all")}
          options=${[
            { value: "organisers", label: t("console.log_organisers") },
            ...tables.map(table => ({ value: String(table), label: t("table.number", { table }) })),
          ]}
          onChange=${setWhose}
        />
      </div>
      <p class="soft small">${t("console.log_says")}</p>
      ${
        error &&
        html`<${Notice} colour="danger" role="alert">
          <p>${errorText(error)}</p>
          <p><button type="button" class="ds-button" data-size="sm" onClick=${() => load()}>${t("save.retry")}</button></p>
        <//>`
      }
      ${acts && shown.length === 0 && html`<p class="empty">${t("console.log_empty")}</p>`}
      <ol class="plain log">${shown.map(act => html`<${Act} key=${act.seq} face=${face} act=${act} />`)}</ol>
      ${more && html`<p><button type="button" class="ds-button" data-variant="secondary" onClick=${loadOlder}>${t("console.log_older")}</button></p>`}
    </div>
  `;
}

/** What has been read of the log so far, and the way to read more. @param {Face} face */
function useLog({ boot, seat }) {
  const [acts, setActs] = useState(/** @type {LoggedAct[] | null} */ (null));
  const [more, setMore] = useState(false);
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const timer = useRef(/** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined));

  /** @type {(before?: number) => Promise<void>} */
  const load = async before => {
    const path = `/api/${boot.code}/log${before === undefined ? "" : `?before=${before}`}`;
    const answer = await ask(path, { token: boot.token });
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    const page = await answer.response.json();
    setActs(known => taken(known ?? [], page.acts));
    // What lies before the oldest that is known is only told by the page that reaches back that far.
    setMore(was => (before === undefined && acts?.length ? was : page.more));
  };

  const at = seat.connection.seq.value;
  useEffect(() => {
    if (acts === null) void load();
    else
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        void load();
      }, again_ms);
  }, [at]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { acts, more, error, load };
}

/** @param {{face: Face, act: LoggedAct}} props */
function Act({ face, act }) {
  const [undoing, setUndoing] = useState("");
  const { undo, facts } = act;
  const sentence = actSentence(face, act);
  const takeBack = () => {
    if (undo) setUndoing(face.seat.act(undo.name, undo.data, { told: t("console.undone") }));
  };
  const state = undoing && stateOfCommands(face.seat, [undoing]);
  return html`
    <li class="log-line">
      <time class="small soft">${timeText(act.at)}</time>
      <div class="row-words">
        <p><strong>${whoText(act)}</strong> ${sentence}</p>
        ${facts.reason && html`<p class="small soft">${t("console.log_reason", { reason: facts.reason })}</p>`}
      </div>
      ${
        undo &&
        (!state || state === "failed") &&
        isDayOpen(face.seat.records.value) &&
        html`<button type="button" class="ds-button" data-size="sm" data-variant="tertiary" aria-label=${t("console.undo_this", { what: sentence })} onClick=${takeBack}>${t("console.undo")}</button>`
      }
      ${state === "saved" && html`<span class="small soft">${t("console.undone")}</span>`}
      ${(state === "saving" || state === "waiting") && html`<${SaveMark} state=${state} />`}
    </li>
  `;
}

/** @param {LoggedAct} act */
const whoText = ({ role, table, name }) =>
  role === "host" ? t("table.number", { table: table ?? 0 }) : name || t("console.organiser");

/** @param {Face} face @param {LoggedAct} act */
function actSentence({ seat }, act) {
  const { facts } = act;
  const field = fieldOf(seat.screen.value, facts.field);
  const sentence = sentenceOf(act);
  if (!knows(`console.did_${sentence}`)) return t("console.did_other");
  return t(`console.did_${sentence}`, {
    ...facts,
    n: Math.round(Math.abs(Number(facts.seconds ?? 0)) / 60),
    title: facts.title ? say(facts.title) : t("console.a_measure"),
    phase: facts.phase ? say(facts.phase) : "",
    field: facts.field ? titleOf(field ?? { name: facts.field }).toLowerCase() : "",
    value: valueText(field, facts.value),
    scene: facts.scene ? t(`console.scene_${facts.scene}`) : "",
    to: facts.to ? audienceText({ to: facts.to, table: facts.table }).toLowerCase() : "",
    format: facts.format ? t(`console.document_${facts.format}`).toLowerCase() : "",
  });
}
