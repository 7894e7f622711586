/**
 * Starts a page: reads the boot data, sets the language, renders.
 * @module
 */
import { effect, html, render } from "../../vendor/preact.js";
import { readBoot } from "./boot.js";
import { say, speak, t, useCatalogue, vocabulary } from "./i18n.js";
import { joined, place as whereWeAre } from "./title.js";

/** @import { ComponentChildren } from "preact" */
/** @import { Boot } from "./boot.js" */

/**
 * @param {(props: {boot: Boot}) => ComponentChildren} Face the component that is the page
 */
export async function openPage(Face) {
  // No style sheet of ours applies without cascade layers. arrival.js has said that the browser is too old.
  if (!("CSSLayerBlockRule" in globalThis)) return;
  const boot = readBoot();
  if (boot.messages) useCatalogue(boot.messages);
  else await speak(boot.lang);
  vocabulary.value = boot.words ?? {};
  const place = document.getElementById("page");
  if (!place) throw new Error("The page has no place to paint in.");
  effect(() => translateFrame(boot));
  place.replaceChildren();
  render(html`<${Face} boot=${boot} />`, place);
}

/** What the server wrote around the place we paint in follows the language too. @param {Boot} boot */
function translateFrame(boot) {
  document.title = joined(whereWeAre.value, say(boot.title));
  const skip = document.querySelector(".ds-skip-link");
  if (skip) skip.textContent = t("page.skip");
}
