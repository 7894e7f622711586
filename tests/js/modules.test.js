import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), "utf8");

/** Every module that a page needs, itself left out. @param {string} path @param {Set<string>} found */
function needs(path, found = new Set()) {
  for (const [, target] of read(path).matchAll(/^(?:import|export) .*?from "(\.[^"]+)";$|^\} from "(\.[^"]+)";$/gm)) {
    const there = new URL(String(target), new URL(path, root)).pathname.slice(root.pathname.length);
    if (found.has(there)) continue;
    found.add(there);
    if (!there.startsWith("static/vendor/")) needs(there, found);
  }
  return found;
}

/** The modules that a template asks the browser to fetch at once. @param {string} name */
const preloaded = name =>
  [...`${read("templates/base.html")}${read(`templates/${name}.html`)}`.matchAll(/"((?:js|vendor)\/[^"]+\.js)"/g)].map(
    ([, path]) => `static/${path}`,
  );

for (const file of readdirSync(new URL("templates", root))) {
  const name = file.replace(".html", "");
  if (!read(`templates/${file}`).includes("{%- block modules %}") || name === "base") continue;
  test(`the ${name} page fetches all its modules at once, and no other`, () => {
    assert.deepEqual(preloaded(name).sort(), [...needs(`static/js/pages/${name}.js`)].sort());
  });
}
