/**
 * The settings of this screen: language, and a light or dark room. They are kept in the address, so that they survive a reload
 * and go with a copied link.
 * @module
 */
import { signal } from "../../../../vendor/preact.js";
import { languages, speak } from "../../../browser/i18n.js";

/** @typedef {"auto" | "light" | "dark"} Light `auto` follows the machine */

/** @type {readonly Light[]} */
export const lights = ["auto", "light", "dark"];

/** The language in the address, bokmål where it names none. @param {string} [search] */
export function languageHere(search = location.search) {
  const wanted = new URLSearchParams(search).get("lang");
  return wanted && wanted in languages.value ? wanted : "nb";
}

/** @param {import("../../../browser/i18n.js").Lang} code */
export function speakHere(code) {
  keep("lang", code);
  void speak(code);
}

/** The light in the address. @param {string} [search] */
export function lightHere(search = location.search) {
  const wanted = new URLSearchParams(search).get("light");
  return lights.find(light => light === wanted) ?? "auto";
}

export function openLight() {
  const light = signal(lightHere());
  const paint = () => {
    document.documentElement.dataset.colorScheme = light.peek();
  };
  paint();
  return {
    light,
    /** @param {Light} chosen */
    choose(chosen) {
      light.value = chosen;
      keep("light", chosen);
      paint();
    },
  };
}

/** @param {string} name @param {string} value */
function keep(name, value) {
  const search = new URLSearchParams(location.search);
  search.set(name, value);
  history.replaceState(null, "", `?${search}`);
}
