/**
 * Commands and views over plain HTTP, for networks that block every kind of socket. Requests time out: on a lost connection a
 * browser may wait for minutes, and the command with it.
 * @module
 */

/** @import { Answer, Command, View, WireError } from "./protocol.js" */

const answer_timeout_ms = 15_000;

/**
 * @param {{code: string, token: string, request: typeof fetch}} options `token` may be empty for a seat that is proved by the
 *   page's cookie
 */
export function openRequests({ code, token, request }) {
  /** @param {string} path @param {RequestInit} [how] @returns {Promise<any>} rejects when the network fails or takes too long */
  const ask = (path, how = {}) => {
    /** @type {Record<string, string>} */
    const headers = { "Content-Type": "application/json" };
    if (token) headers.Authorization = `Bearer ${token}`;
    return givenUp(answer_timeout_ms, async signal => {
      const response = await request(`/api/${code}/${path}`, { ...how, headers, signal });
      return response.json();
    });
  };

  return {
    /** @param {Command} command @returns {Promise<Answer>} */
    send: async command => asAnswer(await ask("commands", { method: "POST", body: JSON.stringify(command) })),
    /** @returns {Promise<View | null>} null when the server gives none */
    view: async () => {
      const body = await ask("view");
      return body.records ? body : null;
    },
  };
}

/**
 * What a request brings, unless it takes too long. `AbortSignal.timeout` is missing on phones of some years ago.
 * @template T
 * @param {number} ms
 * @param {(signal: AbortSignal) => Promise<T>} request
 */
export async function givenUp(ms, request) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  try {
    return await request(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * An error may come bare, with its status beside it.
 * @param {Answer | WireError | {error: WireError}} body
 * @returns {Answer}
 */
function asAnswer(body) {
  if ("ok" in body) return /** @type {Answer} */ (body);
  return {
    ok: false,
    error: "error" in body ? /** @type {WireError} */ (body.error) : /** @type {WireError} */ (body),
  };
}
