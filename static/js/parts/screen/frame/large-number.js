/**
 * A sentence around a large number: «41 av 58 har stemt». The message decides where the number stands.
 * @module
 */
import { html } from "../../../../vendor/preact.js";
import { numberText } from "../../../browser/i18n.js";

/** @param {{sentence: string, n: number}} props `sentence` holds `n` as text */
export function LargeNumber({ sentence, n }) {
  const number = numberText(n);
  const [before = "", ...after] = sentence.split(number);
  return html`${before}<strong>${number}</strong>${after.join(number)}`;
}
