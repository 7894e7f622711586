/**
 * The state of the connection in words. Nothing while all is well; says at once when the connection is lost, and afterwards
 * that it is back and everything is saved. Also says when only plain requests get through, and when the browser stores
 * nothing, so that the page must stay open.
 * @module
 */
import { html, useEffect, useRef, useState } from "../../vendor/preact.js";
import { t } from "../browser/i18n.js";
import { the } from "../line/records.js";
import { forgets } from "../line/storage.js";
import { Icon } from "./icon.js";
import { announce } from "./live-region.js";

/** @import { Seat } from "../line/seat.js" */

const back_shown_ms = 6_000;

/** @param {{seat: Seat}} props */
export function ConnectionBanner({ seat }) {
  const { state, colour, n } = useLine(seat);
  const back = useBack(state === "well") && (seat.outbox.failed.value.length > 0 ? "back_refused" : "back");
  const shown = state === "well" && back ? back : state;
  const sentence = shown === "well" ? "" : t(`line.${shown}`, { n });
  useAnnounced(sentence, seat.connection.status.value !== "connected" || seat.outbox.stuck.value ? n : 0);
  return html`
    <section class="line" aria-label=${t("line.label")} data-color=${shown === "back_refused" ? "warning" : colour} data-state=${shown}>
      ${sentence && html`<${Icon} name=${shown === "back" ? "check" : "cloud"} /><span>${sentence}</span>`}
    </section>
  `;
}

/**
 * Announced, not a live region itself: behind a dialog that would not be heard. Repeated when more has to wait, not when it is
 * tried again.
 * @param {string} sentence
 * @param {number} waiting commands that have been tried in vain
 */
function useAnnounced(sentence, waiting) {
  const before = useRef({ sentence: "", waiting: 0 });
  useEffect(() => {
    const is_news = sentence !== before.current.sentence || waiting > before.current.waiting;
    before.current = { sentence, waiting };
    if (sentence && is_news) announce(sentence, "line");
  }, [sentence, waiting]);
}

/** What waited is saved one by one: all is well again once the last of it is. @param {Seat} seat */
function useLine(seat) {
  const had_gap = useRef(false);
  const line = lineOf(seat);
  if (line.state === "well" && had_gap.current && line.n > 0) return { ...line, state: "sending", colour: "warning" };
  had_gap.current = line.state !== "well";
  return line;
}

/** @param {Seat} seat */
function lineOf(seat) {
  const status = seat.connection.status.value;
  const n = seat.outbox.unsent.value;
  if (status === "revoked") return { state: "revoked", colour: "danger", n };
  if (status !== "connected" && seat.connection.by_request.value)
    return { state: n ? "sending" : "slow", colour: n ? "warning" : "neutral", n };
  if (status === "offline" && seat.connection.restarting.value) return { state: "restarting", colour: "warning", n };
  if (status === "offline") return { state: n ? "offline_waiting" : "offline", colour: "warning", n };
  // Until the first records are there the page itself says that it is loading.
  if (status === "connecting")
    return { state: the(seat.records.value, "workshop") ? "connecting" : "well", colour: "neutral", n };
  if (the(seat.records.value, "service")?.saving === false) return { state: "not_saving", colour: "warning", n };
  if (n && seat.outbox.stuck.value) return { state: "sending", colour: "warning", n };
  if (forgets.value) return { state: "forgets", colour: "warning", n };
  return { state: "well", colour: "success", n };
}

/** True for a few seconds after all became well again. @param {boolean} well */
function useBack(well) {
  const was_well_once = useRef(false);
  const had_gap = useRef(false);
  const [back, setBack] = useState(false);
  useEffect(() => {
    if (!well) {
      had_gap.current = was_well_once.current;
      setBack(false);
      return;
    }
    was_well_once.current = true;
    if (!had_gap.current) return;
    had_gap.current = false;
    setBack(true);
    const timer = setTimeout(() => setBack(false), back_shown_ms);
    return () => clearTimeout(timer);
  }, [well]);
  return back;
}
