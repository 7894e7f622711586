# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools==4.68.0", "brotli==1.2.0"]
# ///
"""Rebuilds static/vendor from the npm packages pinned in package.json and tools/package.json: `uv run tools/vendor.py`.

Needed only to raise a version: the result is committed, so that a clone needs neither npm nor a build. To raise one, change it in
package.json, update the locks with tools/lock.sh, and run this."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter, parse_unicodes
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "tools"
VENDOR = ROOT / "static" / "vendor"

# Used both as the bundle's entry and as its type declaration, so that they cannot drift apart. Exports that no page imports are
# left out: every phone downloads the rest.
PREACT = """\
export { Component, h, render } from "preact";
export { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
export { html } from "htm/preact";
export { batch, computed, effect, signal } from "@preact/signals";
"""
SOCKET_IO = 'export { Manager, Socket, io } from "socket.io-client";\n'
SORTABLE = 'export { default as Sortable } from "sortablejs";\n'
# Declared by hand: only the options that the host's board uses.
SORTABLE_TYPES = """\
export interface SortableOptions {
  group?: string;
  sort?: boolean;
  draggable?: string;
  filter?: string;
  preventOnFilter?: boolean;
  delay?: number;
  delayOnTouchOnly?: boolean;
  touchStartThreshold?: number;
  forceFallback?: boolean;
  fallbackOnBody?: boolean;
  fallbackTolerance?: number;
  ghostClass?: string;
  fallbackClass?: string;
  onStart?: (event: { item: HTMLElement }) => void;
  onMove?: () => boolean;
  onEnd?: () => void;
}
export class Sortable {
  constructor(list: HTMLElement, options?: SortableOptions);
  destroy(): void;
}
"""

# In the order and layers of the package's own index.css.
BASE_CSS = ("base", "heading", "label", "paragraph", "validation-message")
COMPONENT_CSS = (
    *("link", "data-size-workaround", "button", "input", "field", "fieldset", "alert", "popover", "skip-link"),
    *("details", "dialog", "list", "card", "dropdown", "chip", "divider", "tabs", "tag", "error-summary"),
    *("toggle-group", "tooltip", "spinner", "table", "badge"),
)

# Characters of Norwegian and English sentences: all that most phones ever download.
SENTENCES = (
    "U+20-22,U+25-29,U+2B-3B,U+3F,U+41-5A,U+61-7A,U+A0,U+AB,U+B7,U+BB,U+C5-C6,U+D8,U+E5-E6,U+E9,U+F8,U+2013,U+2019,"
    "U+201C-201D,U+2026,U+2082"
)
# The rest of Latin-1, the Sámi letters of Norwegian place names, dashes, quotes, arrows, comparison signs, ✓ and bullets.
SELDOM = (
    "U+23-24,U+2A,U+3C-3E,U+40,U+5B-60,U+7B-7E,U+A1-AA,U+AC-B6,U+B8-BA,U+BC-C4,U+C7-D7,U+D9-E4,U+E7-E8,U+EA-F7,U+F9-FF,"
    "U+10C-10D,U+110-111,U+14A-14B,U+160-161,U+166-167,U+17D-17E,U+2014,U+2018,U+201A,U+201E,U+2022,U+2030,U+20AC,"
    "U+2190-2193,U+2212,U+2248,U+2264-2265,U+25CB,U+25CF,U+2713"
)
INTER = {"inter.woff2": SENTENCES, "inter-seldom.woff2": SELDOM}
INTER_FACE = """\
@font-face {{
  font-family: "Inter";
  src: url("{name}") format("woff2");
  font-weight: 400 700;
  font-style: normal;
  font-display: swap;
  unicode-range: {characters};
}}
"""


@dataclass(frozen=True, slots=True)
class Package:
    name: str
    home: Path

    @property
    def folder(self) -> Path:
        return self.home / "node_modules" / self.name

    def about(self, key: str) -> str:
        return str(json.loads((self.folder / "package.json").read_text("utf-8"))[key])

    @property
    def title(self) -> str:
        return f"{self.name} {self.about('version')}"


def in_root(*names: str) -> tuple[Package, ...]:
    return tuple(Package(name, ROOT) for name in names)


def in_tools(*names: str) -> tuple[Package, ...]:
    return tuple(Package(name, TOOLS) for name in names)


MADE_OF = {
    "preact.js": in_root("preact", "htm", "@preact/signals", "@preact/signals-core"),
    "socket.io.js": in_root(
        "socket.io-client", "socket.io-parser", "engine.io-client", "engine.io-parser", "@socket.io/component-emitter"
    ),
    "sortable.js": in_tools("sortablejs"),
    "designsystemet.css": in_tools("@digdir/designsystemet-css"),
    "theme.css": in_tools("@digdir/designsystemet"),
    "inter.woff2": in_tools("inter-ui"),
    "inter-seldom.woff2": in_tools("inter-ui"),
    "inter.css": (),
    "preact.d.ts": (),
    "socket.io.d.ts": (),
    "sortable.d.ts": (),
}


def main() -> None:
    for home in (ROOT, TOOLS):
        run("npm", "ci", "--no-audit", "--no-fund", cwd=home)
    shutil.rmtree(VENDOR, ignore_errors=True)
    VENDOR.mkdir(parents=True)
    bundle("preact", PREACT, types=PREACT, home=ROOT)
    bundle("socket.io", SOCKET_IO, types=SOCKET_IO, home=ROOT)
    bundle("sortable", SORTABLE, types=SORTABLE_TYPES, home=TOOLS)
    write("designsystemet.css", designsystemet_css())
    write("theme.css", theme_css())
    write("inter.css", "".join(INTER_FACE.format(name=name, characters=INTER[name]) for name in INTER))
    for name, characters in INTER.items():
        subset_inter(VENDOR / name, characters)
    copy_licences()
    write("README.md", readme())


def run(*command: str, cwd: Path, stdin: str | None = None) -> str:
    return subprocess.run(command, cwd=cwd, input=stdin, check=True, text=True, stdout=subprocess.PIPE).stdout


def write(name: str, text: str) -> None:
    (VENDOR / name).write_text(text, "utf-8")


def esbuild(source: str, *options: str, home: Path) -> str:
    """Minifies for browsers of 2020 and later; resolves imports of `source` in the node_modules of `home`."""
    command = str(ROOT / "node_modules" / ".bin" / "esbuild")
    return run(command, "--minify", "--target=es2020", "--charset=utf8", *options, cwd=home, stdin=source)


def banner(name: str) -> str:
    packages = ", ".join(package.title for package in MADE_OF[name])
    return f"/*! {packages}; licences: README.md */\n"


def bundle(name: str, entry: str, *, types: str, home: Path) -> None:
    code = esbuild(entry, "--bundle", "--format=esm", '--define:process.env.NODE_ENV="production"', home=home)
    write(f"{name}.js", banner(f"{name}.js") + code)
    write(f"{name}.d.ts", types)


def designsystemet_css() -> str:
    """Returns the parts we use, unchanged, each in its layer: half the size of the whole."""
    source = MADE_OF["designsystemet.css"][0].folder / "dist" / "src"

    def layer(name: str, parts: tuple[str, ...]) -> str:
        texts = "\n".join((source / f"{part}.css").read_text("utf-8").strip() for part in parts)
        return f"@layer {name}{{\n{texts}\n}}\n"

    order = "@layer ds.theme, ds.base, ds.components;\n"
    return banner("designsystemet.css") + order + layer("ds.base", BASE_CSS) + layer("ds.components", COMPONENT_CSS)


def theme_css() -> str:
    """Returns our colours (tools/designsystemet.config.json), generated by the design system's own tool."""
    cli = str(TOOLS / "node_modules" / ".bin" / "designsystemet")
    with tempfile.TemporaryDirectory() as scratch:
        tokens, built = f"{scratch}/tokens", Path(scratch) / "theme"
        run(cli, "tokens", "create", "--out-dir", tokens, cwd=TOOLS)
        run(cli, "tokens", "build", "--tokens", tokens, "--out-dir", str(built), cwd=TOOLS)
        css = (built / "facilitator.css").read_text("utf-8").removeprefix('@charset "UTF-8";')
        return banner("theme.css") + esbuild(css, "--loader=css", home=ROOT)


def subset_inter(target: Path, characters: str) -> None:
    """Writes one variable font, weights 400 to 700 at text size, with kerning and tabular figures (`tnum`)."""
    source = MADE_OF["inter.woff2"][0].folder / "variable" / "InterVariable.woff2"
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(Options(layout_features=["kern", "tnum", "ccmp", "locl"], hinting=False))
    subsetter.populate(unicodes=parse_unicodes(characters))
    subsetter.subset(font)
    font = instantiateVariableFont(font, {"opsz": 14, "wght": (400, 700)})
    font.flavor = "woff2"
    font.save(target)


def copy_licences() -> None:
    (VENDOR / "licences").mkdir()
    for package in {package for packages in MADE_OF.values() for package in packages}:
        [source] = [path for path in package.folder.iterdir() if path.stem.upper() == "LICENSE"]
        shutil.copyfile(source, VENDOR / "licences" / licence_file(package))


def licence_file(package: Package) -> str:
    return package.name.removeprefix("@").replace("/", "-") + ".txt"


def readme() -> str:
    heads = "| file | made of | licence | source | sha256 |\n|---|---|---|---|---|\n"
    return README.format(rows=heads + "".join(row(name, packages) for name, packages in MADE_OF.items()))


def row(name: str, packages: tuple[Package, ...]) -> str:
    titles = ", ".join(package.title for package in packages) or "this project's own"
    licences = ", ".join(f"[{package.about('license')}](licences/{licence_file(package)})" for package in packages)
    sources = ", ".join(sorted({source_of(package) for package in packages}))
    digest = hashlib.sha256((VENDOR / name).read_bytes()).hexdigest()
    return f"| {name} | {titles} | {licences or '[EUPL-1.2](../../LICENSE)'} | {sources or '–'} | `{digest}` |\n"


def source_of(package: Package) -> str:
    repository = json.loads((package.folder / "package.json").read_text("utf-8"))["repository"]
    url = str(repository if isinstance(repository, str) else repository["url"])
    owner_and_name = url.partition("github.com/")[2] or url
    return f"https://github.com/{owner_and_name.removesuffix('.git')}"


README = """\
# Vendored browser files

Made by `uv run tools/vendor.py` from npm packages; do not edit them, raise a version and run it again.
`theme.css` has our own colours, from `tools/designsystemet.config.json`.

{rows}"""


if __name__ == "__main__":
    main()
