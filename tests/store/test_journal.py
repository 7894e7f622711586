"""The journal, cut at every byte and damaged at every place: what was saved is told apart from what was under way."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.store.database import DatabaseProblem, connect, inspect, is_cut, prepare
from facilitator.store.journal import Journal, frame_header_bytes, header_bytes, journal_of, state_of
from facilitator.store.sqlite import SqliteStore
from tests.store.test_log import entry

frame_bytes = frame_header_bytes + 4_096
Row = tuple[object, ...]


@pytest.fixture
def crashed(tmp_path: Path) -> Path:
    """A file with a short journal of three commits, as it lies there when the machine dies."""
    path = tmp_path / "house.sqlite"
    prepare(path)
    connection, store = connect(path), SqliteStore(path)
    log = store.log("w1")
    log.append([entry(number) for number in range(1, 6)])
    connection.execute("pragma wal_checkpoint(truncate)")
    for number in range(6, 9):
        log.append([entry(number)])
    there = tmp_path / "crashed.sqlite"
    for ending in ("", "-wal"):
        shutil.copyfile(f"{path}{ending}", f"{there}{ending}")
    connection.close()
    store.close()
    return there


def seqs_seen_by_sqlite(path: Path) -> set[object]:
    there = path.with_name("seen.sqlite")
    for ending in ("", "-wal"):
        shutil.copyfile(f"{path}{ending}", f"{there}{ending}")
    with closing(sqlite3.connect(there)) as database:
        return {row[0] for row in database.execute("select seq from events")}


def frames_of(path: Path) -> list[int]:
    """Where each frame begins."""
    return list(range(header_bytes, journal_of(path).stat().st_size, frame_bytes))


def frames_of_last_commit(journal: bytes) -> int:
    commits = [
        int.from_bytes(journal[start + 4 : start + 8]) > 0 for start in range(header_bytes, len(journal), frame_bytes)
    ]
    return commits[:-1][::-1].index(True) + 1


def test_a_journal_is_whole_as_a_killed_server_leaves_it(crashed: Path) -> None:
    assert state_of(crashed) is Journal.WHOLE
    inspect(crashed)
    assert state_of(crashed.with_name("nowhere.sqlite")) is Journal.WHOLE


def test_a_journal_whose_last_page_is_cut_at_every_byte_opens_with_all_that_was_saved_before(crashed: Path) -> None:
    whole = journal_of(crashed).read_bytes()
    last = frames_of(crashed)[-1]
    before = {*range(1, 8)}
    for end in range(last + 1, len(whole)):
        journal_of(crashed).write_bytes(whole[:end])
        assert state_of(crashed) is Journal.CUT_SHORT, end
        if end % 32 == 0:
            inspect(crashed)
            assert seqs_seen_by_sqlite(crashed) == before


def test_a_commit_that_no_longer_adds_up_is_found(crashed: Path) -> None:
    """SQLite would pass over all that stands behind it, and write over it."""
    whole = journal_of(crashed).read_bytes()
    for start in frames_of(crashed)[: -frames_of_last_commit(whole)]:
        damaged = bytearray(whole)
        damaged[start + frame_bytes // 2] ^= 0x10
        journal_of(crashed).write_bytes(damaged)
        assert 8 not in seqs_seen_by_sqlite(crashed)
        assert state_of(crashed) is Journal.DAMAGED, start
        with pytest.raises(DatabaseProblem, match="damaged"):
            inspect(crashed)
        assert journal_of(crashed).read_bytes() == damaged
    damaged = bytearray(whole)
    damaged[-frame_bytes // 2] ^= 0x10
    journal_of(crashed).write_bytes(damaged)
    assert state_of(crashed) is Journal.CUT_SHORT, "of the last commit nobody can tell whether it had been on disk"


@pytest.mark.parametrize("place", [0, 5, 9, 17, 25, 31])
def test_a_journal_whose_own_header_is_damaged_is_found_too(crashed: Path, place: int) -> None:
    content = bytearray(journal_of(crashed).read_bytes())
    content[place] ^= 0x04
    journal_of(crashed).write_bytes(content)
    assert state_of(crashed) is Journal.DAMAGED


def test_what_an_earlier_round_left_in_the_journal_is_nobodys_damage(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    prepare(path)
    connection, store = connect(path), SqliteStore(path)
    log = store.log("w1")
    log.append([entry(number) for number in range(1, 300)])
    connection.execute("pragma wal_checkpoint(restart)")
    log.append([entry(300)])
    assert journal_of(path).stat().st_size > 10 * frame_bytes
    assert state_of(path) is Journal.WHOLE
    connection.close()
    store.close()


def test_a_file_whose_last_page_is_cut_at_every_byte_is_found(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    prepare(path)
    with closing(SqliteStore(path)) as store:
        store.log("w1").append([entry(number) for number in range(1, 40)])
    whole = path.read_bytes()
    for end in range(len(whole) - 4_096, len(whole)):
        path.write_bytes(whole[:end])
        assert is_cut(path) is (end % 4_096 > 0)
        if end % 32 == 0:
            with pytest.raises(DatabaseProblem, match="damaged"):
                inspect(path)
    path.write_bytes(whole)
    inspect(path)


def test_an_event_that_is_missing_or_cannot_be_read_is_found(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    prepare(path)
    connection, store = connect(path), SqliteStore(path)
    store.log("w1").append([entry(number) for number in range(1, 6)])
    assert store.is_whole()
    for verb in ("update", "delete"):
        connection.execute(f"drop trigger events_no_{verb}")
    connection.execute("update events set data = substr(data, 2) where seq = 3")
    assert not store.is_whole()
    connection.execute("delete from events where seq = 3")
    assert not store.is_whole()
    connection.close()
    store.close()
