"""The registry: all workshops of the house in one file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, ParticipantId, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import StartPhase
from facilitator.live.networks import network
from facilitator.live.registry import Registry
from facilitator.store.database import DatabaseProblem, connect
from facilitator.store.memory import MemoryStore
from facilitator.store.protocol import Seat
from facilitator.store.sqlite import SqliteStore
from tests.support.programme import PROGRAMME, ROUND
from tests.support.workshop import NINE, measure


def test_a_workshop_that_cannot_be_read_harms_no_other(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    bad, good = (Registry(path, clock=lambda: NINE).open_workshop(PROGRAMME).id for _ in range(2))
    row = (bad, 2, "id", 0, "kari", NINE, "f", "confetti_thrown", 1, "{}")
    connect(path).execute("insert into events values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    registry = Registry(path, clock=lambda: NINE)
    for _ in range(3):
        with pytest.raises(DatabaseProblem, match="newer"):
            registry.workshop(bad)
    assert registry.workshop(good).id == good


@pytest.mark.parametrize("make_store", [MemoryStore, lambda: None])
def test_a_day_goes_on_after_a_restart_whatever_it_is_kept_in(
    tmp_path: Path, make_store: Callable[[], MemoryStore | None]
) -> None:
    store = make_store()

    def started() -> Registry:
        return Registry(tmp_path / "house.sqlite", clock=lambda: NINE, store=store)

    def seat_of(registry: Registry, role: Role, number: int | None = None) -> Seat:
        return registry.seats.take_with_key(id_, registry.seats.key(id_, role, number), lang="nb")[1]

    registry = started()
    opened = registry.open_workshop(PROGRAMME)
    id_, code = opened.id, registry.listings()[0].code
    joined = opened.join(Join(1, "", "Skole", "Rektor"), "secret")
    kari, token = ActorId(joined.participant), joined.token
    opened.handle("start", StartPhase(ROUND), seat_of(registry, Role.ORGANISER))
    opened.handle("post", PostMeasure(measure("bikes"), "Sykler"), registry.seats.find(token))
    registry.networks.tell(id_, network("Gjest", "", told_at=NINE))
    before = registry.snapshot(id_)

    registry = started()
    found = registry.find(code.lower())
    assert found is not None
    assert registry.snapshot(id_) == before
    assert (found.roster.people[ParticipantId(kari)].label, registry.seats.find(token).actor) == ("Rektor", kari)
    assert found.join(Join(1, "", "Skole", "Rektor"), "secret").participant == kari
    assert found.network is not None
    found.handle("close", CloseWorkshop(), seat_of(registry, Role.ORGANISER))

    registry = started()
    assert registry.listings()[0].closed_at == NINE
    assert registry.keys.read(id_) is None
    assert (tmp_path / "house.sqlite").exists() is (store is None)


def test_the_newest_workshop_is_listed_first(tmp_path: Path) -> None:
    """By the time at which it was opened; of one moment, the one that came last."""
    now = [NINE]
    registry = Registry(tmp_path / "house.sqlite", clock=lambda: now[0])
    ids = {}
    for name, at in (("late", NINE + 1), ("early", NINE), ("early too", NINE)):
        now[0] = at
        ids[registry.open_workshop(PROGRAMME).id] = name
    assert [ids[listing.id] for listing in registry.listings()] == ["late", "early too", "early"]
    registry.close()


def test_a_workshop_is_opened_in_one_commit_with_all_its_keys(tmp_path: Path) -> None:
    registry = Registry(tmp_path / "house.sqlite", clock=lambda: NINE)
    assert isinstance(registry.store, SqliteStore)
    said: list[str] = []
    for connection in registry.store.file.idle:
        connection.set_trace_callback(said.append)
    opened = registry.open_workshop(replace(PROGRAMME, tables=60))
    assert said.count("commit") == 1
    assert len({registry.seats.key(opened.id, Role.HOST, table) for table in range(1, 61)}) == 60
    assert said.count("commit") == 1
    registry.close()
