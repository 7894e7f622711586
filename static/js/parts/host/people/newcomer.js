/**
 * Adding somebody without a phone: where they work, and optionally a role. Never a name.
 * @module
 */
import { html, useId, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { newId } from "../../../line/ids.js";
import { label_length_max } from "../../../line/protocol.js";
import { the } from "../../../line/records.js";
import { Dialog } from "../../dialog.js";
import { lengthOf, TextField } from "../../field.js";

/** @import { Area } from "../../../line/protocol.js" */
/** @import { Tablet } from "../tablet.js" */

/** @param {{tablet: Tablet}} props */
export function Newcomer({ tablet }) {
  const { seat } = tablet;
  const areas = the(seat.screen.value, "workshop")?.areas ?? [];
  const role = seat.draft("newcomer");
  const [place, setPlace] = useState("");
  const close = () => (tablet.opened.value = null);
  const add = () => {
    const written = role.text.peek().trim();
    if (lengthOf(written) > label_length_max) return;
    const data = { participant: newId(), ...placeOf(place, areas), ...(written && { role: written }) };
    seat.act("add_participant", data, { told: t("host.added") });
    role.clear();
    close();
  };
  return html`
    <${Dialog} title=${t("host.add_title")} onClose=${close}>
      <p class="soft">${t("host.add_hint")}</p>
      <${PlaceField} areas=${areas} place=${place} onChange=${setPlace} />
      <${TextField} draft=${role} label=${t("host.role")} description=${t("host.role_hint")} max=${label_length_max} optional onEnter=${add} />
      <div class="row">
        <button type="button" class="ds-button" onClick=${add}>${t("host.add_yes")}</button>
        <button type="button" class="ds-button" data-variant="tertiary" onClick=${close}>${t("host.cancel")}</button>
      </div>
    <//>
  `;
}

/** @param {{areas: Area[], place: string, onChange: (place: string) => void}} props */
function PlaceField({ areas, place, onChange }) {
  const id = useId();
  return html`
    <div class="ds-field">
      <label class="ds-label" for=${id}>${t("host.place")}</label>
      <select class="ds-input" id=${id} data-first-focus value=${place} onChange=${(/** @type {Event} */ event) => onChange(/** @type {HTMLSelectElement} */ (event.target).value)}>
        <option value="">${t("host.place_none")}</option>
        ${areas.map(
          area => html`
            <optgroup key=${area.name} label=${area.name}>
              ${area.units.map(unit => html`<option key=${unit} value=${`unit:${unit}`}>${unit}</option>`)}
              <option value=${`area:${area.name}`}>${t("host.place_other", { area: area.name })}</option>
            </optgroup>
          `,
        )}
      </select>
    </div>
  `;
}

/** @param {string} place @param {Area[]} areas */
function placeOf(place, areas) {
  const unit = areas.flatMap(area => area.units).find(name => place === `unit:${name}`);
  const area = areas.find(({ name }) => place === `area:${name}`)?.name;
  return { ...(unit && { unit }), ...(area && { area }) };
}
