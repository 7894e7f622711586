/**
 * The one big button: the next phase, and what will change when it begins.
 * @module
 */
import { html, useEffect, useState } from "../../../../vendor/preact.js";
import { say, t } from "../../../browser/i18n.js";
import { one, the } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { whatCameBefore, whatComesNext } from "../run-sheet/plan.js";
import { ActButton } from "../shared/act.js";
import { changes } from "./changes.js";
import { seesText } from "./sees.js";

/** @import { RunSheetRecord } from "../../../line/protocol.js" */
/** @import { Change } from "./changes.js" */
/** @import { Seat } from "../../../line/seat.js" */
/** @import { Ui } from "../ui.js" */

/** A second press of a double click must not start the phase after. */
const settles_ms = 2_000;

/** @param {{seat: Seat, ui: Ui}} props */
export function Next({ seat, ui }) {
  const records = seat.records.value;
  const { next, passed_over } = whatComesNext(records);
  const earlier = whatCameBefore(records);
  return html`
    <section class="next" aria-label=${t("console.next")}>
      ${next ? html`<${NextButton} seat=${seat} next=${next} />` : html`<${LastPhase} seat=${seat} ui=${ui} />`}
      ${next && html`<${WhatHappens} seat=${seat} line=${next} passed_over=${passed_over} />`}
      ${
        earlier &&
        html`
          <${ActButton} seat=${seat} name="step_back" variant="tertiary" size="sm" look="back-button" onAct=${() => {
            ui.dialog.value = { what: "back" };
          }}>
            <${Icon} name="undo" />${t("console.step_back", { phase: say(earlier.title) })}
          <//>
        `
      }
    </section>
  `;
}

/** @param {{seat: Seat, next: RunSheetRecord}} props */
function NextButton({ seat, next }) {
  const phase = the(seat.records.value, "phase");
  const run = `${phase?.id} ${phase?.started_at}`;
  const [settled, setSettled] = useState("");
  // By this device's own timer: a clock that is off must not keep the button shut.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(run), settles_ms);
    return () => clearTimeout(timer);
  }, [run]);
  return html`
    <${ActButton} seat=${seat} name="start_phase" blocked=${settled !== run} look="next-button" onAct=${() => seat.act("start_phase", { phase: next.id })}>
      <span class="next-words">
        <span class="next-eyebrow">${t("console.next")}</span>
        <span class="next-title">${say(next.title)}</span>
        <span class="next-when">${t("console.next_when", { n: next.minutes, planned: next.planned })}</span>
      </span>
      <${Icon} name="next" />
    <//>
  `;
}

/** What people will notice. @param {{seat: Seat, line: RunSheetRecord, passed_over?: RunSheetRecord[]}} props */
export function WhatHappens({ seat, line, passed_over = [] }) {
  const records = seat.records.value;
  const running = one(records, "phase", the(records, "phase")?.id ?? "");
  const found = running ? changes(running, line) : [];
  if (found.length + passed_over.length === 0) return null;
  return html`
    <ul class="plain what-happens small">
      ${passed_over.map(skipped => html`<li key=${skipped.id} data-what="closes">${t("console.passes_over", { phase: say(skipped.title) })}</li>`)}
      ${found.map(change => html`<li key=${change.what + change.key} data-what=${change.what}>${changeText(change, line)}</li>`)}
    </ul>
  `;
}

/** @param {Change} change @param {RunSheetRecord} line */
function changeText({ what, key, name }, line) {
  if (name)
    return what === "opens"
      ? t("console.opens_for", { what: say(name) })
      : t("console.closes_for", { what: say(name) });
  if (what === "sees") return seesText(line);
  return what === "opens" ? t(`console.opens_${key}`) : t(`console.closes_${key}`);
}

/** @param {{seat: Seat, ui: Ui}} props */
function LastPhase({ seat, ui }) {
  return html`
    <${ActButton} seat=${seat} look="next-button" onAct=${() => {
      ui.dialog.value = { what: "close" };
    }}>
      <span class="next-words">
        <span class="next-eyebrow">${t("console.last_phase")}</span>
        <span class="next-title">${t("console.close")}</span>
      </span>
      <${Icon} name="next" />
    <//>
  `;
}
