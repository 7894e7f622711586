"""Showing one's name, for one thing at a time."""

from facilitator.domain.conflicts import CoBenefitAdded, ConflictFlagged
from facilitator.domain.kernel import CoBenefitId, ConflictId
from facilitator.domain.naming import NameShown, ShowName
from tests.support.workshop import (
    HOST_1,
    KARI,
    NINE,
    OLA,
    ORGANISER,
    PER,
    Day,
    commented,
    joined,
    measure,
    offered,
    posted,
)

bikes = measure("bikes")


def test_a_person_shows_the_name_on_one_thing_and_takes_it_back(day: Day) -> None:
    day.given(joined(OLA), posted("bikes", by=OLA), commented("c1", on="bikes", by=OLA))
    day.when(OLA, ShowName("c1", named=True)).then(NameShown("c1", True))
    assert [thing.named for thing in (*day.workshop.comments.values(), *day.workshop.measures.values())] == [
        True,
        False,
    ]
    day.when(OLA, ShowName("c1", named=False)).then(NameShown("c1", False))
    assert not any(comment.named for comment in day.workshop.comments.values())


def test_a_name_can_be_shown_on_everything_a_person_writes(day: Day) -> None:
    day.given(joined(OLA), posted("m", by=OLA), commented("c", on="m"), offered("o", to="m"))
    day.given(
        ConflictFlagged(ConflictId("g"), measure("m"), OLA.id, "Less parking", NINE),
        CoBenefitAdded(CoBenefitId("b"), measure("m"), OLA.id, "More health", NINE),
    )
    for thing in ("m", "c", "o", "g", "b"):
        day.when(OLA, ShowName(thing, named=True)).then(NameShown(thing, True))


def test_nobody_shows_anothers_name(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes", by=KARI))
    day.when(OLA, ShowName("bikes", named=True)).then_refused("not_yours")
    day.when(HOST_1, ShowName("bikes", named=True)).then_refused("not_yours")
    day.when(ORGANISER, ShowName("bikes", named=True)).then_refused("not_allowed")


def test_not_even_the_host_who_entered_it(day: Day) -> None:
    day.given(posted("bikes", by=PER, entered_by=HOST_1))
    day.when(HOST_1, ShowName("bikes", named=True)).then_refused("not_yours")


def test_a_name_is_shown_on_what_is_there(day: Day) -> None:
    day.given(joined(OLA)).when(OLA, ShowName("bikes", named=True)).then_refused("unknown_thing")
