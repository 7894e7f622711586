/**
 * Opportunities against goal conflicts: offers, needs and co-benefits on one side, conflicts on the other. With each conflict
 * stands who is affected and what would solve it.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { writtenIn } from "../../../browser/written.js";
import { the } from "../../../line/records.js";
import { divided, weighed } from "../../../rules/collaboration.js";
import { countTexts } from "../../count-texts.js";
import { Aspects } from "../../measure-sheet.js";
import { MeasureTitle } from "../shared/measure-title.js";

/** @import { Divided, Weighed } from "../../../rules/collaboration.js" */
/** @import { Face } from "../console.js" */

/** @param {{face: Face}} props */
export function Balance({ face }) {
  const records = face.seat.screen.value;
  const balance = the(records, "collaboration");
  if (!balance) return null;
  const { offers, co_benefits, opportunities, conflicts } = balance;
  const measures = weighed(records);
  return html`
    <div class="stack">
      <h2 class="ds-heading" data-size="xs">${t("console.balance_title")}</h2>
      <div class="balance" style=${{ "--share": opportunities / Math.max(1, opportunities + conflicts) }}>
        <p><strong>${t("balance.opportunities", { n: opportunities })}</strong> <span class="soft small">${t("console.balance_of", countTexts({ offers, co_benefits }))}</span></p>
        <p><strong>${t("balance.conflicts", { n: conflicts })}</strong></p>
        <div class="balance-bar" aria-hidden="true"></div>
      </div>
      <${Splits} face=${face} />
      ${
        measures.length > 0 &&
        html`
          <h3 class="ds-heading" data-size="2xs">${t("console.conflicts")}</h3>
          <ul class="plain orders">${measures.map(each => html`<${Conflicts} key=${each.measure.id} face=${face} weighed=${each} />`)}</ul>
        `
      }
    </div>
  `;
}

/** Measures that split the room; a conflict without a text is a hidden one. @param {{face: Face}} props */
function Splits({ face }) {
  const found = divided(face.seat.screen.value);
  if (found.length === 0) return null;
  return html`
    <h3 class="ds-heading" data-size="2xs">${t("console.hidden_conflicts")}</h3>
    <p class="soft small">${t("console.hidden_conflicts_say")}</p>
    <ul class="plain orders">${found.map(each => html`<${Split} key=${each.measure.id} face=${face} divided=${each} />`)}</ul>
  `;
}

/** @param {{face: Face, divided: Divided}} props */
function Split({ face, divided: { measure, thumbs, is_told } }) {
  const open = () => {
    face.ui.dialog.value = { what: "measure", id: measure.id };
  };
  return html`
    <li class="order">
      <div class="row" data-spread>
        <button type="button" class="row-open" lang=${writtenIn(measure.title, measure.description)} onClick=${open}>${measure.title}</button>
        ${!is_told && html`<span class="fact strong small">${t("split.unsaid")}</span>`}
      </div>
      <p>${t("thumb.told", thumbs)}</p>
    </li>
  `;
}

/** @param {{face: Face, weighed: Weighed}} props */
function Conflicts({ face, weighed: { measure, conflicts, co_benefits } }) {
  return html`
    <li class="order">
      <div class="row" data-spread>
        <${MeasureTitle} face=${face} measure=${measure} />
        ${co_benefits.length > 0 && html`<span class="soft small">${t("console.co_benefits_n", { n: co_benefits.length })}</span>`}
      </div>
      <ul class="plain">
        ${conflicts.map(
          conflict => html`
            <li key=${conflict.id} class="conflict">
              <p lang=${writtenIn(conflict.text)}>${conflict.text}</p>
              <${Aspects} of=${conflict} />
            </li>
          `,
        )}
      </ul>
    </li>
  `;
}
