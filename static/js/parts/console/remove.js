/**
 * Taking something away over HTTP.
 * @module
 */
import { t } from "../../core/i18n.js";

/** @import { WireError } from "../../core/protocol.js" */

/** @param {string} path @param {string} token @returns {Promise<WireError | null>} null when it is away */
export async function remove(path, token) {
  try {
    const response = await fetch(path, { method: "DELETE", headers: { Authorization: `Bearer ${token}` } });
    return response.ok ? null : (await response.json()).error;
  } catch {
    return { code: "no_answer", message: t("ask.no_answer") };
  }
}
