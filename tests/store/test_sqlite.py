"""The log in an SQLite file: durable, append-only, and honest when the disk refuses."""

import sqlite3
from pathlib import Path

import pytest

from facilitator.domain.kernel import ActorId, ParticipantId, Role
from facilitator.domain.person import Person
from facilitator.store.codec import DamagedEvent, UndecodableEvent
from facilitator.store.database import connect, prepare
from facilitator.store.entry import NotSaved
from facilitator.store.protocol import Seat
from facilitator.store.sqlite import SqliteStore, append
from tests.store.test_log import entry
from tests.support.disk import fill, make_room, on_each_connection, refuse_writes


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "house.sqlite"
    prepare(path)
    return path


@pytest.fixture
def store(path: Path) -> SqliteStore:
    return SqliteStore(path)


def test_what_was_appended_is_on_disk_though_nothing_was_closed(path: Path, store: SqliteStore) -> None:
    """S2"""
    store.log("w1").append([entry(1)])
    assert SqliteStore(path).log("w1").read() == store.log("w1").read() == [entry(1)]


def test_the_file_is_flushed_at_every_commit(path: Path) -> None:
    """S2"""
    connection = connect(path)
    pragmas = [connection.execute(f"pragma {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    assert pragmas == ["wal", 2]


@pytest.mark.parametrize("statement", ["update events set at = 0", "delete from events"])
def test_history_is_not_changed_by_anybody(path: Path, store: SqliteStore, statement: str) -> None:
    store.log("w1").append([entry(1)])
    with pytest.raises(sqlite3.DatabaseError, match="append-only"):
        connect(path).execute(statement)
    assert store.log("w1").read() == [entry(1)]


def test_a_file_whose_numbers_have_gaps_is_damaged_and_not_read(path: Path, store: SqliteStore) -> None:
    """S4"""
    store.log("w1").append([entry(1)])
    connect(path).execute(
        "insert into events select workshop, 3, 'another', part, actor, at, fingerprint, name, version, data from events"
    )
    with pytest.raises(DamagedEvent, match="gaps"):
        store.log("w1").read()


def test_a_full_disk_is_said_and_writing_goes_on_when_there_is_room(store: SqliteStore) -> None:
    log = store.log("w1")
    log.append([entry(1)])
    fill(store)
    with pytest.raises(NotSaved):
        log.append([entry(number) for number in range(2, 200)])
    assert log.read() == [entry(1)]
    make_room(store)
    log.append([entry(2)])
    assert log.read() == [entry(1), entry(2)]


def test_a_disk_that_takes_no_writes_is_said(store: SqliteStore) -> None:
    refuse_writes(store)
    with pytest.raises(NotSaved):
        store.log("w1").append([entry(1)])
    assert store.log("w1").read() == []


def test_a_disk_that_cannot_even_be_read_is_said(store: SqliteStore) -> None:
    store.close()
    with pytest.raises(NotSaved):
        store.log("w1").append([entry(1)])
    with pytest.raises(NotSaved):
        store.log("w1").read()


def test_a_writer_who_finds_the_file_locked_is_not_saved_and_readers_wait_for_nobody(
    path: Path, store: SqliteStore
) -> None:
    on_each_connection(store, "pragma busy_timeout = 0")
    other = SqliteStore(path)
    with other.file.writing() as holder:
        append(holder, "w1", [entry(1)])
        with pytest.raises(NotSaved):
            store.log("w1").append([entry(1)])
        assert store.log("w1").read() == other.log("w1").read() == []
        assert other.workshops.all() == []
    assert store.log("w1").read() == other.log("w1").read() == [entry(1)]


def test_nobody_is_admitted_by_halves(path: Path, store: SqliteStore) -> None:
    on_each_connection(store, "create temp trigger full before insert on main.seats begin select raise(abort, ''); end")
    seat = Seat("w1", ActorId("kari"), Role.PARTICIPANT, None, "nb", 9_000)
    with pytest.raises(NotSaved):
        store.admit("w1", ParticipantId("kari"), Person("", "", "Skole"), {"one": seat})
    assert (SqliteStore(path).people.of("w1"), SqliteStore(path).access.seats()) == ({}, {})


def test_what_is_being_written_when_the_store_is_closed_is_written(path: Path, store: SqliteStore) -> None:
    with store.file.writing() as connection:
        append(connection, "w1", [entry(1)])
        store.close()
    assert SqliteStore(path).log("w1").read() == [entry(1)]


def test_an_event_of_a_newer_version_is_not_guessed_at(path: Path, store: SqliteStore) -> None:
    row = ("w1", 1, "id", 0, "kari", 1, "f", "confetti_thrown", 1, "{}")
    connect(path).execute("insert into events values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    with pytest.raises(UndecodableEvent):
        store.log("w1").read()
