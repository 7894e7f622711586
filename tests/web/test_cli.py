"""The command line: what can go wrong is one sentence in the language of the terminal, and touches nothing."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator import programme_files
from facilitator.live.registry import Registry
from tests.web.terminal import fails_in_one_sentence, is_refused_in_one_sentence, run, sentences


def fingerprints(folder: Path) -> dict[str, str]:
    """Every file in the folder by its content."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def a_database(path: Path) -> None:
    """One of ours, with a workshop in it."""
    registry = Registry(path, clock=lambda: 1_705_392_000_000)
    registry.open_workshop(programme_files.load("p20"))
    registry.close()


def of_a_newer_version(path: Path) -> None:
    a_database(path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) values ('log', 'from_tomorrow', '2030-01-01')"
        )


def of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("create table recipes (name text)")


def no_database(path: Path) -> None:
    path.write_text("Handleliste: melk, brød, kaffe\n", "utf-8")


def cut_in_half(path: Path) -> None:
    a_database(path)
    path.write_bytes(path.read_bytes()[:10_000])


def a_folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (no_database, "database.not_a_database"),
        (a_folder, "database.not_a_database"),
        (of_another_program, "database.not_ours"),
        (of_a_newer_version, "database.newer"),
        (cut_in_half, "database.damaged"),
    ],
)
def test_a_file_that_is_not_ours_to_use_is_one_sentence_and_stays_as_it_was(
    tmp_path: Path, make: Callable[[Path], None], key: str
) -> None:
    path = tmp_path / "house.sqlite"
    make(path)
    before = fingerprints(tmp_path)
    said = is_refused_in_one_sentence(tmp_path, "new", "p20", "--database", str(path))
    assert said == sentences(key, path=path)
    assert fingerprints(tmp_path) == before


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    path = tmp_path / "file" / "house.sqlite"
    said = is_refused_in_one_sentence(tmp_path, "new", "p20", "--database", str(path))
    assert said == sentences("database.no_folder", path=path.parent)


def test_a_folder_that_cannot_be_written_to_is_one_sentence(tmp_path: Path) -> None:
    path = unwritable_folder(tmp_path) / "house.sqlite"
    said = is_refused_in_one_sentence(tmp_path, "new", "p20", "--database", str(path))
    assert said == sentences("database.unwritable", path=path)


@pytest.mark.parametrize("command", [["new", "p20"], ["archive"], ["erase", "KF7M2P"], ["restore"], ["doctor"]])
def test_a_name_that_no_file_can_have_is_one_sentence(tmp_path: Path, command: list[str]) -> None:
    path = tmp_path / f"{'x' * 300}.sqlite"
    said = is_refused_in_one_sentence(tmp_path, *command, "--database", str(path))
    key = "restore.none" if command == ["restore"] else "database.unreadable"
    assert said == sentences(key, path=path, folders=tmp_path / "copies")


def unwritable_folder(tmp_path: Path) -> Path:
    """Nothing is closed to root, but that the kernel keeps its own."""
    if os.geteuid() == 0:
        return Path("/proc")
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    return folder


BROKEN_TOML = 'name = "mine"\ntitle.nb = "Uten sluttanførsel\n'
UNKNOWN_FIELD = 'name = "mine"\ncolour = "green"\n'
TWO_AREAS = "area,unit,table\nOppvekst,Skole,1\nTeknisk,Skole,2\n"
LONG_TITLE = f'name = "a"\nstart = "09:00"\ntables = 1\nphases = []\ntitle = {{nb = "{"x" * 141}", en = "x"}}'
NO_TABLES = "area,unit\nOppvekst,Skole\n"


@pytest.mark.parametrize(
    ("files", "arguments", "key", "facts"),
    [
        (
            {},
            ["nowhere"],
            "programme.unknown_programme",
            {"name": "nowhere", "names": ", ".join(programme_files.names())},
        ),
        ({"mine.toml": BROKEN_TOML}, ["mine.toml"], "programme.not_toml", {"file": "mine.toml", "line": 2}),
        (
            {"mine.toml": UNKNOWN_FIELD},
            ["mine.toml"],
            "programme.bad_programme",
            {"file": "mine.toml", "field": "colour"},
        ),
        (
            {"mine.toml": LONG_TITLE},
            ["mine.toml"],
            "programme.text_too_long",
            {"file": "mine.toml", "field": "title.nb", "text": "x" * 40, "max": 140},
        ),
        ({}, ["p20", "--roster", "nobody.csv"], "programme.no_roster", {"file": "nobody.csv"}),
        (
            {"p.csv": NO_TABLES},
            ["p20", "--roster", "p.csv"],
            "people.columns",
            {"line": 1, "columns": "bord/table", "found": "area, unit"},
        ),
        (
            {"p.csv": TWO_AREAS},
            ["p20", "--roster", "p.csv"],
            "people.two_areas",
            {"unit": "Skole", "one": "Oppvekst", "other": "Teknisk", "first": 2, "line": 3},
        ),
        ({}, ["p20", "--title", "x" * 141], "programme.title_too_long", {"max": 140}),
    ],
)
def test_a_programme_or_a_people_file_that_is_none_is_one_sentence_and_opens_nothing(
    tmp_path: Path, files: dict[str, str], arguments: list[str], key: str, facts: dict[str, object]
) -> None:
    for name, content in files.items():
        (tmp_path / name).write_text(content, "utf-8")
    before = fingerprints(tmp_path)
    said = is_refused_in_one_sentence(tmp_path, "new", *arguments)
    assert said == sentences(key, **facts)
    assert fingerprints(tmp_path) == before


@pytest.mark.parametrize("command", [["archive"], ["erase", "KF7M2P"]])
def test_where_there_is_no_database_none_is_made(tmp_path: Path, command: list[str]) -> None:
    said = is_refused_in_one_sentence(tmp_path, *command, "--database", "house.sqlite")
    assert said == sentences("database.missing", path="house.sqlite")
    assert fingerprints(tmp_path) == {}


@pytest.mark.parametrize("command", [["archive", "2345AB"], ["erase", "2345AB", "--yes"]])
def test_a_code_that_no_workshop_has_is_one_sentence(tmp_path: Path, command: list[str]) -> None:
    a_database(tmp_path / "house.sqlite")
    # One after the other: who erases wants the file alone.
    for lang, sentence in sentences("error.unknown_workshop").items():
        exit_code, output, errors = run(tmp_path, *command, "--database", "house.sqlite", lang=lang)
        assert (exit_code, output, errors) == (1, "", f"{sentence}\n")


def test_a_folder_that_boards_cannot_be_written_to_is_one_sentence(tmp_path: Path) -> None:
    a_database(tmp_path / "house.sqlite")
    (tmp_path / "file").write_text("", "utf-8")
    folder = tmp_path / "file" / "boards"
    command = ("-m", "facilitator", "archive", "--database", "house.sqlite", "--folder", str(folder))
    assert fails_in_one_sentence(tmp_path, *command) == sentences("archive.unwritable", path=folder)
