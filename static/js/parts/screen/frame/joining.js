/**
 * How to join, in words and as a QR code: in a corner of every scene, and as the main thing while people arrive.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { t } from "../../../browser/i18n.js";
import { Qr } from "../../qr.js";

/** @import { Boot } from "../../../browser/boot.js" */

/** A longer name has no room beside the code. */
const host_short_max = 24;

/** The address as people type it, without the code. @param {Boot} boot */
const host = boot => boot.base.replace(/^\w+:\/\//, "");

/** @param {{boot: Boot}} props */
export function JoinCode({ boot }) {
  return html`<${Qr} src=${`/${boot.code}/qr.svg`} alt=${t("screen.qr", { address: `${host(boot)}/${boot.code}` })} />`;
}

/** A long name is broken after its dots. @param {{boot: Boot}} props */
export function JoinAddress({ boot }) {
  const parts = `${host(boot)}/`.match(/[^.]*\.|[^.]+$/g) ?? [];
  return html`
    <p class="address" data-long=${host(boot).length > host_short_max}>
      <span>${parts.map(part => html`${part}<wbr />`)}</span><strong>${boot.code}</strong>
    </p>
  `;
}

/** @param {{boot: Boot}} props */
export function JoinCorner({ boot }) {
  return html`<div class="join-corner"><${JoinAddress} boot=${boot} /><${JoinCode} boot=${boot} /></div>`;
}
