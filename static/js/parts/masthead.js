/**
 * The header of pages that belong to no workshop: the house's name, and the language.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { say } from "../browser/i18n.js";
import { LanguageSwitch } from "./language-switch.js";

/** @import { Boot } from "../browser/boot.js" */

const icon = new URL("../../icon.svg", import.meta.url).href;

/** @param {{boot: Boot}} props */
export const Masthead = ({ boot }) => html`
  <header class="masthead">
    <p class="masthead-name"><img src=${icon} alt="" width="28" height="28" />${say(boot.title)}</p>
    <${LanguageSwitch} />
  </header>
`;
