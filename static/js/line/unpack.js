/**
 * Compressed frames: on a slow network a large view takes a fifth of the time. Browsers from before 2023 cannot decompress,
 * and do not ask for them.
 * @module
 */

/** @import { Delta, View } from "./protocol.js" */
/** @typedef {["view", View] | ["delta", Delta]} Heard an event and its payload */

export const canUnpack = "DecompressionStream" in globalThis;

/**
 * Decompression is asynchronous: frames that come meanwhile are queued, so that the order is kept.
 * @param {(...heard: Heard) => void} take
 * @param {() => void} onUnreadable
 */
export function inTurn(take, onUnreadable) {
  let waiting = 0;
  let connection = 0;
  let turn = Promise.resolve();

  /** @param {() => Heard | Promise<Heard>} read */
  const later = read => {
    const from = connection;
    waiting += 1;
    turn = turn
      .then(read)
      .then(
        heard => (from === connection ? take(...heard) : undefined),
        () => (from === connection ? onUnreadable() : undefined),
      )
      .catch(error => reportError(error))
      .finally(() => {
        waiting -= 1;
      });
  };

  return {
    /** @param {Heard} heard */
    hear: (...heard) => (waiting > 0 ? later(() => heard) : take(...heard)),
    /** @param {ArrayBuffer} bytes */
    hearPacked: bytes => later(() => unpacked(bytes)),
    /** Drops queued frames of the lost connection. */
    lose: () => {
      connection += 1;
    },
  };
}

/** @param {ArrayBuffer} bytes @returns {Promise<Heard>} */
async function unpacked(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}
