/**
 * What changes for the room when a phase begins: the differences between the running phase and the next. Pure.
 * @module
 */

/** @import { Ideas, Switch, Text, Votes } from "../../../line/protocol.js" */

/** @typedef {{ideas: Ideas, visibility: string, votes: Votes, switches: Switch[]}} Openings what a phase opens */
/** @typedef {{what: "opens" | "closes" | "sees", key: string, name?: Text}} Change `key` belongs to the sentence; `name` is a switch's */

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
    ...turned(then, now).map(({ id, name }) => /** @type {Change} */ ({ what: "closes", key: id, name })),
    now.ideas !== then.ideas && then.ideas === "open" && { what: "opens", key: "ideas" },
    now.ideas !== then.ideas && then.ideas === "open_private" && { what: "opens", key: "private_ideas" },
    ...turned(now, then).map(({ id, name }) => /** @type {Change} */ ({ what: "opens", key: id, name })),
    now.votes !== "open_hidden" && then.votes === "open_hidden" && { what: "opens", key: "votes" },
    now.votes !== "revealed" && then.votes === "revealed" && { what: "opens", key: "reveal" },
    now.visibility !== then.visibility && { what: "sees", key: then.visibility },
  ];
  return found.filter(change => change !== false);
}

/** The switches that are off in the one and on in the other. @param {Openings} off @param {Openings} on */
const turned = (off, on) => on.switches.filter(({ on }, at) => on && !off.switches[at]?.on);
