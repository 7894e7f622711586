"""The documents: every link leads somewhere, every command that they name is there, and every dependency is argued for."""

from __future__ import annotations

import re
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from facilitator.cli import main

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def text_of(document: Path) -> str:
    return document.read_text(encoding="utf-8")


def anchors_of(document: Path) -> set[str]:
    """What a heading is called in an address: small letters and digits, hyphens for spaces."""
    headings = re.findall(r"^#+ (.+)$", text_of(document), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    lost = []
    for target in re.findall(r"\]\(([^)\s]+)\)", text_of(document)):
        path, _, anchor = target.partition("#")
        found = (document.parent / path).resolve() if path else document
        if target.startswith(("http://", "https://")):
            continue
        if not found.exists() or (anchor and anchor not in anchors_of(found)):
            lost.append(target)
    assert lost == []


def test_every_command_that_is_named_is_there() -> None:
    named = {
        word for document in DOCUMENTS for word in re.findall(r"-m ((?:bench|tools|tests)[\w.]*)", text_of(document))
    }
    assert {"tests", "bench.phone_page", "tools.pictures"} <= named
    assert {module for module in named if find_spec(module) is None} == set()
    subcommands = {word for d in DOCUMENTS for word in re.findall(r"run\.py ([a-z]\w*)", text_of(d))}
    assert {"new", "erase"} <= subcommands <= main.commands.keys()


def test_every_option_that_is_named_is_there() -> None:
    """After `run.py`, with a command or without one."""
    named = [
        (command or "run", option)
        for d in DOCUMENTS
        for command, rest in re.findall(r"run\.py(?: ([a-z]\w*))?([^`\n]*)", text_of(d))
        for option in re.findall(r"--[a-z-]+", rest)
    ]
    assert {("run", "--backup"), ("run", "--public-url"), ("new", "--roster")} <= {*named}
    there = {(name, o) for name, command in main.commands.items() for p in command.params for o in p.opts}
    assert {*named} - there == set()


def test_every_dependency_is_argued_for_and_nothing_else_is() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=]", dependency)[0] for dependency in project["dependencies"]}
    table = text_of(ROOT / "docs" / "architecture.md").partition("## What we depend on")[2]
    rows = re.findall(r"^\| ([\w, -]+?) \| [^|]+ \| [^|]+ \|$", table, re.MULTILINE)
    argued = {name.strip().lower() for row in rows for name in row.split(",")} - {"package"}
    assert argued == needed
