/**
 * The unit's commitments: the measures that concern it, and one sentence about what it will do.
 * @module
 */
import { html } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { all, isDayOpen, one, the } from "../../line/records.js";
import { visibleMeasures } from "../../rules/visible.js";
import { Icon } from "../icon.js";
import { SaveState } from "../save-state.js";
import { Gallery } from "./measures/gallery.js";

/** @import { CommitmentRecord } from "../../line/protocol.js" */
/** @import { Foot } from "./measures/gallery.js" */
/** @import { Phone } from "./phone.js" */

/** @param {{phone: Phone}} props */
export function Commitments({ phone }) {
  const records = phone.seat.screen.value;
  const me = the(records, "me");
  const made = all(records, "commitment").sort((a, b) => b.at - a.at);
  return html`
    ${
      made.length > 0 &&
      html`
        <section class="stack" data-tight aria-labelledby="commitments">
          <h2 class="ds-heading section-title" data-size="xs" id="commitments">
            ${t("commit.made", { unit: me?.unit || t("commit.we") })} <span class="count">${made.length}</span>
          </h2>
          <ul class="plain">${made.map(one => html`<${Commitment} key=${one.id} phone=${phone} commitment=${one} />`)}</ul>
        </section>
      `
    }
    <${Gallery} phone=${phone} title=${t("commit.choose")} measures=${visibleMeasures(records)} below=${TakeOn} />
  `;
}

/** @param {Foot} props */
function TakeOn({ phone, measure }) {
  const open = () => (phone.sheet.value = { measure: measure.id, way: "commitment" });
  return html`
    <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${open}>
      <${Icon} name="plus" />${t("commit.take")}<span class="ds-sr-only">: ${measure.title}</span>
    </button>
  `;
}

/** @param {{phone: Phone, commitment: CommitmentRecord}} props */
export function Commitment({ phone, commitment }) {
  const records = phone.seat.screen.value;
  const own = the(records, "me")?.commitments.includes(commitment.id);
  return html`
    <li class="saying">
      <p class="eyebrow">${one(records, "measure", commitment.measure)?.title}</p>
      <p>${commitment.text}</p>
      ${
        own &&
        isDayOpen(records) &&
        html`<div class="row" data-spread>
          <${SaveState} seat=${phone.seat} id=${commitment.id} />
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            data-size="sm"
            onClick=${() => phone.seat.act("withdraw_commitment", { commitment: commitment.id }, { told: t("save.now") })}
          >${t("say.withdraw")}</button>
        </div>`
      }
    </li>
  `;
}
