/**
 * Announces to screen readers what others see happen: the result is there, a measure is shown to all, one is back at one's own
 * table.
 * @module
 */
import { useEffect, useRef } from "../../../vendor/preact.js";
import { t } from "../../browser/i18n.js";
import { the } from "../../line/records.js";
import { measureOnScreen } from "../../rules/scene.js";
import { announce } from "../live-region.js";

/** @import { Records } from "../../line/protocol.js" */
/** @import { Phone } from "./phone.js" */

/** @param {Phone} phone */
export function useNews(phone) {
  const records = phone.seat.records.value;
  const heard = useRef(/** @type {Records | null} */ (null));
  useEffect(() => {
    const before = heard.current;
    if (before?.has("workshop")) {
      for (const sentence of newsBetween(before, records)) announce(sentence);
      const me = the(records, "me");
      if (me?.visited && !the(before, "me")?.visited) announce(t("move.back", { table: me.table }), "table");
    }
    heard.current = records;
  }, [records]);
}

/** @param {Records} before @param {Records} now */
function newsBetween(before, now) {
  const sentences = [];
  if (the(now, "result") && !the(before, "result")) sentences.push(t("news.result"));
  const shown = measureOnScreen(now);
  if (shown && shown.id !== measureOnScreen(before)?.id) sentences.push(t("news.on_screen", { title: shown.title }));
  return sentences;
}
