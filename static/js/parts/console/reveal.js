/**
 * Revealing the votes: to everybody at once, and on the big screen whole or beginning with the themes.
 * @module
 */
import { html, useState } from "../../../vendor/preact.js";
import { t } from "../../core/i18n.js";
import { the } from "../../core/records.js";
import { CheckField } from "../field.js";
import { Confirm } from "./act.js";
import { steps } from "./scenes.js";
import { Voted } from "./voted.js";

/** @import { Seat } from "../../core/seat.js" */

/** @param {{seat: Seat, onClose: () => void}} props */
export function RevealDialog({ seat, onClose }) {
  const [stepwise, setStepwise] = useState(false);
  const reveal = () => seat.act("reveal_votes", stepwise ? { step: steps[0] } : {});
  return html`
    <${Confirm} seat=${seat} title=${t("console.reveal_title")} go=${t("console.reveal")} onGo=${reveal} onClose=${onClose}>
      <p>${t("console.reveal_says")}</p>
      <${Voted} voting=${the(seat.records.value, "voting")} />
      <${CheckField} label=${t("console.reveal_stepwise")} description=${t("console.reveal_stepwise_says")} checked=${stepwise} onChange=${setStepwise} />
    <//>
  `;
}
