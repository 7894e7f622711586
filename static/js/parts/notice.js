/**
 * A highlighted box: information, success, warning or danger.
 * @module
 */
import { html } from "../../vendor/preact.js";

/** @import { ComponentChildren } from "preact" */

/** @param {{colour?: "info" | "success" | "warning" | "danger", children?: ComponentChildren, role?: string}} props */
export function Notice({ colour = "info", children, role }) {
  return html`<div class="ds-alert notice" data-color=${colour} role=${role}>${children}</div>`;
}
