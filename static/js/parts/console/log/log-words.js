/**
 * The sentence for each event of the log, and the facts that fill it in. Pure.
 * @module
 */

/**
 * @typedef {object} LoggedAct one event that a host or an organiser caused
 * @property {number} seq
 * @property {number} at
 * @property {"host" | "organiser"} role
 * @property {number | null} table of the host
 * @property {string} name of an organiser beside the first
 * @property {string} act the event's name
 * @property {Record<string, any>} facts
 * @property {{name: string, data: Record<string, any>} | null} undo while it still stands
 */

/**
 * The ending of the sentence's key: the event's name, or a shade of it.
 * @param {Pick<LoggedAct, "act" | "facts">} act
 * @returns {string}
 */
export function sentenceOf({ act, facts }) {
  switch (act) {
    case "phase_extended":
      return facts.seconds < 0 ? "phase_shortened" : act;
    case "phase_skipped":
      return facts.skipped ? act : "phase_unskipped";
    case "screen_frozen":
      return facts.frozen ? act : "screen_let_go";
    case "scene_chosen":
      return facts.scene ? act : "scene_left";
    case "date_planned":
      return facts.date ? act : "date_unplanned";
    case "fund_set":
      return facts.amount === null ? "fund_emptied" : act;
    case "measure_locked":
      return facts.lock ? `locked_${facts.lock}` : "lock_let_go";
    case "spotlight_turned":
      return facts.title ? act : "spotlight_off";
    case "table_signalled":
      return `signalled_${facts.signal}`;
    default:
      return act;
  }
}

/** The acts by everybody, by the organisers, or by one table. @param {LoggedAct[]} acts @param {string} whose */
export const actsOf = (acts, whose) =>
  acts.filter(act => !whose || (whose === "organisers" ? act.role === "organiser" : String(act.table) === whose));

/**
 * Newly loaded acts replace known ones; older ones stay. Newest first.
 * @param {LoggedAct[]} known
 * @param {LoggedAct[]} loaded
 */
export function taken(known, loaded) {
  const by_seq = new Map([...known, ...loaded].map(act => [act.seq, act]));
  return [...by_seq.values()].sort((a, b) => b.seq - a.seq);
}
