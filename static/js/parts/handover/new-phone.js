/**
 * The new phone of a participant: it shows a number, and gets the seat once the person confirms on the old phone that the
 * numbers are the same. Then it opens the room.
 * @module
 */
import { html, useEffect, useState } from "../../../vendor/preact.js";
import { errorText, lang, say, t } from "../../browser/i18n.js";
import { useTitle } from "../../browser/title.js";
import { heldSeat, holdSeat } from "../../line/remembered.js";
import { keepsAnything } from "../../line/storage.js";
import { ask } from "../ask.js";
import { Notice } from "../notice.js";

/** @import { Boot } from "../../browser/boot.js" */
/** @import { WireError } from "../../line/protocol.js" */

const look_every_ms = 1_500;
const not_yet = new Set(["handover_waits", "no_answer"]);

/** @param {{boot: Boot, secret: string, onDone: () => void}} props `secret` is the key that the link brought */
export function NewPhone({ boot, secret, onDone }) {
  const [held] = useState(() => heldSeat(boot.code));
  const [sure, setSure] = useState(!held);
  const [number, setNumber] = useState(/** @type {number | null} */ (null));
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  useTitle(t("arrival.title"));

  const post = (/** @type {string} */ path, /** @type {object} */ body) =>
    ask(`/api/${boot.code}/handover/${path}`, { body });
  const read = async () => {
    // The seat would be gone with this page, and the old phone has it no more.
    if (!keepsAnything()) return setError({ code: "forgets", message: t("arrival.forgets") });
    // Without a link and without a seat there is nothing to ask with.
    if (!secret) return setError({ code: "handover_over" });
    setError(null);
    const answer = await post("read", { key: secret });
    if (!answer.ok) return setError(answer.error);
    const found = await answer.response.json();
    setNumber(found.number);
    await take(found.claim);
  };
  const take = async (/** @type {string} */ claim) => {
    const answer = await post("take", { claim, lang: lang.peek() });
    if (answer.ok) {
      const { token, participant_id } = await answer.response.json();
      holdSeat(boot.code, { token, participant_id });
      onDone();
    } else if (not_yet.has(answer.error.code)) setTimeout(take, look_every_ms, claim);
    else setError(answer.error);
  };
  useEffect(() => {
    if (sure) void read();
  }, [sure]);

  return html`
    <main id="main" tabindex="-1" class="phone-main join stack">
      <header class="join-top">
        <p class="eyebrow">${say(boot.title)}</p>
        <h1 class="ds-heading" data-size="md">${t("arrival.title")}</h1>
      </header>
      ${!sure && html`<p>${t("arrival.held")}</p><button type="button" class="ds-button" onClick=${() => setSure(true)}>${t("arrival.go")}</button>`}
      ${number && !error && html`<p role="status">${t("arrival.number")} <strong class="ds-heading" data-size="xl">${number}</strong></p>`}
      ${error && html`<${Notice} colour="danger" role="alert"><p>${errorText(error)}</p><//>`}
      ${error?.code === "no_answer" && html`<button type="button" class="ds-button" onClick=${read}>${t("save.retry")}</button>`}
      <button type="button" class="ds-button" data-variant="tertiary" onClick=${onDone}>${t(held ? "arrival.stay" : "arrival.without")}</button>
    </main>
  `;
}
