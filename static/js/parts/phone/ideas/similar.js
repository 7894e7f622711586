/**
 * While an idea is being written: up to three similar measures to support instead. A hint only: it stands below the button,
 * and sending never waits for it.
 * @module
 */
import { html, useEffect, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { standingMeasure, the } from "../../../line/records.js";
import { lengthOf } from "../../field.js";
import { announce } from "../../live-region.js";

/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Phone } from "../phone.js" */

const length_min = 12;
const shown_max = 3;
/** Longer than between two words: half an idea looks like more others than the whole. */
const pause_ms = 600;

/** @param {{phone: Phone, text: string, onSend: () => void, onDiscard: () => void}} props */
export function Similar({ phone, text, onSend, onDiscard }) {
  const found = useSimilar(phone, text.trim());
  const measures = standing(phone, found);
  useEffect(() => {
    if (measures.length) announce(t("similar.found", { n: measures.length }), "similar");
  }, [measures.length]);
  if (measures.length === 0) return null;
  const own = new Set(the(phone.seat.screen.value, "me")?.measures);
  return html`
    <section class="similar stack" data-tight aria-label=${t("similar.title")}>
      <p class="eyebrow">${t("similar.title")}</p>
      <ul class="plain">
        ${measures.map(
          measure => html`
            <li key=${measure.id} class="similar-one">
              <p>
                «${measure.title}»${" "}
                <span class="soft small">${own.has(measure.id) ? t("gallery.own") : t("table.number", { table: measure.table })}</span>
              </p>
              <button
                type="button"
                class="ds-button"
                data-size="sm"
                data-variant="secondary"
                onClick=${() => (phone.sheet.value = { measure: measure.id })}
              >
                ${own.has(measure.id) ? t("similar.open") : t("similar.support")}<span class="ds-sr-only">: ${measure.title}</span>
              </button>
            </li>
          `,
        )}
      </ul>
      <div class="row">
        <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${onSend}>${t("similar.differs")}</button>
        <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${onDiscard}>${t("similar.discard")}</button>
      </div>
    </section>
  `;
}

/** The measures that these ids are part of now, as far as this phone sees them. @param {Phone} phone @param {string[]} ids */
function standing(phone, ids) {
  const records = phone.seat.screen.value;
  const found = ids.map(id => standingMeasure(records, id)).filter(measure => measure !== undefined);
  const seen = found.filter(measure => measure.status === "live" && !measure.hidden);
  return /** @type {MeasureRecord[]} */ ([...new Set(seen)]).slice(0, shown_max);
}

/** Asked once the writer pauses. @param {Phone} phone @param {string} text @returns {string[]} ids, best first */
function useSimilar(phone, text) {
  const [found, setFound] = useState(/** @type {string[]} */ ([]));
  useEffect(() => {
    if (lengthOf(text) < length_min) return setFound([]);
    const gone = new AbortController();
    // Without an answer there is no hint, and nothing else is missing.
    const ask = () => similar(phone, text, gone.signal).then(setFound, () => setFound([]));
    const timer = setTimeout(ask, pause_ms);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [text]);
  return found;
}

/** @param {Phone} phone @param {string} text @param {AbortSignal} signal @returns {Promise<string[]>} */
async function similar({ seat, boot, token }, text, signal) {
  if (seat.connection.status.peek() !== "connected") return [];
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(`/api/${boot.code}/similar?text=${encodeURIComponent(text)}`, { headers, signal });
  if (!answer.ok) return [];
  const body = /** @type {{similar: {measure: string}[]}} */ (await answer.json());
  return body.similar.map(({ measure }) => measure);
}
