/**
 * The organiser's console: the phase and the big screen in the left column, a tab for each other subject on the right.
 * @module
 */
import { computed, html, useEffect, useMemo, useState } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { leading } from "../../line/overlay-leading.js";
import { the } from "../../line/records.js";
import { takeSeat } from "../../line/seat.js";
import { useAnnouncedAnswers } from "../answers.js";
import { ConnectionBanner } from "../connection-banner.js";
import { LiveRegion } from "../live-region.js";
import { Notice } from "../notice.js";
import { Failures } from "../save-state.js";
import { ClockStep } from "./alarms/clock-step.js";
import { ClosesSoon } from "./alarms/unattended.js";
import { Upkeep } from "./alarms/upkeep.js";
import { Announcer } from "./announcer.js";
import { Frozen, OnScreen } from "./big-screen/on-screen.js";
import { Dialogs } from "./dialogs.js";
import { isGranted, useGranted } from "./granted.js";
import { keepFocus } from "./kept-focus.js";
import { Standing } from "./messages.js";
import { Closed } from "./phase/closed.js";
import { Next } from "./phase/next.js";
import { Now } from "./phase/now.js";
import { actText } from "./shared/act.js";
import { withoutClashes } from "./shared/clash.js";
import { digestOf } from "./shared/digest.js";
import { UndoBar } from "./shared/undo.js";
import { Shortcuts } from "./shortcuts/shortcuts.js";
import { AsksForHelp } from "./tables/tables.js";
import { Tabs } from "./tabs.js";
import { Top } from "./top.js";
import { newUi } from "./ui.js";

/** @import { Boot } from "../../browser/boot.js" */
/** @import { Seat } from "../../line/seat.js" */
/** @import { Digest } from "./shared/digest.js" */
/** @import { Ui } from "./ui.js" */

/**
 * @typedef {object} Face what every part of the console is given
 * @property {Boot} boot
 * @property {Seat} seat
 * @property {Ui} ui
 * @property {import("@preact/signals").ReadonlySignal<Map<string, Digest>>} digests
 */

/** @param {Boot} boot @returns {Face} */
function newFace(boot) {
  const seat = takeSeat({ code: boot.code, token: boot.token, holder: "organiser", effects: leading });
  return { boot, seat, ui: newUi(), digests: computed(() => digestOf(seat.screen.value)) };
}

/** @param {{boot: Boot}} props */
export function Console({ boot }) {
  const [face] = useState(() => newFace(boot));
  const { seat } = face;
  useEffect(() => keepFocus(document.body), []);
  useGranted(seat);
  useAnnouncedAnswers(seat, entry => (isGranted(entry) ? "" : actText(entry)));
  return html`
    <${ConnectionBanner} seat=${seat} />
    <${Top} face=${face} />
    <main id="main" tabindex="-1" class="console">
      <${Room} face=${face} />
    </main>
    <${Dialogs} face=${face} />
    <${Announcer} seat=${seat} />
    <${Shortcuts} face=${face} />
    <${LiveRegion} />
  `;
}

/** @param {{face: Face}} props */
function Room({ face }) {
  const { seat, ui } = face;
  const calm = useMemo(() => withoutClashes(seat), [seat]);
  const workshop = the(seat.records.value, "workshop");
  if (seat.connection.status.value === "revoked")
    return html`<${Notice} colour="danger" role="alert"><p>${t("console.revoked")}</p><//>`;
  if (!workshop) return html`<p class="page-loading">${t("page.loading")}</p>`;
  return html`
    <div class="rail">
      ${workshop.status === "closed" ? html`<${Closed} face=${face} workshop=${workshop} />` : html`<${Now} seat=${seat} /><${Next} seat=${seat} ui=${ui} />`}
      <${OnScreen} face=${face} />
    </div>
    <div class="work">
      <div class="alarms"><${Upkeep} face=${face} /><${AsksForHelp} face=${face} /><${Frozen} face=${face} /></div>
      <${ClockStep} face=${face} />
      <${ClosesSoon} face=${face} />
      <${Failures} seat=${calm} label=${actText} />
      <${Standing} face=${face} />
      <${Tabs} face=${face} />
      <${UndoBar} face=${face} />
    </div>
  `;
}
