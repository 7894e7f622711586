/**
 * One of my ideas and what became of it: merged into which, claimed by whom, its votes, and who offered to join in.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { saidAbout, standingMeasure } from "../../../line/records.js";
import { Icon } from "../../icon.js";
import { Saying } from "../../measure-sheet.js";
import { resultText } from "../voting/results.js";
import { OwnIdea } from "./own-ideas.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

/** @param {{phone: Phone, measure: MeasureRecord}} props */
export function MyIdea({ phone, measure }) {
  const records = phone.seat.screen.value;
  const stands = standingMeasure(records, measure.id) ?? measure;
  const offers = saidAbout(records, "offer", stands.id);
  return html`
    <${OwnIdea} phone=${phone} measure=${measure}>
      <${BecameOf} phone=${phone} measure=${measure} stands=${stands} />
      ${
        offers.length > 0 &&
        html`<ul class="plain">${offers.map(offer => html`<${Saying} key=${offer.id} tag=${t(`stance.${offer.stance}`)} text=${offer.text} by=${offer.by} from=${offer.unit} />`)}</ul>`
      }
    <//>
  `;
}

/** @param {{phone: Phone, measure: MeasureRecord, stands: MeasureRecord}} props `stands` is what it is part of now */
function BecameOf({ phone, measure, stands }) {
  const fate = [
    measure.status === "withdrawn" && t("mine.withdrawn"),
    measure.hidden && t("hidden.own", { reason: measure.reason ?? "" }),
    stands !== measure && t("mine.merged", { title: stands.title }),
    stands.claimed_by && t("mine.claimed", { table: stands.claimed_by }),
    resultText(phone.seat.screen.value, stands),
  ].filter(Boolean);
  if (fate.length === 0) return null;
  return html`<ul class="plain became-of">${fate.map(line => html`<li key=${line} class="fact strong"><${Icon} name="next" />${line}</li>`)}</ul>`;
}
