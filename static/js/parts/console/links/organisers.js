/**
 * The other organisers, each with a key of their own. Only the first organiser gives, renews and revokes keys; the others read
 * why they cannot.
 * @module
 */
import { html, useEffect, useState } from "../../../../vendor/preact.js";
import { errorText, t } from "../../../browser/i18n.js";
import { label_length_max } from "../../../line/protocol.js";
import { the } from "../../../line/records.js";
import { ask } from "../../ask.js";
import { CopyField } from "../../copy-field.js";
import { fits, TextField } from "../../field.js";
import { announce } from "../../live-region.js";
import { Notice } from "../../notice.js";

/** @import { WireError } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */
/** @import { Opened } from "../ui.js" */

/** @typedef {{number: number, name: string, link: string}} Organiser */

/** Whether this is the first organiser, who has the keys of the others. @param {Face} face */
export const isFirst = ({ seat }) => the(seat.records.value, "me")?.id === "organiser";

/** @param {{face: Face}} props */
export function Organisers({ face }) {
  return html`
    <section class="panel stack" data-tight aria-labelledby="organisers-title">
      <h3 class="ds-heading" data-size="2xs" id="organisers-title">${t("console.organisers")}</h3>
      ${
        isFirst(face)
          ? html`<p class="soft small">${t("console.organisers_say")}</p><${Keys} face=${face} />`
          : html`<p>${t("console.not_first")}</p>`
      }
    </section>
  `;
}

/** @param {{face: Face}} props */
function Keys({ face }) {
  const { boot, seat, ui } = face;
  const [organisers, setOrganisers] = useState(/** @type {Organiser[]} */ ([]));
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const [missing, setMissing] = useState(false);
  const name = seat.draft("organiser-name");
  const path = `/api/${boot.code}/organisers`;

  const load = async () => {
    const answer = await ask(path, { token: boot.token });
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setOrganisers((await answer.response.json()).organisers);
  };
  const dialog_open = ui.dialog.value !== null;
  // A key may have been renewed or revoked in a dialog.
  useEffect(() => {
    if (!dialog_open) void load();
  }, [dialog_open]);

  const add = async () => {
    const text = name.text.peek().trim();
    if (!fits(text, label_length_max)) return setMissing(!text);
    setMissing(false);
    const answer = await ask(path, { token: boot.token, body: { name: text } });
    if (!answer.ok) return setError(answer.error);
    name.clear();
    announce(t("console.organiser_added", { name: text }));
    await load();
  };

  return html`
    ${error && html`<${Notice} colour="danger" role="alert"><p>${errorText(error)}</p><//>`}
    <ul class="plain host-links" data-wide>${organisers.map(organiser => html`<${Key} key=${organiser.number} face=${face} organiser=${organiser} />`)}</ul>
    <div class="new-organiser">
      <${TextField} draft=${name} label=${t("console.organiser_name")} max=${label_length_max} error=${missing ? t("error.empty") : undefined} onEnter=${add} />
      <button type="button" class="ds-button" data-variant="secondary" onClick=${add}>${t("console.organiser_add")}</button>
    </div>
  `;
}

/** @param {{face: Face, organiser: Organiser}} props */
function Key({ face, organiser }) {
  const { name, link } = organiser;
  const open = (/** @type {Opened} */ opened) => () => {
    face.ui.dialog.value = opened;
  };
  return html`
    <li>
      <${CopyField} label=${name} link=${link} />
      <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${t("console.qr_for", { name })} onClick=${open({ what: "organiser_link", organiser })}>${t("console.qr")}</button>
      <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${t("console.renew_for", { name })} onClick=${open({ what: "renew", role: "organiser", organiser })}>${t("console.renew")}</button>
      <button type="button" class="ds-button" data-variant="tertiary" data-color="danger" data-size="sm" aria-label=${t("console.revoke_for", { name })} onClick=${open({ what: "revoke", organiser })}>${t("console.revoke")}</button>
    </li>
  `;
}
