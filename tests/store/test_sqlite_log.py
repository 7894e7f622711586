"""The log in an SQLite file: durable, append-only, and honest when the disk refuses."""

import sqlite3
from pathlib import Path

import pytest

from facilitator.store.codec import Damaged, Unreadable
from facilitator.store.database import connect, prepare
from facilitator.store.entry import NotSaved
from facilitator.store.sqlite import SqliteLog, migrations
from tests.store.test_log import entry
from tests.support.disk import fill, make_room


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "house.sqlite"
    prepare(path, (migrations,))
    return path


def test_what_was_appended_is_on_disk_though_nothing_was_closed(path: Path) -> None:
    """S2"""
    log = SqliteLog(connect(path), "w1")
    log.append([entry(1)])
    assert SqliteLog(connect(path), "w1").read() == [entry(1)]
    assert log.read() == [entry(1)]


def test_the_file_is_flushed_at_every_commit(path: Path) -> None:
    """S2"""
    connection = connect(path)
    pragmas = [connection.execute(f"pragma {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    assert pragmas == ["wal", 2]


@pytest.mark.parametrize("statement", ["update events set at = 0", "delete from events"])
def test_history_is_not_changed_by_anybody(path: Path, statement: str) -> None:
    connection = connect(path)
    SqliteLog(connection, "w1").append([entry(1)])
    with pytest.raises(sqlite3.DatabaseError, match="append-only"):
        connection.execute(statement)
    assert SqliteLog(connection, "w1").read() == [entry(1)]


def test_a_file_whose_numbers_have_gaps_is_damaged_and_not_read(path: Path) -> None:
    """S4"""
    connection = connect(path)
    log = SqliteLog(connection, "w1")
    log.append([entry(1)])
    connection.execute(
        "insert into events select workshop, 3, 'another', part, actor, at, fingerprint, name, version, data from events"
    )
    with pytest.raises(Damaged, match="gaps"):
        log.read()


def test_a_full_disk_is_said_and_writing_goes_on_when_there_is_room(path: Path) -> None:
    connection = connect(path)
    log = SqliteLog(connection, "w1")
    log.append([entry(1)])
    fill(connection)
    with pytest.raises(NotSaved):
        log.append([entry(number) for number in range(2, 200)])
    assert log.read() == [entry(1)]
    make_room(connection)
    log.append([entry(2)])
    assert log.read() == [entry(1), entry(2)]


def test_a_disk_that_takes_no_writes_is_said(path: Path) -> None:
    connection = connect(path)
    connection.execute("pragma query_only = on")
    with pytest.raises(NotSaved):
        SqliteLog(connection, "w1").append([entry(1)])
    assert SqliteLog(connection, "w1").read() == []


def test_a_disk_that_cannot_even_be_read_is_said(path: Path) -> None:
    connection = connect(path)
    log = SqliteLog(connection, "w1")
    connection.close()
    with pytest.raises(NotSaved):
        log.append([entry(1)])
    with pytest.raises(NotSaved):
        log.read()


def test_a_writer_who_finds_the_file_locked_is_not_saved(path: Path) -> None:
    holder, waiting = connect(path), connect(path)
    holder.execute("begin immediate")
    waiting.execute("pragma busy_timeout = 0")
    log = SqliteLog(waiting, "w1")
    with pytest.raises(NotSaved):
        log.append([entry(1)])
    holder.execute("rollback")
    log.append([entry(1)])


def test_an_event_of_a_newer_version_is_not_guessed_at(path: Path) -> None:
    connection = connect(path)
    row = ("w1", 1, "id", 0, "kari", 1, "f", "confetti_thrown", 1, "{}")
    connection.execute("insert into events values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    with pytest.raises(Unreadable):
        SqliteLog(connection, "w1").read()
