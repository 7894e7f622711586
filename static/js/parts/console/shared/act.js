/**
 * Buttons for commands whose effect is never predicted: phases, the clock, the reveal, closing. They are busy until the record
 * has changed, and disabled while the connection is down, so that no phase begins minutes after the press.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Dialog } from "../../dialog.js";

/** @import { ComponentChildren } from "preact" */
/** @import { Entry } from "../../../line/entries.js" */
/** @import { Seat } from "../../../line/seat.js" */

/** Whether a command of this name is on its way. @param {Seat} seat @param {string} name */
export const isUnderWay = (seat, name) => seat.outbox.entries.value.some(entry => entry.name === name);

/** What was tried, for the box that says that it was refused. @param {Entry} entry */
export const actText = entry => t("console.not_done", { what: t(`console.act_${entry.name}`) });

/** @param {Seat} seat */
export const isOnline = seat => seat.connection.status.value === "connected";

/**
 * @typedef {object} ActButtonProps
 * @property {Seat} seat
 * @property {() => void} onAct
 * @property {string} [name] of the command: while one is on its way, the next must wait
 * @property {boolean} [blocked]
 * @property {string} [variant]
 * @property {string} [colour]
 * @property {string} [size]
 * @property {string} [label] where the text does not say enough on its own
 * @property {string} [look] a class of its own
 * @property {boolean} [pressed] of a button that stays down
 * @property {ComponentChildren} [children]
 */

/** @param {ActButtonProps} props */
export function ActButton({ seat, onAct, name, blocked, variant, colour, size, label, look = "", pressed, children }) {
  const working = name !== undefined && isUnderWay(seat, name);
  const waits = working || blocked || !isOnline(seat);
  return html`
    <button
      type="button"
      class="ds-button ${look}"
      data-variant=${variant}
      data-color=${colour}
      data-size=${size}
      aria-label=${label}
      aria-pressed=${pressed === undefined ? undefined : String(pressed)}
      aria-disabled=${waits ? "true" : undefined}
      aria-busy=${working ? "true" : undefined}
      onClick=${() => !waits && onAct()}
    >${children}</button>
  `;
}

/**
 * A question before something that cannot be taken back, or that the whole room notices.
 * @param {{seat: Seat, title: string, go: string, colour?: string, blocked?: boolean, onGo: () => void, onClose: () => void,
 *   children?: ComponentChildren}} props
 */
export function Confirm({ seat, title, go, colour, blocked, onGo, onClose, children }) {
  const act = () => {
    onGo();
    onClose();
  };
  return html`
    <${Dialog} title=${title} onClose=${onClose}>
      <div class="stack" data-tight>${children}</div>
      <div class="row">
        <${ActButton} seat=${seat} onAct=${act} colour=${colour} blocked=${blocked}>${go}<//>
        <button type="button" class="ds-button" data-variant="secondary" onClick=${onClose}>${t("console.cancel")}</button>
      </div>
    <//>
  `;
}
