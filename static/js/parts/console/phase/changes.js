/**
 * What the room will notice when a phase begins: the differences between the running phase and the one to come. Pure.
 * @module
 */

/** @import { Ideas, Votes } from "../../../line/protocol.js" */

/** @typedef {{ideas: Ideas, visibility: string, votes: Votes, table_moves: boolean}} Openings what a phase opens */
/** @typedef {{what: "opens" | "closes" | "sees", key: string}} Change `key` belongs to the sentence that says it */

/**
 * @param {Openings} now
 * @param {Openings} then
 * @returns {Change[]} what closes first, then what opens, then what is seen
 */
export function changes(now, then) {
  /** @type {(Change | false)[]} */
  const found = [
    now.votes === "open_hidden" && then.votes !== "open_hidden" && { what: "closes", key: "votes" },
    now.ideas !== "closed" && then.ideas === "closed" && { what: "closes", key: "ideas" },
    now.table_moves && !then.table_moves && { what: "closes", key: "moves" },
    now.ideas !== then.ideas && then.ideas === "open" && { what: "opens", key: "ideas" },
    now.ideas !== then.ideas && then.ideas === "open_private" && { what: "opens", key: "private_ideas" },
    !now.table_moves && then.table_moves && { what: "opens", key: "moves" },
    now.votes !== "open_hidden" && then.votes === "open_hidden" && { what: "opens", key: "votes" },
    now.votes !== "revealed" && then.votes === "revealed" && { what: "opens", key: "reveal" },
    now.visibility !== then.visibility && { what: "sees", key: then.visibility },
  ];
  return found.filter(change => change !== false);
}
