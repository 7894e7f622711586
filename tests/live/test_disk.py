"""The disk as the house finds it: refusing is told once, and so is that it takes again, which the house tries by itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facilitator.live.disk import Disk, trial_seconds
from facilitator.store import database, sqlite
from facilitator.store.database import connect, prepare
from facilitator.store.entry import NotSaved, OutOfTurn


class House:
    """A disk, what it told, and how much was done on it."""

    def __init__(self, path: Path) -> None:
        prepare(path)
        self.path = path
        self.works = 0
        self.told: list[bool] = []
        self.disk = Disk(sqlite.SqliteStore(path), self._run, changed=lambda: self.told.append(self.disk.saving))

    def _run(self, work: Callable[[], None]) -> None:
        self.works += 1
        work()

    def fails(self, error: type[Exception] = NotSaved) -> None:
        def work() -> None:
            assert self.disk.is_busy
            raise error

        with pytest.raises(error):
            self.disk(work)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "house.sqlite")


@pytest.mark.parametrize("error", [NotSaved, OutOfTurn])
def test_that_it_refuses_and_takes_again_is_told_once(house: House, error: type[Exception]) -> None:
    assert house.disk.saving
    house.disk(lambda: None)
    assert house.told == []
    house.fails(error)
    house.fails(error)
    assert (house.disk.saving, house.told) == (False, [False])
    house.disk(lambda: None)
    house.disk(lambda: None)
    assert (house.disk.saving, house.told) == (True, [False, True])


def test_it_is_busy_as_long_as_something_is_written(house: House) -> None:
    seen: list[bool] = []

    def both() -> None:
        house.disk(lambda: seen.append(house.disk.is_busy))
        seen.append(house.disk.is_busy)

    assert not house.disk.is_busy
    house.disk(both)
    assert seen == [True, True]
    assert not house.disk.is_busy
    house.fails()
    assert not house.disk.is_busy


def test_a_fault_of_ours_says_nothing_of_the_disk(house: House) -> None:
    house.fails(ZeroDivisionError)
    assert (house.disk.saving, house.told, house.disk.is_busy) == (True, [], False)


def test_it_tries_by_itself_until_it_takes_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "busy_timeout_ms", 1)
    with closing(connect(house.path)) as holder:
        holder.execute("begin immediate")
        house.fails()
        assert passes_by(house, lambda: None, holder.rollback, lambda: None) == [False, False, True, True]
    assert house.told == [False, True]


def test_it_does_not_take_again_before_there_is_some_room(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "room_bytes_min", 10**18)
    house.fails()
    assert passes_by(house, lambda: None, monkeypatch.undo) == [False, False, True]


def test_a_disk_that_is_gone_is_tried_again_too(house: House) -> None:
    away = house.path.parent.with_name("away")
    house.path.parent.rename(away)
    house.fails()
    assert passes_by(house, lambda: away.rename(house.path.parent)) == [False, True]
    with closing(sqlite3.connect(house.path)) as whole:
        assert whole.execute("pragma quick_check").fetchone() == ("ok",)


def test_while_it_takes_nothing_is_tried(house: House) -> None:
    passes_by(house, lambda: None)
    assert house.works == 0


def passes_by(house: House, *meanwhile: Callable[[], object]) -> list[bool]:
    """Whether it saves after each look at it; between two looks something happens, and after the last the server ends."""
    found: list[bool] = []

    def wait(seconds: float) -> None:
        assert seconds == trial_seconds
        found.append(house.disk.saving)
        if len(found) > len(meanwhile):
            house.disk.stop()
        else:
            meanwhile[len(found) - 1]()

    house.disk.watch(wait)
    return found
