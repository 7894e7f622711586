/**
 * The doctor: one sentence each on addresses, disk, clock, pages and websockets, and on whether a phone has got through. Runs
 * when asked to.
 * @module
 */
import { html, useState } from "../../../../vendor/preact.js";
import { errorText, t } from "../../../browser/i18n.js";
import { ask } from "../../ask.js";
import { Notice } from "../../notice.js";

/** @import { WireError } from "../../../line/protocol.js" */
/** @import { Face } from "../console.js" */

/** @typedef {{code: string, level: "well" | "watch" | "ill", message: string}} Finding */

const marks = { well: "✓", watch: "!", ill: "✗" };

/** @param {{face: Face}} props */
export function Doctor({ face }) {
  const { boot } = face;
  const [findings, setFindings] = useState(/** @type {Finding[]} */ ([]));
  const [error, setError] = useState(/** @type {WireError | null} */ (null));
  const [looking, setLooking] = useState(false);
  const look = async () => {
    setLooking(true);
    const answer = await ask(`/api/${boot.code}/doctor`, { token: boot.token });
    setLooking(false);
    setError(answer.ok ? null : answer.error);
    setFindings(answer.ok ? (await answer.response.json()).findings : []);
  };

  return html`
    <section class="panel stack" data-tight aria-labelledby="doctor-title">
      <h3 class="ds-heading" data-size="2xs" id="doctor-title">${t("console.doctor_title")}</h3>
      <p>${t("console.doctor_what")}</p>
      <div role="status">
        ${error && html`<${Notice} colour="danger"><p>${errorText(error)}</p><//>`}
        ${
          findings.length > 0 &&
          html`<ul class="findings">
            ${findings.map(
              ({ code, level, message }) =>
                html`<li key=${code} data-level=${level}><span aria-hidden="true">${marks[level]}</span> <span class="ds-sr-only">${t(`console.doctor_${level}`)}</span>${message}</li>`,
            )}
          </ul>`
        }
      </div>
      <p><button type="button" class="ds-button" data-variant="secondary" data-size="sm" disabled=${looking} onClick=${look}>${t(looking ? "console.doctor_looking" : "console.doctor_look")}</button></p>
    </section>
  `;
}
