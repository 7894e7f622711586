/**
 * The top of a page that belongs to no workshop: whose house this is, and the language.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { say } from "../core/i18n.js";
import { LanguageSwitch } from "./language-switch.js";

/** @import { Boot } from "../core/boot.js" */

/** @param {{boot: Boot}} props */
export const Masthead = ({ boot }) => html`
  <header class="masthead">
    <p class="masthead-name"><img src="/static/icon.svg" alt="" width="28" height="28" />${say(boot.title)}</p>
    <${LanguageSwitch} />
  </header>
`;
