/**
 * A QR code drawn by the server: always dark on white with a quiet zone, in dark mode too.
 * @module
 */
import { html } from "../../vendor/preact.js";

/** @param {{src: string, alt: string}} props `alt` says the address in words */
export function Qr({ src, alt }) {
  return html`<img class="qr" src=${src} alt=${alt} width="240" height="240" />`;
}
