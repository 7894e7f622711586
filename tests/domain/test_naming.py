"""Showing one's name, for one thing at a time."""

import pytest

from facilitator.domain.command import Command
from facilitator.domain.comments import PostComment
from facilitator.domain.commitments import CommitTo
from facilitator.domain.conflicts import AddCoBenefit, CoBenefitAdded, ConflictFlagged, FlagConflict
from facilitator.domain.kernel import CoBenefitId, CommentId, CommitmentId, ConflictId, OfferId
from facilitator.domain.measures import PostMeasure
from facilitator.domain.naming import NameShown, ShowName
from facilitator.domain.offers import MakeOffer
from tests.support.programme import ROUND
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


@pytest.mark.parametrize(
    "command",
    [
        PostMeasure(measure("c1"), "Buses"),
        PostComment(CommentId("c1"), bikes, "Indeed"),
        MakeOffer(OfferId("c1"), bikes, "Two people"),
        FlagConflict(ConflictId("c1"), bikes, "Less parking"),
        AddCoBenefit(CoBenefitId("c1"), bikes, "More health"),
        CommitTo(CommitmentId("c1"), bikes, "By summer"),
    ],
)
def test_no_thing_of_any_kind_comes_between_a_person_and_a_named_comment(day: Day, command: Command) -> None:
    day.in_phase(ROUND).given(joined(KARI, OLA), posted("bikes", by=KARI), commented("c1", on="bikes", named=True))
    day.when(KARI, command).then_refused("id_taken")
    day.when(OLA, ShowName("c1", named=False)).then(NameShown("c1", False))
