/**
 * Announces to screen readers what others see at a glance: a new phase, a table that asks for help, the results, a frozen
 * screen.
 * @module
 */
import { useEffect, useRef } from "../../../vendor/preact.js";
import { say, t } from "../../browser/i18n.js";
import { phaseTitle, useTitle } from "../../browser/title.js";
import { all, the } from "../../line/records.js";
import { measureOnScreen } from "../../rules/scene.js";
import { announce } from "../live-region.js";
import { closesSoon, whenItCloses } from "./alarms/unattended.js";

/** @import { Records } from "../../line/protocol.js" */
/** @import { Seat } from "../../line/seat.js" */

/** @param {{seat: Seat}} props */
export function Announcer({ seat }) {
  const records = seat.records.value;
  const heard = useRef(/** @type {Records | null} */ (null));
  useEffect(() => {
    if (heard.current?.has("workshop"))
      for (const sentence of news(heard.current, records, seat.second.peek())) announce(sentence);
    heard.current = records;
  }, [records]);
  const asking = all(records, "table").filter(asksForHelp).length;
  // Calls for help are visible on the browser's tab, from another window too.
  useTitle(asking > 0 && t("console.help_count", { n: asking }), t("console.title"), phaseTitle(records));
  return null;
}

/** @param {Records} before @param {Records} now @param {number} at the workshop's time, ms since 1970 */
function news(before, now, at) {
  const phase = the(now, "phase");
  const sentences = [];
  if (the(now, "workshop")?.status === "closed" && the(before, "workshop")?.status !== "closed")
    sentences.push(t("console.is_closed"));
  if (phase && phase.started_at !== the(before, "phase")?.started_at)
    sentences.push(t("console.phase_begun", { phase: say(phase.title) }));
  if (phase?.revealed && !the(before, "phase")?.revealed) sentences.push(t("console.revealed"));
  if (closesSoon(before, at) && the(now, "closing") && !closesSoon(now, at))
    sentences.push(t("console.postponed", { when: whenItCloses(now) }));
  if (the(now, "screen")?.frozen && !the(before, "screen")?.frozen) sentences.push(t("console.is_frozen"));
  const shown = measureOnScreen(now);
  if (shown && shown.id !== measureOnScreen(before)?.id) sentences.push(t("console.shown", { title: shown.title }));
  const asking = new Set(
    all(before, "table")
      .filter(asksForHelp)
      .map(table => table.number),
  );
  for (const table of all(now, "table"))
    if (asksForHelp(table) && !asking.has(table.number))
      sentences.push(t("console.table_asks", { table: table.number }));
  return sentences;
}

/** @param {import("../../line/protocol.js").TableRecord} table */
const asksForHelp = table => table.signal === "help";
