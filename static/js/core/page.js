/**
 * How every page begins: read what the server put in it, speak its language, and paint.
 * @module
 */
import { html, render } from "../../vendor/preact.js";
import { readBoot } from "./boot.js";
import { speak, useCatalogue } from "./i18n.js";

/** @import { Boot } from "./boot.js" */

/**
 * @param {(props: {boot: Boot}) => any} Face the component that is the page
 */
export async function openPage(Face) {
  const boot = readBoot();
  if (boot.messages) useCatalogue(boot.messages);
  else await speak(boot.lang);
  const place = document.getElementById("page");
  if (!place) throw new Error("The page has no place to paint in.");
  place.replaceChildren();
  render(html`<${Face} boot=${boot} />`, place);
}
