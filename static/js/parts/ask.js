/**
 * Requests to the server's HTTP API. Returns an answer or an error, and never throws: a lost connection is an error with a
 * message.
 * @module
 */
import { t } from "../browser/i18n.js";

/** @import { WireError } from "../line/protocol.js" */
/** @typedef {{ok: true, response: Response} | {ok: false, error: WireError}} Answered */

/**
 * @param {string} path
 * @param {{token?: string, body?: object, method?: string}} [how] with a body it is a POST, if it is not said otherwise
 * @returns {Promise<Answered>}
 */
export async function ask(path, { token, body, method = body ? "POST" : "GET" } = {}) {
  const headers = new Headers(token ? { Authorization: `Bearer ${token}` } : {});
  if (body) headers.set("Content-Type", "application/json");
  try {
    const response = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
    if (response.ok) return { ok: true, response };
    const answer = await response.json();
    return { ok: false, error: answer.error };
  } catch {
    return { ok: false, error: { code: "no_answer", message: t("ask.no_answer") } };
  }
}
