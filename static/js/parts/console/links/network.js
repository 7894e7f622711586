/**
 * The venue's Wi-Fi, entered here and shown wherever guests look for it.
 * @module
 */
import { html, useRef, useState } from "../../../../vendor/preact.js";
import { errorText, t } from "../../../browser/i18n.js";
import { the } from "../../../line/records.js";
import { ask } from "../../ask.js";
import { TextField } from "../../field.js";
import { announce } from "../../live-region.js";
import { Network } from "../../network.js";
import { Notice } from "../../notice.js";

/** @import { WireError } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** As many as IEEE 802.11 allows: for the name that is bytes, and less where it has other letters than English. */
const name_length_max = 32;
const password_length_max = 63;

/** @param {{face: Face}} props */
export function VenueNetwork({ face }) {
  const { boot, seat } = face;
  const network = the(seat.records.value, "network");
  const [changing, setChanging] = useState(false);
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const name = seat.draft("network-name");
  const password = seat.draft("network-password");
  const name_box = useRef(/** @type {HTMLInputElement | null} */ (null));
  const password_box = useRef(/** @type {HTMLInputElement | null} */ (null));
  const of = (/** @type {string} */ field) => (error?.field === field ? errorText(error) : undefined);

  const send = async (/** @type {{method: string, body?: object}} */ how, /** @type {string} */ said) => {
    const answer = await ask(`/api/${boot.code}/network`, { token: boot.token, ...how });
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) {
      announce(errorText(answer.error));
      return (answer.error.field === "name" ? name_box : password_box).current?.focus();
    }
    name.clear();
    password.clear();
    setChanging(false);
    announce(said);
  };
  const tell = () => {
    void send(
      { method: "PUT", body: { name: name.text.peek(), password: password.text.peek() } },
      t("console.network_told"),
    );
  };
  const change = () => {
    name.write(network?.name ?? "");
    password.write(network?.password ?? "");
    setChanging(true);
  };

  return html`
    <section class="panel stack" data-tight aria-labelledby="network-title">
      <h3 class="ds-heading" data-size="2xs" id="network-title">${t("console.network")}</h3>
      <p class="soft small">${t("console.network_says")}</p>
      ${network && html`<${Network} code=${boot.code} network=${network} />`}
      ${error && error.field === undefined && html`<${Notice} colour="danger" role="alert"><p>${errorText(error)}</p><//>`}
      ${
        network && !changing
          ? html`
              <div class="row">
                <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${change}>${t("console.network_change")}</button>
                <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick=${() => send({ method: "DELETE" }, t("console.network_forgotten"))}>${t("console.network_forget")}</button>
              </div>
            `
          : html`
              <${TextField} draft=${name} label=${t("console.network_name")} max=${name_length_max} error=${of("name")} inputRef=${name_box} onEnter=${tell} />
              <${TextField} draft=${password} label=${t("console.network_password")} description=${t("console.network_password_says")} max=${password_length_max} error=${of("password")} inputRef=${password_box} onEnter=${tell} />
              <p><button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick=${tell}>${t("console.network_save")}</button></p>
            `
      }
    </section>
  `;
}
