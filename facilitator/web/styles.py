"""Joins the style sheets that a page imports into one: a browser would fetch them one wait after another. Ours lose their comments,
vendored ones are taken as they are."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

from facilitator.web.modules import CannotJoin

ours, pages = "css/", "css/pages"
_REFERENCE = re.compile(
    r"""@import\ url\("(?P<sheet>[^"]+)"\)(?:\ layer\((?P<layer>[\w.]+)\))?;
      | url\((?P<quote>["']?)(?!data:|[#/])(?P<address>[^"')]+)(?P=quote)\)""",
    re.VERBOSE,
)
_GAP = r"(?:\s|/\*(?:[^*]|\*(?!/))*\*/)"
_LOOSE = re.compile(rf"""(?P<kept>"[^"]*"|'[^']*')|{_GAP}*(?P<sign>[{{}};,]){_GAP}*|(?P<colon>:){_GAP}+|{_GAP}+""")


def joined_styles(folder: Path) -> dict[str, str]:
    """The style sheets of all pages, by their path in `folder`. Raises CannotJoin."""
    paths = sorted(f"{pages}/{path.name}" for path in (folder / pages).glob("*.css"))
    return {path: _joined(folder, path) for path in paths}


def _joined(folder: Path, path: str) -> str:
    """As it is to stand in the sheet of a page."""
    if not (folder / path).is_file():
        raise CannotJoin(f"static/{path} is imported and not there")
    here = posixpath.dirname(path)
    text = (folder / path).read_text(encoding="utf-8")

    def resolved(found: re.Match[str]) -> str:
        if found["sheet"]:
            sheet = _joined(folder, posixpath.normpath(posixpath.join(here, found["sheet"])))
            return f"@layer {found['layer']}{{{sheet}}}" if found["layer"] else sheet
        return f'url("{posixpath.relpath(posixpath.join(here, found["address"]), pages)}")'

    text = _REFERENCE.sub(resolved, shortened(text) if path.startswith(ours) else text)
    if "@import" in text:
        raise CannotJoin(f'static/{path}: write @import url("…"); or @import url("…") layer(…);')
    return text


def shortened(text: str) -> str:
    """Without comments, and without the spaces that nothing depends on."""
    return _LOOSE.sub(lambda found: found["kept"] or found["sign"] or found["colon"] or " ", text).strip()
