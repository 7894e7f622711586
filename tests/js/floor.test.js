/** The oldest browsers that the pages are made for: Safari 15.4, Chrome 99 and Firefox 98, as README.md says. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { parse } from "acorn";

const built = resolve(import.meta.dirname, "../../static/built");
const read = (/** @type {string} */ name) => readFileSync(join(built, name), "utf8");
const named = (/** @type {string} */ ending) => readdirSync(built).filter(name => name.endsWith(ending));

/** The edition that all three read, but for what `syntax` names. */
const ecmaVersion = 2022;
const syntax = { lookbehind: /\(\?<[=!]/, "static block": /\bstatic\s*\{/ };
/** Came after one of them; `x.name?.()` asks first. */
const members =
  "checkVisibility requestSubmit toSorted toReversed toSpliced findLast findLastIndex groupBy fromAsync withResolvers isWellFormed toWellFormed isSubsetOf isSupersetOf isDisjointFrom symmetricDifference canParse scheduler showPopover hidePopover togglePopover startViewTransition setHTML setHTMLUnsafe ariaNotify closedBy requestClose inert requestIdleCallback userActivation".split(
    " ",
  );
const calls = ["AbortSignal.timeout", "AbortSignal.any", "Promise.try", "Iterator.from", "Intl.DurationFormat"];
const selectors =
  /(?:querySelector(?:All)?|matches|closest)\([`"'][^`"']*:(?:has|user-valid|user-invalid|modal|popover-open|open)\b/;

/** What a browser of the floor would stop at. @param {string} script */
function tooNew(script) {
  const found = Object.entries(syntax).filter(([, sign]) => sign.test(script));
  const used = members.filter(name => new RegExp(`[.]${name}\\b(?!\\?\\.)`).test(script));
  const called = calls.filter(name => script.includes(name));
  try {
    parse(script, { ecmaVersion, sourceType: "module" });
  } catch (error) {
    return [String(error)];
  }
  return [...found.map(([name]) => name), ...used, ...called, ...(selectors.test(script) ? ["selector"] : [])];
}

test("no script has syntax, or asks for anything, that the oldest browsers do not know", () => {
  const scripts = named(".js");
  assert.ok(scripts.length > 0);
  for (const name of scripts) assert.deepEqual(tooNew(read(name)), [], name);
});

test("what is too new is found", () => {
  const samples = {
    "text.split(/(?<=\\.)/)": "lookbehind",
    'new RegExp("(?<!a)b")': "lookbehind",
    "class A{static{A.a=1}}": "static block",
    "element.checkVisibility()": "checkVisibility",
    "[...list].toSorted()": "toSorted",
    "fetch(a,{signal:AbortSignal.timeout(1)})": "AbortSignal.timeout",
    'document.querySelector("p:has(a)")': "selector",
  };
  for (const [sample, name] of Object.entries(samples)) assert.deepEqual(tooNew(sample), [name], sample);
  for (const sample of ["/[a&&b]/v", "using a = b;", "import a from './a' with { type: 'json' }"])
    assert.match(String(tooNew(sample)), /SyntaxError/, sample);
  for (const sample of ["element.checkVisibility?.()", "list.at(-1)", "/(?<name>a)/u", "class A{#a=1}"])
    assert.deepEqual(tooNew(sample), [], sample);
});

test("what tells that a browser is too old can be read by every browser, and is small", () => {
  const script = read("arrival.js");
  parse(script, { ecmaVersion: 5 });
  assert.ok(script.length < 1500);
  assert.throws(() => parse("const a = 1", { ecmaVersion: 5 }));
});

test("no style sheet has rules inside rules", () => {
  for (const name of named(".css")) assert.doesNotMatch(read(name).replace(/"[^"]*"|url\([^)]*\)/g, ""), /&/, name);
});

test("a style sheet keeps the values and conditions that older browsers read", () => {
  for (const name of named(".css")) assert.doesNotMatch(read(name), /@media[^{]*[<>]/, name);
  for (const name of ["phone.css", "host.css", "console.css"])
    assert.match(read(name), /height:100%;height:-webkit-fill-available;height:-moz-available;height:stretch/, name);
});

test("README.md and the build name the same browsers", () => {
  const readme = readFileSync(join(built, "../../README.md"), "utf8");
  const build = readFileSync(join(built, "../../tools/build.mjs"), "utf8");
  const [, targets = ""] = build.match(/const target = \[(.+)\]/) ?? [];
  const floor = [...targets.matchAll(/"([a-z]+)([\d.]+)"/g)];
  assert.equal(floor.length, 3);
  for (const [, name, version] of floor) assert.match(readme, new RegExp(`${name} ${version}\\b`, "i"));
});
