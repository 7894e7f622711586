/**
 * The end of the day: documents to download, and closing.
 * @module
 */
import { html, useState } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { liveMeasures, the } from "../../line/records.js";
import { CheckField } from "../field.js";
import { Notice } from "../notice.js";
import { whenItCloses } from "./alarms/unattended.js";
import { hasUnseenVotes, isFew } from "./big-screen/on-screen.js";
import { whatComesNext } from "./run-sheet/plan.js";
import { ActButton, Confirm } from "./shared/act.js";
import { Download } from "./shared/download.js";

/** @import { Face } from "./console.js" */

/** @param {{face: Face}} props */
export function Finish({ face }) {
  const { seat, ui } = face;
  const open = the(seat.records.value, "workshop")?.status === "open";
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs">${t("console.tab_finish")}</h2>
      <section class="panel stack" data-tight aria-labelledby="documents-title">
        <h3 class="ds-heading" data-size="2xs" id="documents-title">${t("console.documents")}</h3>
        <p class="soft">${t("console.documents_say")}</p>
        <${Download} face=${face} format="xlsx" />
        <${Download} face=${face} format="docx" />
      </section>
      ${
        open &&
        html`
          <section class="panel stack" data-tight aria-labelledby="close-title">
            <h3 class="ds-heading" data-size="2xs" id="close-title">${t("console.close")}</h3>
            <p class="soft">${t("console.close_short")}</p>
            <${ByItself} face=${face} />
            <p>
              <${ActButton} seat=${seat} name="close_workshop" colour="danger" variant="secondary" onAct=${() => {
                ui.dialog.value = { what: "close" };
              }}>${t("console.close_dots")}<//>
            </p>
          </section>
        `
      }
    </div>
  `;
}

/** Closing is for good, so it is asked about with what it does, and a tick. @param {{face: Face, onClose: () => void}} props */
export function CloseDialog({ face, onClose }) {
  const { seat } = face;
  const [sure, setSure] = useState(false);
  const records = seat.records.value;
  const { next } = whatComesNext(records);
  return html`
    <${Confirm}
      seat=${seat}
      title=${t("console.close_title")}
      go=${t("console.close_go")}
      colour="danger"
      blocked=${!sure}
      onGo=${() => seat.act("close_workshop")}
      onClose=${onClose}
    >
      ${next && html`<${Notice} colour="warning"><p>${t("console.close_phases_left")}</p><//>`}
      ${hasUnseenVotes(records) && html`<${Notice} colour="warning"><p>${t(isFew(records) ? "console.close_few" : "console.close_not_revealed")}</p><//>`}
      <p>${t("console.close_says")}</p>
      <ul class="close-says">
        <li>${t("console.close_stops")}</li>
        <li>${t("console.close_ballots")}</li>
        <li>${t("console.close_archive", { n: liveMeasures(records).length })}</li>
        <li>${t("console.close_final")}</li>
      </ul>
      <${ByItself} face=${face} />
      <${CheckField} label=${t("console.close_sure")} checked=${sure} onChange=${setSure} />
    <//>
  `;
}

/** When the workshop will close unattended, or that the ballots of too few voters were deleted. @param {{face: Face}} props */
function ByItself({ face }) {
  const records = face.seat.records.value;
  const dropped = the(records, "upkeep")?.ballots_dropped;
  const closes = whenItCloses(records);
  return html`
    ${dropped && html`<p class="soft">${t("console.ballots_dropped")}</p>`}
    ${closes && html`<p class="soft">${closes}</p>`}
  `;
}
