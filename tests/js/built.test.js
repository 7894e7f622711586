import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join, resolve } from "node:path";
import { test } from "node:test";

const folder = resolve(import.meta.dirname, "../../static");
const read = (/** @type {string} */ path) => readFileSync(join(folder, path), "utf8");
const named = (/** @type {string} */ path, /** @type {string} */ ending) =>
  readdirSync(join(folder, path)).filter(name => name.endsWith(ending));
/** All but what stands in the pages themselves. */
const scripts = named("built", ".js").filter(name => name !== "arrival.js");
const sheets = named("built", ".css");
const ours = named("css", ".css");

test("every page has a script and a style sheet", () => {
  for (const name of named("js/pages", ".js")) assert.ok(scripts.includes(name), name);
  for (const name of named("css/pages", ".css")) assert.ok(sheets.includes(name), name);
});

test("whoever looks for a fault in a script is led to the line of the module", () => {
  for (const name of scripts) {
    const map = JSON.parse(read(`built/${name}.map`));
    for (const source of map.sources) assert.ok(existsSync(join(folder, "built", source)), `${name}: ${source}`);
  }
  const sought = '"facilitator:workplace"';
  const name = scripts.find(name => name.startsWith("phone") && read(`built/${name}`).includes(sought)) ?? "";
  const lines = read(`built/${name}`).split("\n");
  const line = lines.findIndex(text => text.includes(sought));
  const map = new SourceMap(JSON.parse(read(`built/${name}.map`)));
  const found = map.findEntry(line, (lines[line] ?? "").indexOf(sought));
  assert.ok("originalSource" in found);
  assert.match(
    read(join("built", found.originalSource)).split("\n")[found.originalLine] ?? "",
    /"facilitator:workplace"/,
  );
});

test("the layers lie in one order on every page", () => {
  const order = ["ds.theme", "ds.base", "ds.components", "facilitator", "face"];
  for (const name of sheets) {
    const layers = [...read(`built/${name}`).matchAll(/@layer ([\w.]+)/g)].map(([, layer]) => layer ?? "");
    const first = [...new Set(layers)].filter(layer => order.includes(layer));
    assert.deepEqual(
      first,
      name === "cards.css" ? ["face"] : order.filter(layer => name !== "error.css" || first.includes(layer)),
      name,
    );
  }
});

test("what is nowhere on a page is not in its style sheet, and what a state may bring is", () => {
  const phone = read("built/phone.css");
  assert.ok(read("vendor/designsystemet.css").includes(".ds-table"));
  assert.ok(!phone.includes(".ds-table"));
  for (const kept of [".ds-button", ":focus-visible", ":disabled", "[aria-disabled=true]"])
    assert.ok(phone.includes(kept), kept);
  assert.ok(read("built/screen.css").includes("var(--share"), "a script sets it");
});

test("no class is put together from parts: it would be named nowhere, and lose its rules", () => {
  const modules = readdirSync(join(folder, "js"), { recursive: true, encoding: "utf8" }).filter(name =>
    name.endsWith(".js"),
  );
  assert.ok(modules.length > scripts.length);
  for (const name of modules)
    assert.doesNotMatch(read(join("js", name)), /class="[^"]*[\w-]\$\{|classList|className/, name);
});

test("every value that a sheet of ours asks for is named on a page: one that comes over the wire would lose its rules", () => {
  const everything = scripts.map(name => read(`built/${name}`)).join("\n");
  const names = new Set(everything.match(/[\w-]+/g));
  const asked = ours.flatMap(name => [...read(`css/${name}`).matchAll(/\[data-[\w-]+="([a-z][\w-]*)"\]/g)]);
  assert.ok(asked.length > 0);
  for (const [whole, value = ""] of asked) assert.ok(names.has(value) || /^(true|false)$/.test(value), whole);
});

test("every sheet of ours is on some page", () => {
  const imported = [...named("css/pages", ".css").map(name => `css/pages/${name}`), "css/base.css"]
    .map(read)
    .join("\n");
  for (const name of ours) assert.ok(imported.includes(`${name}")`) || name === "base.css", name);
});
