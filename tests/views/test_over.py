"""What a newcomer with the code is told after closing: docs/protocol.md, section 1."""

import json
from typing import Any

import pytest

from facilitator.domain.closing import CloseWorkshop
from facilitator.domain.dates import DateConfirmed
from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.votes import RevealVotes
from facilitator.views.over import first_band_max, measures_max, over_record
from tests.store.test_golden import logs, replayed
from tests.support.programme import GALLERY, VOTE
from tests.support.workshop import (
    KARI,
    NINE,
    ORGANISER,
    Day,
    joined,
    measure,
    minute,
    participant,
    posted,
    voted,
)

MANY = [participant(f"voter-{number}", "Teknisk", "Veg") for number in range(7)]


def day_of(votes: dict[str, int], *, revealed: bool = True) -> Day:
    """A day that closed, with so many votes for each measure."""
    day = Day().given(joined(KARI, *MANY), *(posted(name, by=KARI) for name in votes)).in_phase(VOTE)
    for name, n in votes.items():
        for who in MANY[:n]:
            day.given(voted(who, name))
    day.in_phase(GALLERY)
    if revealed:
        day.when(ORGANISER, RevealVotes(few=True)).then_accepted()
    return day


def over(day: Day) -> Any:
    return over_record(day.workshop)


def test_an_open_workshop_has_nothing_to_tell_a_newcomer() -> None:
    assert over(day_of({"bikes": 7})) is None


def test_a_revealed_result_is_told_in_bands_without_those_that_nobody_chose() -> None:
    day = day_of({"bikes": 7, "bus": 1, "tram": 0})
    day.when(ORGANISER, CloseWorkshop()).then_accepted()
    assert over(day) == {
        "at": NINE,
        "measures": 3,
        "result": {
            "votes": 8,
            "voters": 7,
            "bands": [
                {"measures": [{"title": "Bikes for all", "votes": 7}], "more": 0},
                {"measures": [{"title": "Bus for all", "votes": 1}], "more": 0},
            ],
        },
    }


def test_what_the_room_was_not_shown_is_told_to_nobody() -> None:
    day = day_of({"bikes": 2}, revealed=False)
    day.when(ORGANISER, CloseWorkshop()).then_accepted()
    assert over(day) == {"at": NINE, "measures": 1, "result": None}


def test_neither_hidden_measures_nor_drafts_nor_people_are_told() -> None:
    day = day_of({"bikes": 7, "bus": 6}).given(posted("secret", by=KARI, private=True))
    day.given(MeasureHidden(measure("bus"), "a name"))
    day.when(ORGANISER, CloseWorkshop()).then_accepted()
    said = json.dumps(over(day))
    assert "Bikes" in said
    assert not any(word in said for word in ("Bus", "Secret", "kari", "Veg"))


def test_a_long_band_is_cut_short_and_says_by_how_much() -> None:
    names = [f"idea{number:02}" for number in range(first_band_max + 3)]
    day = day_of(dict.fromkeys(names, 1))
    day.when(ORGANISER, CloseWorkshop()).then_accepted()
    (band,) = over(day)["result"]["bands"]
    assert (len(band["measures"]), band["more"]) == (first_band_max, 3)
    assert first_band_max > measures_max


def test_the_day_is_told_by_the_confirmed_date() -> None:
    day = day_of({"bikes": 7}).given(DateConfirmed(NINE, NINE + 24 * 60 * minute, since=0))
    day.when(ORGANISER, CloseWorkshop()).then_accepted()
    assert over(day)["at"] == NINE + 24 * 60 * minute


@pytest.mark.parametrize("path", logs, ids=lambda path: path.stem)
def test_days_of_earlier_versions_are_told_too(path: Any) -> None:
    workshop = replayed(path)
    found: Any = over_record(workshop)
    assert (found is None) == (workshop.closed_at is None)
    if found and found["result"]:
        told = {row["title"] for band in found["result"]["bands"] for row in band["measures"]}
        assert told <= {each.title for each in workshop.live_roots() if not each.private}
        assert workshop.revealed
