/**
 * Makes static/built from static/js and static/css: `python3 -m tools.build`, which calls this with the folder to write to.
 *
 * For each page one script (esbuild) and one style sheet (esbuild joins it, lightningcss leaves out what the page cannot match).
 * Writes to standard output which files a page's script imports. The same sources give the same bytes.
 * @module
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { transform } from "lightningcss";

const top = resolve(import.meta.dirname, "..");
const source = join(top, "static");
const out = resolve(process.argv[2] ?? "");

/** The floor: the first browsers with `@layer`, which the design system stands on. Written in README.md as well. */
const target = ["safari15.4", "chrome99", "firefox98"];
const targets = { safari: (15 << 16) | (4 << 8), chrome: 99 << 16, firefox: 98 << 16 };
const common = { bundle: true, write: false, outdir: join(source, "built"), charset: "utf8", target };

/** Indentation is a fifth of a template and means nothing in it. Lines stay where they are, so that source maps still hit them. */
const unindented = {
  name: "unindented",
  setup: on =>
    on.onLoad({ filter: /static[\\/]js[\\/].*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/\n[ \t]+/g, "\n"),
    })),
};

const stems = folder =>
  readdirSync(join(source, folder))
    .map(name => name.split(".")[0])
    .sort();
const templates = readdirSync(join(top, "templates"))
  .sort()
  .map(name => readFileSync(join(top, "templates", name), "utf8"));
/** @type {Record<string, string[]>} */
const imports = {};

for (const page of stems("css/pages")) {
  const scripts = stems("js/pages").filter(name => name === page || name.startsWith(`${page}-`));
  const texts = scripts.length > 0 ? await joinScripts(page, scripts) : [];
  writeFileSync(join(out, `${page}.css`), await joinStyles(page, namesIn([...texts, ...templates].join("\n"))));
}
const arrival = await build({
  ...common,
  entryPoints: [join(source, "js/arrival.js")],
  bundle: false,
  minify: true,
  target: "es5",
  tsconfigRaw: {},
});
writeFileSync(join(out, "arrival.js"), arrival.outputFiles[0].contents);
process.stdout.write(JSON.stringify(imports));

/** A page's script, and what it loads later under a name of its own that begins with the page's. */
async function joinScripts(page, names) {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: names.map(name => join(source, "js/pages", `${name}.js`)),
    plugins: [unindented],
    format: "esm",
    splitting: names.length > 1,
    chunkNames: `${page}-[hash]`,
    minify: true,
    metafile: true,
    sourcemap: true,
    // The sources are served from where they lie.
    sourcesContent: false,
    legalComments: "eof",
    absWorkingDir: top,
  });
  for (const file of outputFiles) writeFileSync(join(out, file.path.slice(common.outdir.length + 1)), file.contents);
  const entry = metafile.outputs[`static/built/${page}.js`];
  imports[page] = entry.imports.map(({ path }) => path.slice("static/built/".length)).sort();
  return outputFiles.filter(file => file.path.endsWith(".js")).map(file => file.text);
}

/** Without the rules that ask for a class, a `data-` attribute or an element with a hyphen that nothing on the page names. */
async function joinStyles(page, names) {
  const external = [join(source, "vendor/*.woff2")];
  const entryPoints = [join(source, "css/pages", `${page}.css`)];
  const joined = await build({ ...common, entryPoints, external, legalComments: "none" });
  const mayMatch = part => {
    switch (part.type) {
      case "class":
        return names.has(part.name);
      case "attribute":
        return !part.name.startsWith("data-") || (names.has(part.name) && mayHave(part.operation));
      case "type":
        return !part.name.includes("-") || names.has(part.name);
      default:
        return part.kind === "not" || !part.selectors || part.selectors.some(each => each.every(mayMatch));
    }
  };
  // What is reckoned, such as a number or a yes, is named nowhere.
  const mayHave = asked =>
    asked?.operator !== "equal" ||
    !/^[a-z]/i.test(asked.value) ||
    /^(true|false)$/.test(asked.value) ||
    names.has(asked.value);
  const Selector = parts => (parts.every(mayMatch) ? undefined : []);
  let read;
  // What read a variable may itself have been a variable that nothing reads.
  const custom = ({ name }) => (read && /^--/.test(name) && !read.has(name) ? [] : undefined);
  for (let many = -1; many !== read?.size; ) {
    many = read?.size;
    const sheet = styled(joined.outputFiles[0].text, { Selector, Declaration: { custom } });
    read = new Set([...names, ...(sheet.match(/--[\w-]+(?!\s*:|[\w-])/g) ?? [])]);
  }
  const short = new Map();
  let number = 0;
  const next = () => `--${(number++).toString(36)}`;
  const called = name => {
    while (!short.has(name) || names.has(short.get(name))) short.set(name, next());
    return short.get(name);
  };
  const DashedIdent = name => (names.has(name) ? name : called(name));
  return styled(joined.outputFiles[0].text, { Selector, Declaration: { custom }, DashedIdent });
}

/** Never what it has made itself: without `targets` it drops every value but the newest, and with them it sets prefixes anew. */
function styled(sheet, visitor) {
  const options = { filename: "page.css", code: Buffer.from(sheet), minify: true, targets };
  return transform({ ...options, visitor }).code.toString();
}

/** Every name in a text, and the `data-` attributes that a script sets through `dataset`. */
function namesIn(text) {
  const dashed = name => `data-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
  return new Set([...text.match(/[\w-]+/g), ...[...text.matchAll(/dataset\.(\w+)/g)].map(([, name]) => dashed(name))]);
}
