/**
 * How every page begins: read what the server put in it, speak the language of the device, and paint.
 * @module
 */
import { html, render } from "../../vendor/preact.js";
import { readBoot } from "./boot.js";
import { rememberedLang, speak, useCatalogue } from "./i18n.js";
import { lastingShelf } from "./storage.js";

/** @import { Boot } from "./boot.js" */

/**
 * @param {(props: {boot: Boot}) => any} Face the component that is the page
 */
export async function openPage(Face) {
  const boot = readBoot();
  const wanted = rememberedLang(lastingShelf()) ?? boot.lang;
  if (boot.messages?.lang === wanted) useCatalogue(boot.messages);
  else await speak(wanted);
  const place = document.getElementById("page");
  if (!place) throw new Error("The page has no place to paint in.");
  place.replaceChildren();
  render(html`<${Face} boot=${boot} />`, place);
}
