/**
 * The dialog that is open, if any; one at a time.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { say, t } from "../../browser/i18n.js";
import { one } from "../../line/records.js";
import { choicesOf } from "../../rules/fields.js";
import { SceneDialog } from "./big-screen/scene-dialog.js";
import { CellDialog } from "./collaboration/matrix.js";
import { CloseDialog } from "./finish.js";
import { LinkDialog, RenewDialog, RevokeDialog } from "./links/keys.js";
import { HideDialog, ThemeDialog } from "./measures/at-once.js";
import { Measure } from "./measures/measure.js";
import { MergeTicked } from "./measures/merge.js";
import { MessageDialog } from "./messages.js";
import { MoveDialog } from "./people/people.js";
import { WhatHappens } from "./phase/next.js";
import { ChecklistDialog, RemoveChecklist } from "./readiness/checklists.js";
import { GapsDialog } from "./readiness/readiness.js";
import { RevealDialog } from "./results/reveal.js";
import { whatCameBefore, whatComesNext } from "./run-sheet/plan.js";
import { Confirm } from "./shared/act.js";
import { HelpDialog } from "./shortcuts/help.js";

/** @import { Face } from "./console.js" */
/** @import { Organiser } from "./links/organisers.js" */

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
      return html`<${MergeTicked} face=${face} onClose=${onClose} />`;
    case "hide":
      return html`<${HideDialog} face=${face} ids=${opened.ids} onClose=${onClose} />`;
    case "theme":
      return html`<${ThemeDialog} face=${face} choices=${choicesOf(seat.records.value, "theme")} onClose=${onClose} />`;
    case "message":
      return html`<${MessageDialog} face=${face} table=${opened.table} onClose=${onClose} />`;
    case "scene":
      return html`<${SceneDialog} face=${face} onClose=${onClose} />`;
    case "cell":
      return html`<${CellDialog} face=${face} areas=${opened.areas} onClose=${onClose} />`;
    case "gaps":
      return html`<${GapsDialog} face=${face} whose=${opened.whose} id=${opened.key} onClose=${onClose} />`;
    case "checklist":
      return html`<${ChecklistDialog} key=${opened.id} face=${face} id=${opened.id} onClose=${onClose} />`;
    case "checklist_remove":
      return html`<${RemoveChecklist} face=${face} id=${opened.id} onClose=${onClose} />`;
    case "help":
      return html`<${HelpDialog} face=${face} onClose=${onClose} />`;
    case "next":
      return html`<${StartDialog} face=${face} phase=${whatComesNext(seat.records.value).next?.id} onClose=${onClose} />`;
    case "start":
      return html`<${StartDialog} face=${face} phase=${opened.phase} onClose=${onClose} />`;
    case "back":
      return html`<${BackDialog} face=${face} onClose=${onClose} />`;
    case "reveal":
      return html`<${RevealDialog} seat=${seat} onClose=${onClose} />`;
    case "close":
      return html`<${CloseDialog} face=${face} onClose=${onClose} />`;
    case "move":
      return html`<${MoveDialog} face=${face} id=${opened.person} onClose=${onClose} />`;
    case "host_link":
      return html`<${HostLink} face=${face} table=${opened.table} onClose=${onClose} />`;
    case "organiser_link":
      return html`<${OrganiserLink} face=${face} organiser=${opened.organiser} onClose=${onClose} />`;
    case "renew":
      return html`<${RenewDialog} face=${face} role=${opened.role} table=${opened.table} organiser=${opened.organiser} onClose=${onClose} />`;
    case "revoke":
      return html`<${RevokeDialog} face=${face} organiser=${opened.organiser} onClose=${onClose} />`;
    default:
      return null;
  }
}

/** Any phase may be started, also an earlier one; the whole room goes along. @param {{face: Face, phase: string | undefined, onClose: () => void}} props */
function StartDialog({ face, phase, onClose }) {
  const { seat } = face;
  const line = phase && one(seat.records.value, "phase", phase);
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

/** @param {{face: Face, table: number, onClose: () => void}} props */
const HostLink = ({ face, table, onClose }) => html`
  <${LinkDialog}
    face=${face}
    path="host/${table}"
    title=${t("console.host_of", { table })}
    says=${t("console.scan_host")}
    alt=${t("console.qr_for_table", { table })}
    onClose=${onClose}
  />
`;

/** @param {{face: Face, organiser: Organiser, onClose: () => void}} props */
const OrganiserLink = ({ face, organiser: { number, name }, onClose }) => html`
  <${LinkDialog}
    face=${face}
    path="organiser/${number}"
    title=${t("console.console_of", { name })}
    says=${t("console.scan_organiser", { name })}
    alt=${t("console.qr_for", { name })}
    onClose=${onClose}
  />
`;
