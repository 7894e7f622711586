"""House rules that no linter knows: files stay small, nothing comes from third parties, vendored files are as made."""

import hashlib
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
VENDOR = ROOT / "static" / "vendor"
LINES_MAX = 300

# An address in quotes, brackets or an attribute; the namespaces of SVG and the like are names and are never fetched.
THIRD_PARTY = re.compile(
    r"""["'`(=]\s*(?:(?:https?|wss?):)?//(?!www\.w3\.org/)[a-z0-9-]+(?:\.[a-z0-9-]+)+""", re.IGNORECASE
)

COMMENT = re.compile(r"/\*.*?\*/|<!--.*?-->|^\s*//.*?$", re.DOTALL | re.MULTILINE)


def third_parties(text: str) -> list[str]:
    return THIRD_PARTY.findall(COMMENT.sub("", text))


def files(folder: str, *suffixes: str) -> list[Path]:
    found = [path for path in sorted((ROOT / folder).rglob("*")) if path.suffix in suffixes]
    assert found, f"no {suffixes} in {folder}: the rule would hold of nothing"
    return found


@pytest.mark.parametrize(("folder", "suffix"), [("facilitator", ".py"), ("static/js", ".js")])
def test_a_file_has_one_subject_and_stays_small(folder: str, suffix: str) -> None:
    lines = {str(path.relative_to(ROOT)): path.read_text("utf-8").count("\n") for path in files(folder, suffix)}
    assert {name: count for name, count in lines.items() if count > LINES_MAX} == {}


@pytest.mark.parametrize(
    ("folder", "suffixes"),
    [("templates", (".html",)), ("static/js", (".js",)), ("static/css", (".css",)), ("static/vendor", (".js", ".css"))],
)
def test_nothing_is_loaded_from_a_third_party(folder: str, suffixes: tuple[str, ...]) -> None:
    found = {
        f"{path.relative_to(ROOT)}: {address}"
        for path in files(folder, *suffixes)
        for address in third_parties(path.read_text("utf-8"))
    }
    assert found == set()


@pytest.mark.parametrize(
    "text",
    [
        '<script src="https://cdn.example.org/x.js">',
        "<link href=//fonts.example.org/inter.css>",
        'import { h } from "https://esm.example.org/preact";',
        "background: url(http://example.org/tree.png)",
        "new WebSocket(`wss://example.org/live`)",
    ],
)
def test_a_third_partys_address_would_be_seen(text: str) -> None:
    assert third_parties(text)


@pytest.mark.parametrize(
    "text",
    [
        '<script src="/static/js/browser/boot.js">',
        'xmlns="http://www.w3.org/2000/svg"',
        "total = 4; // example.org is a name",
    ],
)
def test_our_own_addresses_are_let_through(text: str) -> None:
    assert third_parties(text) == []


def vendored() -> dict[str, list[str]]:
    """The rows of the table in static/vendor/README.md by file name: made of, licence, source, sha256."""
    lines = (VENDOR / "README.md").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines if line.startswith("| ")]
    return {name: cells for name, *cells in rows[1:]}


def test_every_vendored_file_is_listed_with_its_hash() -> None:
    on_disk = {path.name: path for path in VENDOR.iterdir() if path.is_file() and path.name != "README.md"}
    hashes = {name: f"`{hashlib.sha256(path.read_bytes()).hexdigest()}`" for name, path in on_disk.items()}
    assert {name: cells[-1] for name, cells in vendored().items()} == hashes


def test_every_vendored_files_licence_lies_beside_it() -> None:
    links = [VENDOR / link for _, licence, _, _ in vendored().values() for link in re.findall(r"\]\((.+?)\)", licence)]
    assert len(links) >= len(vendored())
    assert [link for link in links if len(link.read_text("utf-8")) < 1000] == []


def test_vendored_versions_are_those_that_package_json_pins() -> None:
    pinned: dict[str, str] = {}
    for manifest in (ROOT / "package.json", ROOT / "tools" / "package.json"):
        pinned |= json.loads(manifest.read_text("utf-8"))["devDependencies"]
    made_of = dict(re.findall(r"(\S+) (\d[\w.-]*)", " ".join(cells[0] for cells in vendored().values())))
    assert made_of.keys() >= {"preact", "htm", "@preact/signals", "socket.io-client", "@digdir/designsystemet-css"}
    assert {name: made_of[name] for name in made_of.keys() & pinned.keys()} == {
        name: pinned[name] for name in made_of.keys() & pinned.keys()
    }


@pytest.mark.parametrize("folder", [".", "tools"])
def test_a_lock_pins_hashes_for_every_platform_and_names_no_registry(folder: str) -> None:
    packages = json.loads((ROOT / folder / "package-lock.json").read_text("utf-8"))["packages"]
    locked = [package for name, package in packages.items() if name]
    assert locked
    assert [package for package in locked if "integrity" not in package or "resolved" in package] == []
    wanted = {name for package in locked for name in package.get("optionalDependencies", {})}
    assert wanted <= {name.rpartition("node_modules/")[2] for name in packages}
