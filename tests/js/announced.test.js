/** S17: nothing is announced before it is known. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { announcedTooEarly } from "./announced.js";

const root = resolve(import.meta.dirname, "../../static/js");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter(path => path.endsWith(".js"))
  .map(path => join(root, path));

test("S17 no function announces something as it sends it", () => {
  assert.ok(files.length > 200, `only ${files.length} files were found`);
  assert.deepEqual(announcedTooEarly(files, root), []);
});

/** @param {string} source @param {string} [other] a module beside it */
const found = (source, other = "") => {
  const texts = new Map([
    ["/js/a.js", source],
    ["/js/b.js", other],
    ["/js/ask.js", "export const ask = path => fetch(path);"],
  ]);
  return announcedTooEarly([...texts.keys()], "/js", file => texts.get(file) ?? "");
};

test("the fence sees what is announced before the answer, however the send is reached", () => {
  for (const early of [
    "const press = () => { seat.act('leave'); announce(t('left')); };",
    "const press = () => { announce(t('left')); seat.act('leave'); };",
    "const press = () => { seat.act('leave'); return announce(t('left')); };",
    "function press() { for (const id of ids) seat.outbox.put('merge', { id }); if (ids.length) announce(said); }",
    "const press = () => { ids.forEach(id => seat.act('merge', { id })); announce(said); };",
    "const put = () => seat.act('leave'); const press = () => { put(); announce(said); };",
    "const tell = () => announce(said); const press = () => { seat.act('leave'); tell(); };",
    "const press = async () => { void ask('/api'); announce(said); };",
    "const press = async () => { await ask('/api', { body: {} }); announce(said); };",
    "const press = async () => { const answer = await ask('/api'); if (answer.ok) seat.act('x'); announce(said); };",
    "const open = () => ({ keep() { seat.act('keep'); } }); const press = () => { opened.keep(); announce(said); };",
    "const Pair = ({ onKeep }) => { const keep = () => { onKeep(); announce(said); }; };" +
      "const Pairs = () => html`<$" +
      "{Pair} onKeep=$" +
      "{() => seat.act('keep')} />`;",
    "const Button = () => html`<button onClick=$" + "{() => { seat.act('leave'); announce(said); }}></button>`;",
  ])
    assert.equal(
      found(`import { ask } from "./ask.js"; import { announce } from "./live-region.js"; ${early}`).length,
      1,
      early,
    );
  const elsewhere = found(
    'import { put } from "./b.js"; const press = () => { put(); announce(said); };',
    "export const put = () => seat.act('leave');",
  );
  assert.deepEqual(elsewhere, ["a.js:1"]);
});

test("the fence lets pass what is announced instead of a send, from its answer, or of other people's doing", () => {
  for (const fine of [
    "const press = () => { if (spent) return announce(t('spent')); seat.act('cast_vote', {}, { told }); };",
    "const press = () => { if (!text) return bare ? announce(t('empty')) : undefined; seat.act('say'); };",
    "const press = async () => { const answer = await ask('/api'); if (answer.ok) announce(said); };",
    "const press = async () => { const answer = await ask('/api'); if (answer.ok) announce(said); await load(); };",
    "const Part = () => { useEffect(() => announce(news), [news]); const press = () => seat.act('leave'); };",
  ])
    assert.deepEqual(found(`import { ask } from "./ask.js"; ${fine}`), [], fine);
});
