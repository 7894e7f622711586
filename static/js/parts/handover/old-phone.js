/**
 * The old phone of a participant who moves to another: it shows a code, and gives up the seat once the person confirms that
 * both phones show the same number.
 * @module
 */
import { html, useEffect, useState } from "../../../vendor/preact.js";
import { errorText, say, t } from "../../browser/i18n.js";
import { useTitle } from "../../browser/title.js";
import { ask } from "../ask.js";
import { CopyField } from "../copy-field.js";
import { announce } from "../live-region.js";
import { Notice } from "../notice.js";
import { Qr } from "../qr.js";

/** @import { Boot } from "../../browser/boot.js" */
/** @import { WireError } from "../../line/protocol.js" */
/** @typedef {{link: string, qr: string}} Offer */

const look_every_ms = 1_500;

/** @param {{boot: Boot, token: string, onDone: () => void}} props */
export function OldPhone({ boot, token, onDone }) {
  const [offer, setOffer] = useState(/** @type {Offer | null} */ (null));
  const [number, setNumber] = useState(/** @type {number | null} */ (null));
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  useTitle(t("handover.title"));
  const asked = (/** @type {string} */ path, how = {}) => ask(`/api/${boot.code}/handover${path}`, { token, ...how });

  const begin = async () => {
    const answer = await asked("", { method: "POST" });
    setNumber(null);
    setOffer(answer.ok ? await answer.response.json() : null);
    setError(answer.ok ? null : answer.error);
  };
  const fail = (/** @type {WireError} */ reason) => {
    setOffer(null);
    setError(reason);
  };
  const look = async () => {
    const answer = await asked("");
    // Gone on with the other phone: the room says so.
    if (!answer.ok) return answer.error.code === "seat_moved" ? onDone() : undefined;
    const found = await answer.response.json();
    setNumber(found.number);
    if (!found.offered) fail({ code: "handover_over" });
  };
  const allow = async () => {
    const answer = await asked("/allow", { body: { number } });
    if (answer.ok) announce(t("handover.given"));
    else fail(answer.error);
  };
  const stop = async () => {
    await asked("", { method: "DELETE" });
    onDone();
  };

  useEffect(() => void begin(), []);
  useEffect(() => {
    if (!offer) return;
    const timer = setInterval(look, look_every_ms);
    return () => clearInterval(timer);
  }, [offer]);
  useEffect(() => {
    if (number) announce(t("handover.same", { number }));
  }, [number]);

  return html`
    <main id="main" tabindex="-1" class="phone-main join stack">
      <header class="join-top">
        <p class="eyebrow">${say(boot.title)}</p>
        <h1 class="ds-heading" data-size="md">${t("handover.title")}</h1>
      </header>
      ${error && html`<${Notice} colour="danger" role="alert"><p>${errorText(error)}</p><//>`}
      ${error && html`<button type="button" class="ds-button" onClick=${begin}>${t("handover.again")}</button>`}
      ${offer && (number ? html`<${Same} number=${number} onYes=${allow} />` : html`<${Code} offer=${offer} />`)}
      <button type="button" class="ds-button" data-variant="secondary" onClick=${stop}>${t("handover.no")}</button>
    </main>
  `;
}

/** @param {{offer: Offer}} props */
function Code({ offer }) {
  return html`
    <p>${t("handover.how")}</p>
    <${Qr} src=${`data:image/svg+xml,${encodeURIComponent(offer.qr)}`} alt=${t("handover.qr")} />
    <${CopyField} label=${t("handover.link")} link=${offer.link} />
    <p class="small soft">${t("handover.stays")}</p>
  `;
}

/** @param {{number: number, onYes: () => void}} props */
function Same({ number, onYes }) {
  return html`
    <p><strong>${t("handover.same", { number })}</strong></p>
    <p>${t("handover.sure")}</p>
    <button type="button" class="ds-button" onClick=${onYes}>${t("handover.yes")}</button>
  `;
}
