/**
 * The running phase: its clock, more or less time, pause, and what is open.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { say, t } from "../../../browser/i18n.js";
import { clockText, phaseClock } from "../../../line/clock.js";
import { one, the } from "../../../line/records.js";
import { clockState, useClockNews } from "../../clock-news.js";
import { Icon } from "../../icon.js";
import { Pace } from "../run-sheet/pace.js";
import { ActButton, isOnline } from "../shared/act.js";
import { Voted } from "../shared/voted.js";
import { seesText } from "./sees.js";

/** @import { PhaseRecord, RunSheetRecord } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */

const steps_min = [-1, 1, 3, 5];

/** @param {{seat: Seat}} props */
export function Now({ seat }) {
  const phase = the(seat.records.value, "phase");
  if (!phase) return null;
  const line = one(seat.records.value, "phase", phase.id);
  return html`
    <section class="now" aria-labelledby="now-title">
      <div class="row" data-spread>
        <p class="eyebrow">${t("phase.number", { number: phase.number, of: phase.of })}</p>
        <${Pace} seat=${seat} />
      </div>
      <h2 class="ds-heading" data-size="sm" id="now-title">${say(phase.title)}</h2>
      <p class="soft small">${say(phase.question)}</p>
      <${Clock} seat=${seat} phase=${phase} />
      <${TimeButtons} seat=${seat} phase=${phase} />
      ${phase.votes === "open_hidden" && html`<${Voted} voting=${the(seat.records.value, "voting")} />`}
      ${line && html`<${OpenNow} line=${line} />`}
      ${!isOnline(seat) && html`<p class="small warm">${t("console.offline")}</p>`}
    </section>
  `;
}

/** @param {{seat: Seat, phase: PhaseRecord}} props */
function Clock({ seat, phase }) {
  const clock = phaseClock(phase, seat.second.value);
  const state = clockState(clock);
  useClockNews(phase.id, state);
  if (clock.stopped)
    return html`<p class="big-clock" data-state="stopped"><span>${t("console.clock_stopped")}</span></p>`;
  const shown = clock.over ? `+${clockText(clock.over_s)}` : clockText(clock.remaining_s);
  return html`
    <p class="big-clock" role="timer" data-state=${state}>
      <span class="digits">${shown}</span>
      <span>${t(`console.clock_${state}`)}</span>
    </p>
    <div class="gone" aria-hidden="true"><span style=${{ "--share": clock.share }}></span></div>
  `;
}

/** @param {{seat: Seat, phase: PhaseRecord}} props */
function TimeButtons({ seat, phase }) {
  if (phase.ends_at === null)
    return html`
      <${ActButton} seat=${seat} name="start_phase" variant="secondary" onAct=${() => seat.act("start_phase", { phase: phase.id })}>
        <${Icon} name="clock" />${t("console.start_clock")}
      <//>
    `;
  const paused = phase.paused_at !== null;
  const turn = paused ? "resume_phase" : "pause_phase";
  return html`
    <div class="time-buttons" role="group" aria-label=${t("console.time")}>
      ${steps_min.map(
        minutes => html`
          <${ActButton}
            key=${minutes}
            seat=${seat}
            variant="secondary"
            size="sm"
            label=${minutes < 0 ? t("console.less_time", { n: -minutes }) : t("console.more_time", { n: minutes })}
            onAct=${() => seat.act("extend_phase", { seconds: minutes * 60 })}
          >${minutes < 0 ? "−" : "+"}${Math.abs(minutes)}<//>
        `,
      )}
      <${ActButton} seat=${seat} name=${turn} variant=${paused ? "primary" : "secondary"} size="sm" look="pause-button" onAct=${() => seat.act(turn)}>
        <${Icon} name=${paused ? "next" : "pause"} />${paused ? t("console.resume") : t("console.pause")}
      <//>
    </div>
  `;
}

/** What is open, and what is closed that usually is not. @param {{line: RunSheetRecord}} props */
function OpenNow({ line }) {
  const open = [
    line.votes !== "closed" && t(`console.votes_${line.votes}`),
    line.ideas !== "closed" && t(`console.ideas_${line.ideas}`),
    ...line.switches.map(({ name, on, usual }) => on && !usual && t("console.open_for", { what: say(name) })),
  ].filter(Boolean);
  const closed = line.switches.filter(({ on, usual }) => usual && !on);
  return html`
    <ul class="plain what-happens small" aria-label=${t("console.open_now")}>
      ${open.map(said => html`<li key=${said} data-what="opens">${said}</li>`)}
      ${closed.map(({ id, name }) => html`<li key=${id} data-what="closes">${t("console.closed_for", { what: say(name) })}</li>`)}
      <li>${seesText(line)}</li>
    </ul>
  `;
}
