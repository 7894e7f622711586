/**
 * The header of the host's page: the table, the time left, and the table's signal to the organisers.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { say, t } from "../../browser/i18n.js";
import { one, the } from "../../line/records.js";
import { Icon } from "../icon.js";
import { PhaseClock } from "../phase-header.js";
import { isOpen } from "./tablet.js";

/** @import { Tablet } from "./tablet.js" */

const signals = /** @type {const} */ (["ready", "help"]);

/** @param {{tablet: Tablet}} props */
export function TopBar({ tablet }) {
  const phase = the(tablet.seat.screen.value, "phase");
  return html`
    <header class="host-bar">
      <p class="host-table">${t("table.number", { table: tablet.table })}</p>
      <div class="host-when">
        ${phase && isOpen(tablet) && html`<p class="eyebrow">${t("phase.number", { number: phase.number, of: phase.of })}</p><${PhaseClock} seat=${tablet.seat} phase=${phase} />`}
      </div>
      ${isOpen(tablet) && html`<${Signals} tablet=${tablet} />`}
    </header>
  `;
}

/** @param {{tablet: Tablet}} props */
function Signals({ tablet }) {
  const given = one(tablet.seat.screen.value, "table", tablet.table)?.signal ?? "working";
  const give = (/** @type {"ready" | "help"} */ signal) => {
    const next = signal === given ? "working" : signal;
    tablet.seat.act("signal_table", { signal: next }, { told: t(`host.signalled_${next}`), about: "signal" });
  };
  return html`
    <div class="host-signals" role="group" aria-label=${t("host.signals")}>
      ${signals.map(
        signal => html`
          <button
            key=${signal}
            type="button"
            class="ds-button"
            data-size="sm"
            data-signal=${signal}
            data-variant=${given === signal ? "primary" : "secondary"}
            data-color=${signal === "help" ? "warm" : undefined}
            aria-pressed=${given === signal ? "true" : "false"}
            onClick=${() => give(signal)}
          ><${Icon} name=${signal === "ready" ? "check" : "hands"} />${t(`host.signal_${signal}`)}</button>
        `,
      )}
    </div>
  `;
}

/** What we are doing now, and the question on the table. @param {{tablet: Tablet}} props */
export function PhaseText({ tablet }) {
  const phase = the(tablet.seat.screen.value, "phase");
  if (!isOpen(tablet)) {
    return html`
      <div class="host-phase">
        <h1 class="host-phase-title" tabindex="-1">${t("host.closed")}</h1>
        <p class="host-question">${t("host.closed_text")}</p>
      </div>
    `;
  }
  if (!phase) return null;
  return html`
    <div class="host-phase">
      <h1 class="host-phase-title" tabindex="-1">${say(phase.title)}</h1>
      ${phase.activity !== "join" && html`<p class="host-question">${say(phase.question)}</p>`}
    </div>
  `;
}

/** What the programme says to the host about this phase. @param {{tablet: Tablet}} props */
export function Tip({ tablet }) {
  const records = tablet.seat.screen.value;
  const phase = the(records, "phase");
  const tip = phase && say(one(records, "phase", phase.id)?.tip);
  if (!tip || !isOpen(tablet)) return null;
  return html`
    <section class="host-tip" aria-label=${t("host.tip")}>
      <h2 class="eyebrow">${t("host.tip")}</h2>
      <p>${tip}</p>
    </section>
  `;
}
