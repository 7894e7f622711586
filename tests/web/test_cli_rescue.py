"""`run --backup`, `restore` and `recover` in real processes."""

from __future__ import annotations

import re
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import requests

from facilitator.concurrency import AsyncMode
from facilitator.live.copies import copies_in
from tests.web.terminal import catalogues, fails_in_one_sentence, run, running, sentences


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


@pytest.mark.parametrize("mode", AsyncMode)
def test_a_day_that_was_copied_is_put_back(tmp_path: Path, mode: str) -> None:
    """The copy that is made on the way out has everything; what is done after it was made is gone, and lies beside."""
    database, copies = tmp_path / "data" / "facilitator.sqlite", tmp_path / "copies"
    options = ("--backup", str(copies), "--async-mode", mode)
    with running(tmp_path, "nb", *options) as server:
        code = code_in(server.welcome)
        joined(server.url, code)
        assert server.end(signal.SIGTERM)[0] == 0
    newest = copies_in(copies)[0]
    assert participants(newest) == 1
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


def test_a_damaged_file_is_said_at_the_start_and_saved_by_recover(tmp_path: Path) -> None:
    database = tmp_path / "data" / "facilitator.sqlite"
    with running(tmp_path) as server:
        code = code_in(server.welcome)
        joined(server.url, code)
        server.end(signal.SIGTERM)
    whole = database.read_bytes()
    database.write_bytes(whole[:4_096] + bytes(4_096) + whole[8_192:])
    command = ("-m", "facilitator", "run", "--host", "127.0.0.1", "--port", "PORT")
    shown = database.relative_to(tmp_path)
    assert fails_in_one_sentence(tmp_path, *command) == sentences("database.damaged", path=shown)
    damaged = database.read_bytes()
    exit_code, output, errors = run(tmp_path, "recover")
    assert (exit_code, errors) == (0, "")
    assert f"{code} «" in output
    assert database.read_bytes() == damaged
    saved = Path("data/facilitator-recovered.sqlite")
    assert output.splitlines()[-1] == catalogues.sentence("nb", "recover.done", path=saved)
    with running(tmp_path, "nb", "--database", str(saved)) as server:
        assert code_in(server.welcome) == code
        joined(server.url, code)


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


def test_what_cannot_be_restored_or_recovered_is_one_sentence(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Kjære kommune", "utf-8")
    for command, key, path in (
        (("restore", "nowhere.sqlite"), "database.missing", "nowhere.sqlite"),
        (("restore", str(letter)), "database.not_a_database", letter),
        (("recover", "--database", "nowhere.sqlite"), "database.missing", "nowhere.sqlite"),
        (("recover", "--database", str(letter)), "database.nothing_to_save", letter),
        (("recover", "--database", str(letter), "--to", str(letter)), "database.exists", letter),
    ):
        assert fails_in_one_sentence(tmp_path, "-m", "facilitator", *command) == sentences(key, path=path)
    assert letter.read_text("utf-8") == "Kjære kommune"
