"""The hall: all workshops of the house in one file."""

from dataclasses import replace
from pathlib import Path

import pytest

from facilitator.domain.kernel import Role
from facilitator.live.hall import Hall
from facilitator.store.database import DatabaseProblem, connect
from tests.support.programme import PROGRAMME
from tests.support.workshop import NINE


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
    said: list[str] = []
    for connection in hall.store.file.idle:
        connection.set_trace_callback(said.append)
    opened = hall.open_workshop(replace(PROGRAMME, tables=60))
    assert said.count("commit") == 1
    assert len({hall.seats.key(opened.id, Role.HOST, table) for table in range(1, 61)}) == 60
    assert said.count("commit") == 1
    hall.close()
