"""What things cost: turns of a workshop's commit queue, and transactions, each of which waits for the disk."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from facilitator import programme_files
from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, Role
from facilitator.live.commits import CommitQueue
from facilitator.live.registry import Registry
from facilitator.live.workshop import LiveWorkshop
from facilitator.settings import Settings
from facilitator.store.protocol import Seat
from facilitator.web.app import create_app
from tests.support.live import Errand, patience_seconds, until
from tests.support.programme import PROGRAMME
from tests.support.workshop import NINE


class Disk:
    """Counts transactions; `stop` holds each before it is written."""

    def __init__(self) -> None:
        self.commits = 0
        self.held = 0
        self.free = threading.Event()
        self.free.set()

    def hear(self, statement: str) -> None:
        if statement.lower() == "commit":
            self.commits += 1
            self.held += 1
            assert self.free.wait(patience_seconds)
            self.held -= 1


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk, connect = Disk(), sqlite3.connect

    def traced(*place: Any, **how: Any) -> sqlite3.Connection:
        connection = connect(*place, **how)
        connection.set_trace_callback(disk.hear)
        return connection

    monkeypatch.setattr(sqlite3, "connect", traced)
    return disk


@pytest.fixture
def turns(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The kinds of tickets that were queued."""
    taken: list[str] = []
    wait_for = CommitQueue._wait_for

    def counted(queue: CommitQueue, ticket: Any) -> None:
        taken.append(type(ticket).__name__)
        wait_for(queue, ticket)

    monkeypatch.setattr(CommitQueue, "_wait_for", counted)
    return taken


@pytest.fixture
def registry(tmp_path: Path, disk: Disk) -> Iterator[Registry]:
    registry = Registry(tmp_path / "house.sqlite", clock=lambda: NINE)
    yield registry
    registry.close()


@pytest.fixture
def live(registry: Registry) -> LiveWorkshop:
    live = registry.open_workshop(PROGRAMME)
    live.join(Join(1), "the first makes the key that others join with")
    return live


def organiser(live: LiveWorkshop) -> Seat:
    return Seat(live.id, ActorId("organiser"), Role.ORGANISER, None, "nb", NINE * 2)


def test_the_largest_workshop_is_opened_in_one_transaction(registry: Registry, disk: Disk) -> None:
    before = disk.commits
    live = registry.open_workshop(programme_files.load("p2000"))
    assert disk.commits == before + 1
    again = Registry(registry.path, clock=lambda: NINE)
    assert [listing.id for listing in again.listings()] == [live.id]
    keys = {again.seats.key(live.id, Role.HOST, table) for table in range(1, live.tables + 1)}
    assert len(keys) == live.tables == 260
    assert again.workshop(live.id).seq == live.seq == 1
    again.close()


def test_joining_takes_one_read_and_two_transactions_and_again_one(
    live: LiveWorkshop, disk: Disk, turns: list[str]
) -> None:
    before = disk.commits
    once = live.join(Join(2), "a secret")
    assert (turns, disk.commits - before) == (["_Look", "_Order"], 2)
    turns.clear()
    again = live.join(Join(2), "a secret")
    assert (turns, disk.commits - before) == (["_Look"], 3)
    assert (once.participant, once.table) == (again.participant, again.table)


def test_pages_take_no_turn(tmp_path: Path, turns: list[str]) -> None:
    application = create_app(Settings(tmp_path / "house.sqlite", public_url="http://127.0.0.1"))
    live = application.context.registry.open_workshop(PROGRAMME)
    browser = application.flask.test_client()
    turns.clear()
    for path in ("", "/1", "/move", "/cards", "/1/qr.svg"):
        assert browser.get(f"/{live.code}{path}").status_code == 200
    assert browser.get(f"/{live.code}/{live.tables + 1}").status_code == 409
    assert turns == []
    application.stop()


def test_what_is_asked_after_a_command_takes_no_turn(live: LiveWorkshop, turns: list[str]) -> None:
    assert live.closed_at is None
    live.handle("close", CloseWorkshop(), organiser(live))
    assert (turns, live.closed_at) == (["_Order"], NINE)


def test_a_command_that_is_repeated_after_closing_writes_no_archive(tmp_path: Path) -> None:
    written: list[int] = []
    registry = Registry(tmp_path / "house.sqlite", clock=lambda: NINE, archive=lambda _, live: written.append(live.seq))
    live = registry.open_workshop(PROGRAMME)
    first = live.handle("close", CloseWorkshop(), organiser(live))
    assert live.handle("close", CloseWorkshop(), organiser(live)) == first
    assert written == [first]
    registry.close()


READS: list[Callable[[Registry, LiveWorkshop], object]] = [
    lambda registry, live: registry.seats.key(live.id, Role.HOST, 1),
    lambda registry, live: registry.seats.organisers(live.id),
    lambda registry, live: registry.find(live.code),
    lambda registry, live: registry.listings(),
]


@pytest.mark.parametrize("read", READS, ids=["links", "organisers", "code", "list"])
def test_a_read_does_not_wait_for_a_write(
    registry: Registry, live: LiveWorkshop, disk: Disk, read: Callable[[Registry, LiveWorkshop], object]
) -> None:
    disk.free.clear()
    adding = Errand(lambda: registry.seats.add_organiser(live.id, "Ines"))
    listing = Errand(lambda: registry.finish(live))
    until(lambda: disk.held >= 1)
    reading = Errand(lambda: read(registry, live))
    try:
        until(lambda: not reading.is_alive())
    finally:
        disk.free.set()
    for errand in (reading, adding, listing):
        errand.answer()
