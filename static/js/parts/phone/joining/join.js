/**
 * Joining: the QR code gave workshop and table, so one choice and one button are left, and no account. What was filled in
 * survives a reload, and a request without an answer times out.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../../../vendor/preact.js";
import { useHeadingFocus } from "../../../browser/heading-focus.js";
import { errorText, lang, say, t } from "../../../browser/i18n.js";
import { useTitle } from "../../../browser/title.js";
import { openDrafts } from "../../../line/drafts.js";
import { label_length_max } from "../../../line/protocol.js";
import { holdSeat, joinId, keepWorkplace, lastWorkplace } from "../../../line/remembered.js";
import { givenUp } from "../../../line/requests.js";
import { lastingShelf } from "../../../line/storage.js";
import { lengthOf, SelectField, TextField } from "../../field.js";
import { LanguageSwitch } from "../../language-switch.js";
import { Notice } from "../../notice.js";
import { Over } from "./over.js";
import { Privacy } from "./privacy.js";
import { UnitChoice } from "./unit-choice.js";

/** @import { Boot } from "../../../browser/boot.js" */
/** @import { Area, WireError } from "../../../line/protocol.js" */
/** @import { HeldSeat } from "../../../line/remembered.js" */
/** @import { WhatItWas } from "./over.js" */

/** @typedef {{code: string, title: any, status: string, tables: number[], areas: Area[], over: WhatItWas | null}} JoinForm */

const no_line = { code: "no_line" };
const answer_timeout_ms = 15_000;

/** @param {{boot: Boot, arrives: boolean, onJoined: (seat: HeldSeat) => void}} props `arrives`: has left a seat on this page just now */
export function Join({ boot, arrives, onJoined }) {
  const [form, setForm] = useState(/** @type {JoinForm | null} */ (null));
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const load = () =>
    ask(`/api/${boot.code}`).then(
      answer => {
        setError(null);
        setForm(answer);
      },
      reason => setError(asError(reason)),
    );
  useEffect(() => void load(), []);
  useTitle(t(form?.over ? "over.title" : "join.go"));
  useHeadingFocus("join", arrives);

  return html`
    <main id="main" tabindex="-1" class="phone-main join stack">
      <header class="join-top">
        <${LanguageSwitch} />
        <h1 class="ds-heading" data-size="lg" tabindex="-1">${say(boot.title)}</h1>
        ${boot.table && !form?.over && html`<p class="join-table">${t("join.at_table", { table: boot.table })}</p>`}
      </header>
      ${form?.over && html`<${Over} over=${form.over} />`}
      ${form && !form.over && html`<${Form} boot=${boot} form=${form} onJoined=${onJoined} />`}
      ${!form && !error && html`<p class="soft">${t("page.loading")}</p>`}
      ${
        error &&
        html`
          <${Notice} colour="danger" role="alert">
            <p>${joinErrorText(error)}</p>
            <button type="button" class="ds-button" onClick=${load}>${t("save.retry")}</button>
          <//>
        `
      }
    </main>
  `;
}

/** @param {{boot: Boot, form: JoinForm, onJoined: (seat: HeldSeat) => void}} props */
function Form({ boot, form, onJoined }) {
  const [table, setTable] = useState(String(boot.table ?? ""));
  const [workplace, setWorkplace] = useState(() => knownWorkplace(form));
  const [role] = useState(() => openDrafts(boot.code, lastingShelf())("role"));
  const [missing, setMissing] = useState(0);
  const roleBox = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState(/** @type {WireError | null} */ (null));

  const choose = (/** @type {import("../../../line/remembered.js").Workplace} */ chosen) => {
    setWorkplace(chosen);
    keepWorkplace(chosen);
  };
  const onSubmit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!workplace) return setMissing(missing + 1);
    if (lengthOf(role.text.peek()) > label_length_max) return roleBox.current?.focus();
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      const seat = await join(boot.code, { table, workplace, role: role.text.peek().trim() });
      holdSeat(boot.code, seat);
      role.clear();
      onJoined(seat);
    } catch (reason) {
      setError(asError(reason));
      setBusy(false);
    }
  };

  return html`
    <form class="stack" onSubmit=${onSubmit} novalidate>
      ${
        !boot.table &&
        html`<${SelectField}
          label=${t("join.table")}
          value=${table}
          empty=${t("join.any_table")}
          options=${form.tables.map(number => ({ value: String(number), label: t("table.number", { table: number }) }))}
          onChange=${setTable}
        />`
      }
      <${UnitChoice}
        areas=${form.areas}
        chosen=${workplace}
        missing=${workplace ? 0 : missing}
        onChoose=${choose}
      />
      <${TextField} draft=${role} label=${t("join.role")} description=${t("join.role_hint")} max=${label_length_max} inputRef=${roleBox} optional />
      <${Privacy} />
      <div class="join-go stack" data-tight>
        ${error && html`<${Notice} colour="danger" role="alert"><p>${joinErrorText(error)}</p><//>`}
        <button type="submit" class="ds-button" data-wide aria-busy=${busy ? "true" : undefined}>
          ${busy ? t("join.joining") : t("join.go")}
        </button>
      </div>
    </form>
  `;
}

/** The last choice on this phone, if this workshop has it. @param {JoinForm} form */
function knownWorkplace(form) {
  const last = lastWorkplace();
  const area = form.areas.find(known => known.name === last?.area);
  return last && area && (last.unit === null || area.units.includes(last.unit)) ? last : null;
}

/**
 * @param {string} code
 * @param {{table: string, workplace: import("../../../line/remembered.js").Workplace, role: string}} choice
 * @returns {Promise<HeldSeat>}
 */
function join(code, { table, workplace, role }) {
  /** @type {Record<string, unknown>} */
  const body = { id: joinId(code), lang: lang.peek() };
  if (table) body.table = Number(table);
  if (workplace.area) body.area = workplace.area;
  if (workplace.unit) body.unit = workplace.unit;
  if (role) body.role = role;
  return ask(`/api/${code}/join`, { method: "POST", body: JSON.stringify(body) });
}

/** @param {string} path @param {RequestInit} [how] */
function ask(path, how = {}) {
  return givenUp(answer_timeout_ms, async signal => {
    const response = await fetch(path, { ...how, headers: { "Content-Type": "application/json" }, signal });
    const body = await response.json();
    if (!response.ok) throw body.error ?? body;
    return body;
  });
}

/**
 * An error object from the server, or the line that failed: then the browser's own error has a number for a code, or none.
 * @param {any} reason @returns {WireError}
 */
const asError = reason => (typeof reason?.code === "string" ? reason : no_line);

/** @param {WireError} error */
const joinErrorText = error => (error === no_line ? t("join.no_line") : errorText(error));
