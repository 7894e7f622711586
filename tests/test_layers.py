"""The import fence: who may know whom inside `facilitator`, as docs/architecture.md draws it.
The fence is tried on trees built to break it as well, so that it cannot pass by looking at nothing."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

EVERYTHING = frozenset({"facilitator"})
MAY_IMPORT = {
    "domain": frozenset[str](),
    "views": frozenset({"facilitator.domain", "facilitator.methods"}),
    "methods": frozenset({"facilitator.domain"}),
    "store": frozenset({"facilitator.domain"}),
    "live": frozenset({"facilitator.clock", "facilitator.domain", "facilitator.store"}),
    "output": frozenset(
        {
            "facilitator.domain",
            "facilitator.views",
            "facilitator.methods",
            "facilitator.store",
            "facilitator.live.roster",
        }
    ),
    "web": EVERYTHING,
    "concurrency": frozenset[str](),
}
COMMAND_LINE = (
    "facilitator.cli",
    "facilitator.serving",
    "facilitator.terminal",
    "facilitator.upkeep",
)

# What the pure layers may take from the standard library: nothing here knows the time, chance, a file or the network.
PURE_MODULES = frozenset(
    {
        *(
            "__future__",
            "abc",
            "bisect",
            "collections",
            "copy",
            "dataclasses",
            "datetime",
            "decimal",
            "enum",
            "fractions",
        ),
        *("functools", "hashlib", "heapq", "itertools", "json", "math", "operator", "re", "statistics", "string"),
        *("textwrap", "types", "typing", "unicodedata"),
    }
)
PURE_LAYERS = {
    "domain": PURE_MODULES,
    "views": PURE_MODULES,
    # A stemmer, and the table of words that lies beside them.
    "methods": PURE_MODULES | {"pathlib", "snowballstemmer", "tomllib"},
}
CLOCK_READINGS = ("datetime.now", "datetime.utcnow", "datetime.today", "date.today")
IMPURE_BUILTINS = frozenset({"open", "input", "print", "__import__", "eval", "exec"})

SQL = ("sqlite3", "sqlite_utils")
WITHOUT_SQL = ("live", "web")
"""What they keep goes through the store. Some modules work on whole SQLite files."""
WORK_ON_FILES = tuple(
    f"facilitator.live.{name}" for name in ("copies", "copy_files", "forgetting", "old_files", "rescue")
)

CONCURRENCY = "facilitator.concurrency"
ASYNC_MODE = re.compile(r"\b(eventlet|gevent)\b")


@dataclass(frozen=True)
class Module:
    name: str
    is_package: bool
    tree: ast.Module

    @property
    def layer(self) -> str | None:
        """The package below `facilitator` that it belongs to; None for `facilitator.cli` and its like."""
        parts = self.name.split(".")
        return parts[1] if len(parts) > 2 or (len(parts) == 2 and self.is_package) else None

    def imports(self) -> Iterator[str]:
        """Every imported name, absolute and as deep as written: `from a import b` is `a.b`."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                source = ".".join(filter(None, (self.package_above(node.level), node.module)))
                yield from (f"{source}.{alias.name}" for alias in node.names)

    def package_above(self, dots: int) -> str:
        if dots == 0:
            return ""
        parts = self.name.split(".")
        return ".".join(parts[: len(parts) - dots + self.is_package])


def modules_in(root: Path) -> list[Module]:
    return [read_module(root, path) for path in sorted((root / "facilitator").rglob("*.py"))]


def read_module(root: Path, path: Path) -> Module:
    is_package = path.name == "__init__.py"
    place = path.relative_to(root).parent if is_package else path.relative_to(root).with_suffix("")
    return Module(".".join(place.parts), is_package, ast.parse(path.read_text("utf-8"), str(path)))


def circles(modules: list[Module]) -> list[str]:
    """The modules that import each other, directly or by way of others; an import for types alone counts as well."""
    waiting = {
        module.name: {name.rpartition(".")[0] for name in module.imports()} | {*module.imports()} for module in modules
    }
    while free := [name for name, imported in waiting.items() if not imported & waiting.keys() - {name}]:
        for name in free:
            del waiting[name]
    return sorted(waiting)


def within(name: str, packages: frozenset[str] | tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def breaches(modules: list[Module]) -> list[str]:
    rules = (upward, impure, past_the_store, async_modes)
    return [breach for module in modules for rule in rules for breach in rule(module)]


def upward(module: Module) -> Iterator[str]:
    for name in module.imports():
        if not within(name, EVERYTHING):
            continue
        if within(name, ("facilitator.web",)) and not within(module.name, (*COMMAND_LINE, "facilitator.web")):
            yield f"{module.name} imports {name}: only the command line may know the web"
        elif module.layer and not within(name, MAY_IMPORT[module.layer] | {f"facilitator.{module.layer}"}):
            yield f"{module.name} imports {name}: not a layer below it"


def impure(module: Module) -> Iterator[str]:
    if module.layer not in PURE_LAYERS:
        return
    for name in module.imports():
        if not within(name, EVERYTHING | PURE_LAYERS[module.layer]):
            yield f"{module.name} imports {name}: not pure"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node).endswith(CLOCK_READINGS):
            yield f"{module.name} reads a clock: {ast.unparse(node)}"
        elif isinstance(node, ast.Name) and node.id in IMPURE_BUILTINS:
            yield f"{module.name} calls {node.id}: not pure"


def past_the_store(module: Module) -> Iterator[str]:
    if module.layer in WITHOUT_SQL and module.name not in WORK_ON_FILES:
        for name in module.imports():
            if within(name, SQL):
                yield f"{module.name} imports {name}: only the store may"


def async_modes(module: Module) -> Iterator[str]:
    if within(module.name, (CONCURRENCY,)):
        return
    named = {*module.imports(), *spoken(module.tree)}
    for word in sorted({match.group() for text in named for match in ASYNC_MODE.finditer(text)}):
        yield f"{module.name} names {word}: only {CONCURRENCY} may"


def spoken(tree: ast.Module) -> Iterator[str]:
    """Names and strings, but not docstrings, which may explain."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value


def test_no_module_reaches_over_the_fence() -> None:
    modules = modules_in(ROOT)
    assert len(modules) == len(list((ROOT / "facilitator").glob("**/*.py")))
    assert any(module.layer == "domain" for module in modules)
    assert breaches(modules) == []


def test_no_modules_of_a_pure_layer_import_each_other() -> None:
    for layer in PURE_LAYERS:
        assert circles([module for module in modules_in(ROOT) if module.layer == layer and not module.is_package]) == []


def test_a_circle_is_seen(tmp_path: Path) -> None:
    for_types = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from facilitator.domain.{} import X"
    for name, source in {
        "a": for_types.format("b"),
        "b": "from . import c",
        "c": for_types.format("a"),
        "d": "import re",
    }.items():
        file = tmp_path / "facilitator" / "domain" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, "utf-8")
    assert circles(modules_in(tmp_path)) == ["facilitator.domain.a", "facilitator.domain.b", "facilitator.domain.c"]


def test_every_package_has_a_place_in_the_order() -> None:
    assert {module.layer for module in modules_in(ROOT) if module.layer} <= MAY_IMPORT.keys()


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("domain/votes.py", "from facilitator.views import board"),
        ("domain/votes.py", "from ..store import entry"),
        ("domain/votes.py", "from .. import store"),
        ("domain/votes.py", "import time"),
        ("domain/votes.py", "def later():\n    import random"),
        ("domain/votes.py", "from os import path"),
        ("domain/votes.py", "import flask"),
        ("domain/votes.py", "import datetime\nat = datetime.datetime.now()"),
        ("domain/votes.py", "text = open('x').read()"),
        ("views/board.py", "import secrets"),
        ("views/board.py", "import facilitator.live.workshop"),
        ("domain/votes.py", "import sqlite3"),
        ("methods/tally.py", "from facilitator import views"),
        ("methods/tally.py", "import time"),
        ("methods/tally.py", "import flask"),
        ("store/sqlite.py", "from facilitator.live.workshop import LiveWorkshop"),
        ("live/registry.py", "from facilitator.views.board import Board"),
        ("live/seats.py", "import sqlite3"),
        ("web/app.py", "from sqlite_utils import Database"),
        ("output/archive.py", "from facilitator.live.workshop import LiveWorkshop"),
        ("output/archive.py", "from facilitator.web import app"),
        ("settings.py", "from facilitator.web.app import create_app"),
        ("web/app.py", "import eventlet"),
        ("cli.py", "modes = ['eventlet']"),
        ("live/registry.py", "from gevent.lock import RLock"),
    ],
)
def test_the_fence_sees(tmp_path: Path, path: str, source: str) -> None:
    assert len(breaches([built(tmp_path, path, source)])) == 1


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("domain/votes.py", "from facilitator.domain.kernel import Event\nfrom .text import sentence\nimport re"),
        ("domain/votes.py", "import datetime\ndate = datetime.date(2024, 1, 16)\nat = actor.now"),
        ("views/board.py", "from facilitator.domain.workshop import Workshop"),
        (
            "methods/similarity.py",
            "import snowballstemmer\nfrom facilitator.domain.kernel import MeasureId",
        ),
        ("live/registry.py", "import time\nfrom facilitator.store.entry import Entry"),
        ("live/copies.py", "import sqlite3"),
        ("store/sqlite.py", "import sqlite3\nfrom facilitator.domain.kernel import Event"),
        ("output/archive.py", "from facilitator.live.roster import Roster\nfrom facilitator.views.board import Board"),
        ("web/app.py", "from facilitator.output.archive import write\nimport flask"),
        ("web/app.py", '"""Runs under eventlet or gevent."""'),
        ("cli.py", "from facilitator.web.app import create_app"),
        ("concurrency/servers.py", "import eventlet, gevent"),
    ],
)
def test_the_fence_lets_through(tmp_path: Path, path: str, source: str) -> None:
    assert breaches([built(tmp_path, path, source)]) == []


def built(root: Path, path: str, source: str) -> Module:
    file = root / "facilitator" / path
    file.parent.mkdir(parents=True)
    file.write_text(source, "utf-8")
    [module] = modules_in(root)
    return module
