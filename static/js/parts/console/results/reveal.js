/**
 * Revealing the votes to everybody at once; the big screen begins whole or with the themes. With so few voters that people
 * could work out who voted for what, it takes an extra confirmation.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { CheckField } from "../../field.js";
import { Notice } from "../../notice.js";
import { isFew } from "../big-screen/on-screen.js";
import { steps } from "../big-screen/scenes.js";
import { Confirm } from "../shared/act.js";
import { Voted } from "../shared/voted.js";

/** @import { Seat } from "../../../line/seat.js" */

/** @param {{seat: Seat, onClose: () => void}} props */
export function RevealDialog({ seat, onClose }) {
  const [stepwise, setStepwise] = useState(false);
  const [few, setFew] = useState(false);
  const voting = the(seat.records.value, "voting");
  const is_open = the(seat.records.value, "workshop")?.status === "open";
  const is_few = isFew(seat.records.value);
  const reveal = () => seat.act("reveal_votes", { ...(stepwise && { step: steps[0] }), ...(is_few && { few }) });
  return html`
    <${Confirm} seat=${seat} title=${t("console.reveal_title")} go=${t("console.reveal")} blocked=${is_few && !few} onGo=${reveal} onClose=${onClose}>
      <p>${t("console.reveal_says")}</p>
      <${Voted} voting=${voting} />
      ${
        is_few &&
        html`
          <${Notice} colour="warning"><p>${t("console.reveal_few", { n: voting?.voted })}</p><//>
          <${CheckField} label=${t("console.reveal_few_sure")} checked=${few} onChange=${setFew} />
        `
      }
      ${is_open && html`<${CheckField} label=${t("console.reveal_stepwise")} description=${t("console.reveal_stepwise_says")} checked=${stepwise} onChange=${setStepwise} />`}
    <//>
  `;
}
