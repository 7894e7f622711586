/**
 * Going on with another phone: this one shows a code, and lets go once the person says that both show the same number. What is not
 * sent yet is sent first.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../../vendor/preact.js";
import { errorText, t } from "../../core/i18n.js";
import { ask } from "../ask.js";
import { CopyField } from "../copy-field.js";
import { announce } from "../live-region.js";
import { Notice } from "../notice.js";
import { Qr } from "../qr.js";

/** @import { WireError } from "../../core/protocol.js" */
/** @import { Phone } from "./phone.js" */
/** @typedef {{link: string, qr: string}} Offer */

const look_every_ms = 1_500;

/** @param {{phone: Phone}} props */
export function Handover({ phone }) {
  const [offer, setOffer] = useState(/** @type {Offer | null} */ (null));
  const [number, setNumber] = useState(/** @type {number | null} */ (null));
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const isGiven = useRef(false);
  const whole = useRef(/** @type {HTMLElement | null} */ (null));
  const asked = (/** @type {string} */ path, how = {}) =>
    ask(`/api/${phone.boot.code}/handover${path}`, { token: phone.token, ...how });

  const begin = async () => {
    const answer = await asked("", { method: "POST" });
    setNumber(null);
    setOffer(answer.ok ? await answer.response.json() : null);
    setError(answer.ok ? null : answer.error);
  };
  const look = async () => {
    const answer = await asked("");
    if (!answer.ok) return;
    const found = await answer.response.json();
    setNumber(found.number);
    if (!found.offered) end({ code: "handover_over" });
  };
  const end = (/** @type {WireError | null} */ reason = null) => {
    setOffer(null);
    setError(reason);
  };
  const allow = async () => {
    isGiven.current = true;
    const answer = await asked("/allow", { body: { number } });
    isGiven.current = answer.ok;
    if (answer.ok) announce(t("handover.given"));
    else end(answer.error);
  };

  useEffect(() => {
    if (!offer) return;
    whole.current?.scrollIntoView();
    const timer = setInterval(look, look_every_ms);
    return () => {
      clearInterval(timer);
      // A code that nobody sees any more opens nothing.
      if (!isGiven.current) void asked("", { method: "DELETE" });
    };
  }, [offer]);
  useEffect(() => {
    if (number) announce(t("handover.same", { number }));
  }, [number]);

  if (!offer) {
    return html`
      ${error && html`<${Notice} colour="danger" role="alert"><p>${errorText(error)}</p><//>`}
      <button type="button" class="ds-button" data-variant="secondary" onClick=${begin}>${t("handover.open")}</button>
    `;
  }
  return html`
    <section class="stack" data-tight ref=${whole} aria-label=${t("handover.open")}>
      ${number ? html`<${Same} phone=${phone} number=${number} onYes=${allow} onNo=${() => end()} />` : html`<${Code} offer=${offer} />`}
    </section>
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

/** @param {{phone: Phone, number: number, onYes: () => void, onNo: () => void}} props */
function Same({ phone, number, onYes, onNo }) {
  const unsent = phone.seat.outbox.unsent.value;
  return html`
    <p><strong>${t("handover.same", { number })}</strong></p>
    <p>${t("handover.sure")}</p>
    ${unsent > 0 && html`<p>${t("handover.sending", { n: unsent })}</p>`}
    <div class="row">
      <button type="button" class="ds-button" disabled=${unsent > 0} onClick=${onYes}>${t("handover.yes")}</button>
      <button type="button" class="ds-button" data-variant="secondary" onClick=${onNo}>${t("handover.no")}</button>
    </div>
  `;
}
