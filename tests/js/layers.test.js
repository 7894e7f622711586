/** The import fence of the front end, as docs/architecture.md draws it. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";

const top = resolve(import.meta.dirname, "../../static/js");
const may_import = {
  line: ["line"],
  browser: ["browser", "line"],
  rules: ["rules", "browser", "line"],
  parts: ["parts", "rules", "browser", "line"],
  face: ["parts", "rules", "browser", "line"],
  pages: ["pages", "face", "parts", "rules", "browser", "line"],
};

/** @typedef {keyof typeof may_import} Layer */

/** @param {string} path relative to static/js @returns {{layer: Layer, face: string}} `face` is empty outside parts/<face>/ */
function placeOf(path) {
  const [folder = "", name = "", ...rest] = path.split(sep);
  if (folder === "parts" && rest.length > 0) return { layer: "face", face: name };
  return { layer: /** @type {Layer} */ (folder), face: "" };
}

/** What an import breaks; undefined when it is allowed. @param {string} from @param {string} to relative to static/js */
function broken(from, to) {
  const [importer, imported] = [placeOf(from), placeOf(to)];
  if (importer.face && importer.face === imported.face) return undefined;
  return may_import[importer.layer].includes(imported.layer) ? undefined : `${from} imports ${to}`;
}

/** Static imports and those that load later; types name nothing that is loaded. @param {string} source */
const importsOf = source =>
  [...source.matchAll(/^(?:import|export|\}) .*?from "(\.[^"]+)"|^import "(\.[^"]+)"/gm)].map(
    found => found[1] ?? found[2] ?? "",
  );

test("nothing is imported upwards, and no face imports another face", () => {
  const files = readdirSync(top, { recursive: true, encoding: "utf8" }).filter(path => /[\\/].*\.js$/.test(path));
  const imports = files.flatMap(from =>
    importsOf(readFileSync(join(top, from), "utf8"))
      .map(to => relative(top, resolve(top, dirname(from), to)))
      .filter(to => !to.startsWith(".."))
      .map(to => ({ from, to })),
  );
  assert.ok(imports.length > 1_000, `only ${imports.length} imports were found`);
  assert.deepEqual(imports.map(({ from, to }) => broken(from, to)).filter(Boolean), []);
});

test("the fence sees an import that goes upwards or across", () => {
  const path = (/** @type {string} */ name) => name.replaceAll("/", sep);
  for (const [from, to] of [
    ["line/outbox.js", "rules/bands.js"],
    ["browser/title.js", "rules/bands.js"],
    ["rules/bands.js", "parts/field.js"],
    ["parts/field.js", "parts/host/sheet/field.js"],
    ["parts/phone/room.js", "parts/host/board/board.js"],
    ["parts/phone/room.js", "pages/phone.js"],
  ])
    assert.ok(broken(path(from ?? ""), path(to ?? "")), `${from} may import ${to}`);
});
