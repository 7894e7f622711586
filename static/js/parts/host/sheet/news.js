/**
 * Marks the fields that others change while the measure's sheet is open, until somebody changes the field here or closes the
 * sheet.
 * @module
 */
import { useEffect, useRef, useState } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { valueIn } from "../../../line/clash.js";
import { announce } from "../../live-region.js";

/** @import { Entry } from "../../../line/entries.js" */
/** @import { MeasureRecord } from "../../../line/protocol.js" */
/** @import { Seat } from "../../../line/seat.js" */

/**
 * The fields in which two states of a measure differ, apart from those that one's own commands in the outbox explain.
 * @param {MeasureRecord} before as it was painted last
 * @param {MeasureRecord} after
 * @param {readonly Entry[]} own what is in the outbox, refused or not
 * @returns {string[]}
 */
export function changedByOthers(before, after, own) {
  if (before.id !== after.id) return [];
  const names = ["title", "description", ...Object.keys({ ...before.fields, ...after.fields })];
  return names.filter(field => !isSame(valueIn(before, field), valueIn(after, field)) && !own.some(isOf(after, field)));
}

/** @param {MeasureRecord} measure @param {string} field */
const isOf =
  (measure, field) =>
  (/** @type {Entry} */ { name, data }) => {
    if (data.measure !== measure.id) return false;
    if (field === "title") return name === "retitle_measure";
    if (field === "description") return name === "describe_measure";
    return name === "set_field" && data.field === field;
  };

/** @param {unknown} a @param {unknown} b */
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** @param {Seat} seat @param {MeasureRecord | undefined} measure @returns {ReadonlySet<string>} */
export function useNews(seat, measure) {
  const before = useRef(measure);
  const [news, setNews] = useState(/** @type {ReadonlySet<string>} */ (new Set()));
  useEffect(() => {
    const last = before.current;
    before.current = measure;
    if (!last || !measure || last === measure) return;
    const own = [...seat.outbox.entries.peek(), ...seat.outbox.failed.peek()];
    const theirs = changedByOthers(last, measure, own);
    if (theirs.length) announce(t("host.others_changed", { n: theirs.length }));
    const done = [...news].filter(field => own.some(isOf(measure, field)));
    if (theirs.length || done.length) setNews(new Set([...news, ...theirs].filter(field => !done.includes(field))));
  });
  return news;
}
