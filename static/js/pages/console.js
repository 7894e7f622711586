/**
 * The organiser's page: the token came with the page, so the seat is taken at once.
 * @module
 */
import { html } from "../../vendor/preact.js";
import { openPage } from "../browser/page.js";
import { Console } from "../parts/console/console.js";

/** @import { Boot } from "../browser/boot.js" */

/** @param {{boot: Boot}} props */
const ConsolePage = ({ boot }) => html`<${Console} boot=${boot} />`;

void openPage(ConsolePage);
