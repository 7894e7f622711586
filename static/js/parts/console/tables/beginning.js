/**
 * What to do before people come. What the server knows ticks itself; the rest is ticked by hand and remembered by this device.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { all, isDayOpen, the } from "../../../line/records.js";
import { CheckField } from "../../field.js";
import { Icon } from "../../icon.js";
import { goTo } from "../ui.js";

/** @import { Records } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** There until the clock of the first phase is started. @param {{face: Face}} props */
export function Beginning({ face }) {
  const { seat, ui } = face;
  const records = seat.records.value;
  if (!isDayOpen(records) || the(records, "phase")?.number !== 1 || the(records, "phase")?.ends_at !== null)
    return null;
  const cards = seat.draft("begin-cards");
  const { screen, hosts, of, tried } = readyFacts(records);
  return html`
    <section class="beginning" aria-labelledby="beginning-title">
      <h3 class="ds-heading" data-size="2xs" id="beginning-title">${t("console.begin")}</h3>
      <ul class="plain begin-list">
        <${Fact} done=${screen} says=${t("console.begin_screen")} />
        <li class="begin-item">
          <${CheckField} label=${t("console.begin_cards")} checked=${cards.text.value !== ""} onChange=${(/** @type {boolean} */ done) => (done ? cards.write("done") : cards.clear())} />
        </li>
        <${Fact} done=${hosts === of} says=${t("console.begin_hosts")} more=${t("console.begin_hosts_n", { n: hosts, of })} />
        <${Fact} done=${tried} says=${t("console.begin_try")} />
        <${Fact} done=${false} says=${t("console.begin_clock")} />
      </ul>
      <p><button type="button" class="ds-button" data-variant="secondary" onClick=${() => goTo(ui, "links")}>${t("console.begin_go")}</button></p>
    </section>
  `;
}

/** What the server knows of the preparations. @param {Records} records */
function readyFacts(records) {
  const staff = the(records, "staff");
  return {
    screen: staff?.screen ?? false,
    hosts: staff?.hosts.length ?? 0,
    of: the(records, "workshop")?.tables.length ?? 0,
    tried: all(records, "person").some(person => !person.without_phone),
  };
}

/** @param {{done: boolean, says: string, more?: string}} props */
function Fact({ done, says, more }) {
  return html`
    <li class="begin-item" data-done=${done}>
      <span class="begin-mark" aria-hidden="true">${done && html`<${Icon} name="check" />`}</span>
      <span>${says}${more && html` <span class="small soft">${more}</span>`} ${done && html`<span class="ds-sr-only">${t("console.begin_done")}</span>`}</span>
    </li>
  `;
}
