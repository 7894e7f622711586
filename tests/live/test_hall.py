"""The hall: all workshops of the house in one file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.joining import Join
from facilitator.domain.kernel import ActorId, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.phases import StartPhase
from facilitator.live.hall import Hall
from facilitator.live.networks import network
from facilitator.store.database import DatabaseProblem, connect
from facilitator.store.memory import MemoryStore
from facilitator.store.protocol import Seat
from facilitator.store.sqlite import SqliteStore
from tests.support.programme import PROGRAMME, ROUND
from tests.support.workshop import NINE, measure


def test_a_workshop_that_cannot_be_read_harms_no_other(tmp_path: Path) -> None:
    path = tmp_path / "house.sqlite"
    bad, good = (Hall(path, clock=lambda: NINE).open_workshop(PROGRAMME).id for _ in range(2))
    row = (bad, 2, "id", 0, "kari", NINE, "f", "confetti_thrown", 1, "{}")
    connect(path).execute("insert into events values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    hall = Hall(path, clock=lambda: NINE)
    for _ in range(3):
        with pytest.raises(DatabaseProblem, match="newer"):
            hall.gathering(bad)
    assert hall.gathering(good).id == good


@pytest.mark.parametrize("make_store", [MemoryStore, lambda: None])
def test_a_day_goes_on_after_a_restart_whatever_it_is_kept_in(
    tmp_path: Path, make_store: Callable[[], MemoryStore | None]
) -> None:
    store = make_store()

    def started() -> Hall:
        return Hall(tmp_path / "house.sqlite", clock=lambda: NINE, store=store)

    def seat_of(hall: Hall, role: Role, number: int | None = None) -> Seat:
        return hall.seats.take_with_key(id_, hall.seats.key(id_, role, number), lang="nb")[1]

    hall = started()
    opened = hall.open_workshop(PROGRAMME)
    id_, code = opened.id, hall.listings()[0].code
    kari = ActorId(opened.join(Join(1, "", "Skole", "Rektor"), "secret").participant)
    token = hall.seats.take(id_, kari, Role.PARTICIPANT, table=None, lang="nb")
    opened.handle("start", StartPhase(ROUND), seat_of(hall, Role.ORGANISER))
    opened.handle("post", PostMeasure(measure("bikes"), "Sykler"), hall.seats.find(token))
    hall.networks.tell(id_, network("Gjest", "", told_at=NINE))
    before = hall.snapshot(id_)

    hall = started()
    found = hall.find(code.lower())
    assert found is not None
    assert hall.snapshot(id_) == before
    assert (found.roster.person(kari).label, hall.seats.find(token).actor) == ("Rektor", kari)
    assert found.join(Join(1, "", "Skole", "Rektor"), "secret").participant == kari
    assert found.network is not None
    found.handle("close", CloseWorkshop(), seat_of(hall, Role.ORGANISER))

    hall = started()
    assert hall.listings()[0].closed_at == NINE
    assert hall.keys.read(id_) is None
    assert (tmp_path / "house.sqlite").exists() is (store is None)


def test_the_newest_workshop_is_listed_first(tmp_path: Path) -> None:
    """By the time at which it was opened; of one moment, the one that came last."""
    now = [NINE]
    hall = Hall(tmp_path / "house.sqlite", clock=lambda: now[0])
    ids = {}
    for name, at in (("late", NINE + 1), ("early", NINE), ("early too", NINE)):
        now[0] = at
        ids[hall.open_workshop(PROGRAMME).id] = name
    assert [ids[listing.id] for listing in hall.listings()] == ["late", "early too", "early"]
    hall.close()


def test_a_workshop_is_opened_in_one_commit_with_all_its_keys(tmp_path: Path) -> None:
    hall = Hall(tmp_path / "house.sqlite", clock=lambda: NINE)
    assert isinstance(hall.store, SqliteStore)
    said: list[str] = []
    for connection in hall.store.file.idle:
        connection.set_trace_callback(said.append)
    opened = hall.open_workshop(replace(PROGRAMME, tables=60))
    assert said.count("commit") == 1
    assert len({hall.seats.key(opened.id, Role.HOST, table) for table in range(1, 61)}) == 60
    assert said.count("commit") == 1
    hall.close()
