"""Everything has a limit: no client fills the room's memory, by mistake or otherwise."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from facilitator.domain.command import Command, Event
from facilitator.domain.comments import PostComment
from facilitator.domain.commitments import CommitmentMade, CommitTo
from facilitator.domain.conflicts import AddCoBenefit, CoBenefitAdded, ConflictFlagged, FlagConflict
from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import CoBenefitId, CommentId, CommitmentId, ConflictId, OfferId, ParticipantId
from facilitator.domain.limits import measures_each_max, participants_max, remarks_each_max, things_in_workshop_max
from facilitator.domain.measures import PostMeasure
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
    Someone,
    commented,
    joined,
    measure,
    offered,
    posted,
)

bikes = measure("bikes")


def flagged(name: str, *, by: Someone) -> Event:
    return ConflictFlagged(ConflictId(name), bikes, by.id, "Less parking", NINE)


def benefits(name: str, *, by: Someone) -> Event:
    return CoBenefitAdded(CoBenefitId(name), bikes, by.id, "More health", NINE)


def committed(name: str, *, by: Someone) -> Event:
    return CommitmentMade(CommitmentId(name), bikes, by.id, by.unit, "We build it", NINE)


remarks = pytest.mark.parametrize(
    ("limit", "command", "said"),
    [
        (
            "comments",
            PostComment(CommentId("x"), bikes, "One more"),
            lambda name, by: commented(name, on="bikes", by=by),
        ),
        ("offers", MakeOffer(OfferId("x"), bikes, "One more"), lambda name, by: offered(name, to="bikes", by=by)),
        ("conflicts", FlagConflict(ConflictId("x"), bikes, "One more"), flagged),
        ("co_benefits", AddCoBenefit(CoBenefitId("x"), bikes, "One more"), benefits),
        ("commitments", CommitTo(CommitmentId("x"), bikes, "One more"), committed),
    ],
)


@remarks
def test_one_person_says_so_much_and_no_more(limit: str, command: Command, said: Callable[..., Event]) -> None:
    day = Day().given(joined(KARI, OLA), posted("bikes"), said("of-ola", by=OLA))
    day.given(*(said(f"of-kari-{number}", by=KARI) for number in range(remarks_each_max - 1)))
    day.when(KARI, command).then_accepted()
    another = replace(command, **{fields(command)[0].name: "y"})
    day.when(KARI, another).then_refused("too_many", limit=limit, max=remarks_each_max)
    day.when(OLA, another).then_accepted()


@remarks
def test_a_workshop_holds_so_much_and_no_more(limit: str, command: Command, said: Callable[..., Event]) -> None:
    day = Day().given(joined(KARI), posted("bikes"), said("one", by=OLA))
    fill(getattr(day.workshop, limit))
    day.when(KARI, command).then_refused("too_many", limit=limit, max=things_in_workshop_max)
    del getattr(day.workshop, limit)["0"]
    day.when(KARI, command).then_accepted()


def test_one_person_posts_so_many_measures_and_no_more(day: Day) -> None:
    day.given(joined(KARI, OLA)).in_phase(ROUND).given(posted("of-ola", by=OLA))
    day.given(*(posted(f"of-kari-{number}") for number in range(measures_each_max - 1)))
    day.when(KARI, PostMeasure(measure("x"), "One more")).then_accepted()
    day.when(KARI, PostMeasure(measure("y"), "And one")).then_refused(
        "too_many", limit="measures", max=measures_each_max
    )
    day.when(OLA, PostMeasure(measure("y"), "And one")).then_accepted()


def test_a_host_posts_no_more_on_behalf_of_others_either(day: Day) -> None:
    day.given(joined(PER, without_phone=True)).in_phase(ROUND)
    day.given(*(posted(f"m{number}", by=PER, entered_by=HOST_1) for number in range(measures_each_max)))
    too_many = PostMeasure(measure("x"), "One more", on_behalf=PER.participant)
    day.when(HOST_1, too_many).then_refused("too_many", limit="measures", max=measures_each_max)


def test_a_workshop_holds_so_many_measures_and_no_more(day: Day) -> None:
    day.given(joined(KARI), posted("one", by=OLA)).in_phase(ROUND)
    fill(day.workshop.measures)
    command = PostMeasure(measure("x"), "One more")
    day.when(KARI, command).then_refused("too_many", limit="measures", max=things_in_workshop_max)
    del day.workshop.measures[measure("0")]
    day.when(KARI, command).then_accepted()


@pytest.mark.parametrize(
    ("who", "command"),
    [
        (KARI, Join(table=1)),
        (HOST_1, AddParticipant(PER.participant)),
        (ORGANISER, AddParticipant(PER.participant, table=1)),
    ],
)
def test_so_many_people_join_and_no_more(day: Day, who: Someone, command: Command) -> None:
    day.given(joined(OLA))
    fill(day.workshop.participants, participants_max)
    day.when(who, command).then_refused("too_many", limit="participants", max=participants_max)
    del day.workshop.participants[ParticipantId("0")]
    day.when(who, command).then_accepted()


def fill(things: dict[Any, Any], most: int = things_in_workshop_max) -> None:
    """Up to the limit, with the one thing that is there."""
    [one] = things.values()
    things.update(dict.fromkeys(map(str, range(most - 1)), one))
    assert len(things) == most
