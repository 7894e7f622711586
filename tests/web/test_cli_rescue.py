"""Copies and `restore` in real processes."""

from __future__ import annotations

import re
import signal
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
import requests

from facilitator.live.copy_files import copies_of, made_at
from facilitator.terminal import told
from tests.support.command_line import invoke
from tests.support.modes import MODES
from tests.web.terminal import (
    ROOT,
    SPOKEN,
    catalogues,
    environment,
    fails_in_one_sentence,
    is_refused_in_one_sentence,
    run,
    running,
    sentences,
)


def joined(url: str, code: str) -> None:
    assert requests.post(f"{url}/api/{code}/join", json={"table": 1}, timeout=60).status_code == 201


def participants(path: Path) -> int:
    with closing(sqlite3.connect(path)) as database:
        count: int = database.execute("select count(*) from people").fetchone()[0]
    return count


def code_in(welcome: str) -> str:
    found = re.search(r"/([A-HJKMNP-Z2-9]{6})\n", welcome)
    assert found, welcome
    return found[1]


@pytest.mark.parametrize("mode", MODES)
def test_a_day_that_was_copied_is_put_back(tmp_path: Path, mode: str) -> None:
    """The copies that are made on the way out, beside the database and on the stick, have everything; what is done after they
    were made is gone, and lies beside."""
    database, stick = tmp_path / "data" / "facilitator.sqlite", tmp_path / "stick"
    options = ("--backup", str(stick), "--async-mode", mode)
    with running(tmp_path, "nb", *options) as server:
        code = code_in(server.welcome)
        joined(server.url, code)
        assert server.end(signal.SIGTERM)[0] == 0
    newest = copies_of(database, stick)[0]
    assert participants(newest) == participants(copies_of(database, database.parent / "copies")[0]) == 1
    with running(tmp_path) as server:
        joined(server.url, code)
        exit_code, _, errors = run(tmp_path, "restore", str(newest))
        assert (exit_code, errors.strip()) == (
            1,
            catalogues.sentence("nb", "database.in_use", path=database.relative_to(tmp_path)),
        )
        server.end(signal.SIGTERM)
    exit_code, output, errors = run(tmp_path, "restore", str(newest))
    assert (exit_code, errors) == (0, "")
    first, second = output.splitlines()
    assert first == catalogues.sentence("nb", "restore.done", copy=newest, path=Path("data/facilitator.sqlite"))
    (aside,) = (tmp_path / "data").glob("facilitator-before-*.sqlite")
    assert second == catalogues.sentence("nb", "restore.aside", path=aside.relative_to(tmp_path))
    assert (participants(database), participants(aside)) == (1, 2)
    with running(tmp_path) as server:
        joined(server.url, code)


@pytest.mark.slow
@pytest.mark.parametrize("first_bytes_kept", [0, 4_096])
def test_a_damaged_file_names_the_newest_good_copy_and_what_to_type(tmp_path: Path, first_bytes_kept: int) -> None:
    """Word for word: what it says is typed. A file whose first page is gone is no database to anybody."""
    database, stick = tmp_path / "data" / "facilitator.sqlite", tmp_path / "a stick"
    with running(tmp_path, "nb", "--backup", str(stick)) as server:
        code = code_in(server.welcome)
        joined(server.url, code)
        server.end(signal.SIGTERM)
    damage(database, first_bytes_kept)
    damage(copies_of(database, database.parent / "copies")[0], 4_096)
    damaged = database.read_bytes()
    command = (str(ROOT / "run.py"), "--host", "127.0.0.1", "--port", "PORT", "--backup", str(stick))
    said = fails_in_one_sentence(tmp_path, *command)
    assert database.read_bytes() == damaged
    newest = copies_of(database, stick)[0]
    for sentence in said.values():
        assert code in sentence
        assert told(made_at(newest)) in sentence
        assert sentence.endswith(f"run.py restore '{newest}'")
    typed = said["nb"].rpartition(": ")[2]
    done = subprocess.run(
        typed, shell=True, cwd=tmp_path, env=environment("nb"), capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    with running(tmp_path) as server:
        assert code_in(server.welcome) == code
        server.end(signal.SIGTERM)
    assert participants(database) == 1


def damage(path: Path, first_bytes_kept: int) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:first_bytes_kept] + bytes(4_096) + content[first_bytes_kept + 4_096 :])


@pytest.mark.slow
def test_a_damaged_file_without_a_copy_is_one_sentence(tmp_path: Path) -> None:
    database = tmp_path / "house.sqlite"
    assert invoke(tmp_path, "new", "p20", "--database", str(database))[0] == 0
    damage(database, 4_096)
    said = fails_in_one_sentence(tmp_path, "-m", "facilitator", "run", "--port", "PORT", "--database", str(database))
    assert said == sentences("database.damaged", path=database)


@pytest.mark.slow
def test_the_copies_are_listed_and_what_to_type(tmp_path: Path) -> None:
    database, stick = Path("data/facilitator.sqlite"), tmp_path / "stick"
    folders = f"data/copies, {stick}"
    for lang in SPOKEN:
        exit_code, output, errors = run(tmp_path, "restore", "--backup", str(stick), lang=lang)
        assert (exit_code, output) == (1, "")
        assert errors.strip() == catalogues.sentence(lang, "restore.none", path=database, folders=folders)
    with running(tmp_path, "nb", "--backup", str(stick)) as server:
        code = code_in(server.welcome)
        joined(server.url, code)
        server.end(signal.SIGTERM)
    made = [*copies_of(database, tmp_path / "data" / "copies"), *copies_of(database, stick)]
    made.sort(key=made_at, reverse=True)
    damage(made[-1], 4_096)
    for lang in SPOKEN:
        exit_code, output, errors = run(tmp_path, "restore", "--backup", str(stick), lang=lang)
        assert (exit_code, errors) == (0, "")
        first, *listed, last = output.splitlines()
        assert first == catalogues.sentence(lang, "restore.list", path=database)
        assert [line.rpartition("  ")[2] for line in listed] == [
            str(path.relative_to(tmp_path) if path.parent.name == "copies" else path) for path in made
        ]
        assert all(line.startswith(told(made_at(path))) for line, path in zip(listed, made, strict=True))
        assert all(f"{code} «" in line for line in listed[:-1])
        assert catalogues.sentence(lang, "restore.not_good") in listed[-1]
        assert last.endswith("-m facilitator restore COPY")


def test_a_log_that_was_cut_in_the_middle_of_saving_is_said_at_the_start_and_goes_on(tmp_path: Path) -> None:
    journal = tmp_path / "data" / "facilitator.sqlite-wal"
    with running(tmp_path) as server:
        code = code_in(server.welcome)
        joined(server.url, code)
        joined(server.url, code)
        server.process.kill()
        server.process.communicate()
    journal.write_bytes(journal.read_bytes()[:-1_000])
    with running(tmp_path) as server:
        assert server.welcome.splitlines()[0] == catalogues.sentence("nb", "database.cut_short")
        joined(server.url, code)


def test_what_cannot_be_restored_is_one_sentence(tmp_path: Path) -> None:
    letter, torn = tmp_path / "letter.txt", tmp_path / "torn.sqlite"
    letter.write_text("Kjære kommune", "utf-8")
    assert invoke(tmp_path, "new", "p20", "--database", str(torn))[0] == 0
    damage(torn, 4_096)
    for copied, key, path in (
        ("nowhere.sqlite", "database.missing", "nowhere.sqlite"),
        (str(letter), "database.not_a_database", letter),
        (str(torn), "restore.damaged", torn),
    ):
        assert is_refused_in_one_sentence(tmp_path, "restore", copied) == sentences(key, path=path)
    assert letter.read_text("utf-8") == "Kjære kommune"
