"""What came of the votes before the last one: seen by all who see the result, once they see it (S10)."""

import pytest

from facilitator.domain.kernel import Role
from facilitator.views.audience import Audience
from facilitator.views.board import board
from facilitator.views.picture import Picture
from facilitator.views.records import Records
from tests.support.random_day import room
from tests.support.voted_twice import revealed, voted_twice
from tests.support.workshop import KARI, NINE, Day, withdrawn

AUDIENCES = (
    Audience(Role.PARTICIPANT, KARI.participant),
    Audience(Role.HOST, table=1),
    Audience(Role.ORGANISER),
    Audience(Role.SCREEN),
)


def earlier(day: Day, who: Audience = AUDIENCES[2]) -> Records:
    records = board(Picture(day.workshop, room()), who).records()
    return {key: record for key, record in records.items() if key.startswith("earlier:")}


@pytest.mark.parametrize("who", AUDIENCES)
def test_the_earlier_result_is_shown_beneath_the_last_one_and_not_while_that_one_is_secret(who: Audience) -> None:
    """S10"""
    day = voted_twice()
    assert earlier(day, who) == {}
    assert earlier(revealed(day), who) == {
        "earlier:vote": {
            "kind": "earlier",
            "id": "vote",
            "title": {"nb": "vote på norsk", "en": "vote in English"},
            "began_at": NINE,
            "voters": 3,
            "measures": [
                {
                    "measure": "bikes", "votes": 3, "areas": 0, "tables": None, "exact": [],
                    "parts": [{"measure": "bikes", "votes": 2}, {"measure": "bus", "votes": 1}],
                },
                {"measure": "tram", "votes": 1, "areas": 0, "tables": None, "exact": [], "counted_with": ["boat"]},
            ],
        }
    }  # fmt: skip


def test_what_is_gone_is_not_in_it() -> None:
    (record,) = earlier(revealed(voted_twice()).given(withdrawn("bikes"))).values()
    assert [got["measure"] for got in record["measures"]] == ["tram"]  # type: ignore[index,union-attr]


def test_after_one_vote_there_is_none(day: Day) -> None:
    assert earlier(day) == {}


def test_a_measure_that_was_counted_with_another_has_no_numbers_of_its_own() -> None:
    """S14: nor a zero, which would say that nobody had voted for it."""
    day = voted_twice()
    day.workshop.round, day.workshop.revealed = day.workshop.rounds["vote"], True  # type: ignore[index]
    boat = board(Picture(day.workshop, room()), AUDIENCES[1]).records()["measure:boat"]
    assert boat["counted_with"] == ["tram"]
    assert boat.keys().isdisjoint({"votes", "areas", "tables", "exact"})
