/**
 * The save state of one's own things in words: saving, saved, waiting for the network, or refused.
 * @module
 */
import { html, useId } from "../../vendor/preact.js";
import { errorText, t } from "../browser/i18n.js";
import { isClash } from "../line/clash.js";
import { the } from "../line/records.js";
import { Icon } from "./icon.js";

/** @import { Entry } from "../line/entries.js" */
/** @import { Outbox } from "../line/outbox.js" */
/** @import { Seat } from "../line/seat.js" */
/** @typedef {"saving" | "waiting" | "saved" | "failed"} Saved */
/** @typedef {(entry: Entry) => (() => void) | null} BoxFor gives what puts a text back in its box, if there is one on the page */

/** Whether a command is about the thing of this id. @param {Entry} entry @param {string} id */
const isAbout = (entry, id) => Object.values(entry.data).includes(id);

/**
 * @param {Pick<Outbox, "entries" | "failed" | "stuck">} outbox
 * @param {boolean} online
 * @param {string} id of a measure, a comment, an offer …
 * @returns {Saved}
 */
export const savedState = (outbox, online, id) => stateOf(outbox, online, entry => isAbout(entry, id));

/** The state of the commands of these ids together. @param {Seat} seat @param {readonly string[]} ids @returns {Saved} */
export const stateOfCommands = ({ outbox, connection }, ids) =>
  stateOf(outbox, connection.status.value === "connected", entry => ids.includes(entry.id));

/**
 * @param {Pick<Outbox, "entries" | "failed" | "stuck">} outbox
 * @param {boolean} online
 * @param {(entry: Entry) => boolean} isIt
 * @returns {Saved}
 */
function stateOf(outbox, online, isIt) {
  if (outbox.failed.value.some(isIt)) return "failed";
  const unsent = outbox.entries.value.some(entry => entry.answered_seq === undefined && isIt(entry));
  if (!unsent) return "saved";
  return online && !outbox.stuck.value ? "saving" : "waiting";
}

/**
 * Whether a refused command may be accepted later: not once the workshop is closed.
 * @param {Pick<Entry, "error">} entry
 * @param {string | undefined} status of the workshop
 */
export const mayYetBeTaken = ({ error }, status) => status !== "closed" && error?.code !== "workshop_closed";

/**
 * Whether the same command may be sent again unchanged.
 * @param {Pick<Entry, "error">} entry
 * @param {string | undefined} status of the workshop
 */
export const mayBeTriedAgain = (entry, status) => mayYetBeTaken(entry, status) && !isClash(entry);

/** @param {{seat: Seat, id: string}} props */
export function SaveState({ seat, id }) {
  return html`<${SaveMark} state=${savedState(seat.outbox, seat.connection.status.value === "connected", id)} />`;
}

const marks = /** @type {const} */ ({ saving: "clock", waiting: "cloud", saved: "check", failed: "conflict" });

/** @param {{state: Saved}} props */
export const SaveMark = ({ state }) =>
  html`<span class="save-state" data-state=${state}><${Icon} name=${marks[state]} />${t(`saved.${state}`)}</span>`;

/**
 * What was refused, each with its reason and what the person can do about it.
 * @param {{seat: Seat, label: (entry: Entry) => string, about?: string, boxFor?: BoxFor}} props
 *   `about` keeps to what was done to the thing of that id
 */
export function Failures({ seat, label, about, boxFor = () => null }) {
  const failed = seat.outbox.failed.value.filter(entry => !about || isAbout(entry, about));
  if (failed.length === 0) return null;
  return html`
    <section class="failures" aria-label=${t("save.failed_title", { n: failed.length })}>
      ${failed.map(entry => html`<${Failure} key=${entry.id} seat=${seat} entry=${entry} label=${label} boxFor=${boxFor} />`)}
    </section>
  `;
}

/** @param {{seat: Seat, entry: Entry, label: (entry: Entry) => string, boxFor: BoxFor}} props */
function Failure({ seat, entry, label, boxFor }) {
  const id = useId();
  const written = entry.data.title ?? entry.data.text ?? entry.data.description;
  const status = the(seat.screen.value, "workshop")?.status;
  const putBack = mayYetBeTaken(entry, status) && written ? boxFor(entry) : null;
  const takeBack = () => {
    putBack?.();
    seat.outbox.takeOut(entry.id);
  };
  return html`
    <div class="ds-alert notice" data-color="danger" role="group" aria-labelledby=${id}>
      <p class="failure-what" id=${id}><strong>${label(entry)}</strong>${written && html` «${written}»`}</p>
      <p>${entry.error && errorText(entry.error)}</p>
      <div class="row">
        ${
          mayBeTriedAgain(entry, status) &&
          html`<button type="button" class="ds-button" data-size="sm" onClick=${() => seat.outbox.retry(entry.id, t("save.now"))}>
            <${Icon} name="retry" />${t("save.retry")}
          </button>`
        }
        ${
          putBack &&
          html`<button type="button" class="ds-button" data-size="sm" data-variant="secondary" onClick=${takeBack}>
            <${Icon} name="pen" />${t("save.take_back")}
          </button>`
        }
        <button type="button" class="ds-button" data-size="sm" data-variant="tertiary" onClick=${() => seat.outbox.takeOut(entry.id)}>
          ${t("save.discard")}
        </button>
      </div>
    </div>
  `;
}
