/**
 * The run sheet: every phase as planned and as held, with buttons to start, skip or resume it.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { say, t, timeText } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { ActButton } from "../shared/act.js";
import { lateText, PaceSentence } from "./pace.js";
import { beganLate, runSheet, whatComesNext } from "./plan.js";

/** @import { RunSheetRecord } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function RunSheet({ face }) {
  const { seat } = face;
  const records = seat.records.value;
  const running = the(records, "phase")?.id;
  const next = whatComesNext(records).next?.id;
  return html`
    <div class="stack">
      <div class="row" data-spread>
        <h2 class="ds-heading" data-size="xs">${t("console.tab_run_sheet")}</h2>
        <${PaceSentence} seat=${seat} />
      </div>
      <ol class="plain run-sheet">
        ${runSheet(records).map(line => html`<${Line} key=${line.id} face=${face} line=${line} state=${stateOf(line, running, next)} />`)}
      </ol>
    </div>
  `;
}

/** @typedef {"running" | "next" | "skipped" | "done" | "to_come"} LineState */

/** @param {RunSheetRecord} line @param {string | undefined} running @param {string | undefined} next @returns {LineState} */
function stateOf(line, running, next) {
  if (line.id === running) return "running";
  if (line.skipped) return "skipped";
  if (line.id === next) return "next";
  return line.started_at === null ? "to_come" : "done";
}

/** @param {{face: Face, line: RunSheetRecord, state: LineState}} props */
function Line({ face, line, state }) {
  const went = line.started_at === null ? null : wentText(line, state);
  const late = beganLate(line);
  return html`
    <li class="sheet-line" data-state=${state} aria-current=${state === "running" ? "step" : undefined}>
      <p class="sheet-planned">
        <span class="ds-sr-only">${t("console.planned")}</span>
        <strong>${line.planned}</strong>
        <span class="small soft">${t("console.minutes", { n: line.minutes })}</span>
      </p>
      <div class="row-words">
        <h3 class="sheet-name">${say(line.title)}</h3>
        <p class="row-facts small">
          <span class="sheet-state">${t(`console.state_${state}`)}</span>
          ${went && html`<span>${went}</span>`}
          ${late !== null && late !== 0 && html`<span class=${late >= 5 ? "warm" : ""}>${lateText(late)}</span>`}
        </p>
      </div>
      ${the(face.seat.records.value, "workshop")?.status === "open" && html`<${LineButtons} face=${face} line=${line} state=${state} />`}
    </li>
  `;
}

/** @param {RunSheetRecord} line @param {LineState} state */
function wentText(line, state) {
  const from = timeText(line.started_at ?? 0);
  if (state === "running" || line.ended_at === null) return t("console.since", { time: from });
  return t("console.from_to", { from, to: timeText(line.ended_at) });
}

/** @param {{face: Face, line: RunSheetRecord, state: LineState}} props */
function LineButtons({ face, line, state }) {
  const { seat, ui } = face;
  const title = say(line.title);
  if (state === "running") return null;
  const skip = () => seat.act("skip_phase", { phase: line.id, skipped: state !== "skipped" });
  return html`
    <div class="row sheet-buttons">
      ${
        line.started_at === null &&
        html`<${ActButton}
          seat=${seat}
          name="skip_phase"
          variant="tertiary"
          size="sm"
          label=${state === "skipped" ? t("console.unskip_this", { phase: title }) : t("console.skip_this", { phase: title })}
          onAct=${skip}
        >${state === "skipped" ? t("console.unskip") : t("console.skip")}<//>`
      }
      <${ActButton}
        seat=${seat}
        variant=${state === "next" ? "primary" : "secondary"}
        size="sm"
        label=${line.started_at === null ? t("console.start_this", { phase: title }) : t("console.start_this_again", { phase: title })}
        onAct=${() => {
          ui.dialog.value = { what: "start", phase: line.id };
        }}
      >${line.started_at === null ? t("console.start") : t("console.start_again")}<//>
    </div>
  `;
}
