/**
 * The dialog that is open, if any. There is one at a time.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { say, t } from "../../core/i18n.js";
import { one, the } from "../../core/records.js";
import { Confirm } from "./act.js";
import { CloseDialog } from "./finish.js";
import { HostLinkDialog, RenewDialog } from "./keys.js";
import { Measure } from "./measure.js";
import { MergeDialog } from "./merge.js";
import { WhatHappens } from "./next.js";
import { MoveDialog } from "./people.js";
import { whatCameBefore } from "./plan.js";
import { Voted } from "./voted.js";

/** @import { Face } from "./console.js" */

/** @param {{face: Face}} props */
export function Dialogs({ face }) {
  const { seat, ui } = face;
  const opened = ui.dialog.value;
  const onClose = () => {
    ui.dialog.value = null;
  };
  switch (opened?.what) {
    case "measure":
      return html`<${Measure} key=${opened.id} face=${face} id=${opened.id} onClose=${onClose} />`;
    case "merge":
      return html`<${MergeDialog} face=${face} onClose=${onClose} />`;
    case "start":
      return html`<${StartDialog} face=${face} phase=${opened.phase} onClose=${onClose} />`;
    case "back":
      return html`<${BackDialog} face=${face} onClose=${onClose} />`;
    case "reveal":
      return html`
        <${Confirm} seat=${seat} title=${t("console.reveal_title")} go=${t("console.reveal")} onGo=${() => seat.act("reveal_votes")} onClose=${onClose}>
          <p>${t("console.reveal_says")}</p>
          <${Voted} voting=${the(seat.records.value, "voting")} />
        <//>
      `;
    case "close":
      return html`<${CloseDialog} face=${face} onClose=${onClose} />`;
    case "move":
      return html`<${MoveDialog} face=${face} id=${opened.person} onClose=${onClose} />`;
    case "host_link":
      return html`<${HostLinkDialog} face=${face} table=${opened.table} onClose=${onClose} />`;
    case "renew":
      return html`<${RenewDialog} face=${face} role=${opened.role} table=${opened.table} onClose=${onClose} />`;
    default:
      return null;
  }
}

/** Any phase may be started, also an earlier one; the whole room goes along. @param {{face: Face, phase: string, onClose: () => void}} props */
function StartDialog({ face, phase, onClose }) {
  const { seat } = face;
  const line = one(seat.records.value, "phase", phase);
  if (!line) return null;
  return html`
    <${Confirm} seat=${seat} title=${t("console.start_title", { phase: say(line.title) })} go=${t("console.start")} onGo=${() => seat.act("start_phase", { phase })} onClose=${onClose}>
      <p>${t("console.start_says")}</p>
      <${WhatHappens} seat=${seat} line=${line} />
    <//>
  `;
}

/** @param {{face: Face, onClose: () => void}} props */
function BackDialog({ face, onClose }) {
  const { seat } = face;
  const line = whatCameBefore(seat.records.value);
  if (!line) return null;
  return html`
    <${Confirm} seat=${seat} title=${t("console.back_title", { phase: say(line.title) })} go=${t("console.back_go")} onGo=${() => seat.act("step_back")} onClose=${onClose}>
      <p>${t("console.start_says")}</p>
      <${WhatHappens} seat=${seat} line=${line} />
    <//>
  `;
}
