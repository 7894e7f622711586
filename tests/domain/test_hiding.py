"""Hiding a measure, and showing it again."""

import pytest

from facilitator.domain.comments import PostComment
from facilitator.domain.hiding import HideMeasure, MeasureHidden, MeasureShown, ShowMeasure
from facilitator.domain.kernel import CommentId
from facilitator.domain.measures import WithdrawMeasure
from facilitator.domain.plenary import SpotlightTurned
from facilitator.domain.votes import CastVote, TakeBackVote
from tests.support.programme import VOTE
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    KARI,
    OLA,
    ORGANISER,
    Day,
    Someone,
    joined,
    measure,
    merged,
    posted,
    tally,
    voted,
    withdrawn,
)

bikes, bus = measure("bikes"), measure("bus")
hidden = MeasureHidden(bikes, "Names a person")


def test_an_organiser_hides_a_measure_with_a_reason_and_shows_it_again(day: Day) -> None:
    day.given(posted("bikes"))
    day.when(ORGANISER, HideMeasure(bikes, " Names a \n person ")).then(hidden)
    day.when(ORGANISER, ShowMeasure(bikes)).then(MeasureShown(bikes))
    day.when(ORGANISER, ShowMeasure(bikes)).then_refused("not_hidden")
    day.when(ORGANISER, HideMeasure(bikes, " ")).then_refused("empty", field="reason")


def test_a_host_hides_what_is_their_own_table_s(day: Day) -> None:
    day.given(posted("bikes", table=1))
    day.when(HOST_2, HideMeasure(bikes, "Names a person")).then_refused("not_your_table")
    day.when(HOST_1, HideMeasure(bikes, "Names a person")).then(hidden)
    day.when(HOST_2, ShowMeasure(bikes)).then_refused("not_your_table")


def test_participants_hide_nothing(day: Day) -> None:
    day.given(joined(KARI), posted("bikes", by=KARI))
    day.when(KARI, HideMeasure(bikes, "Mine")).then_refused("not_allowed")


def test_a_draft_and_what_is_withdrawn_cannot_be_hidden(day: Day) -> None:
    day.given(posted("bikes"), withdrawn("bikes"))
    day.when(ORGANISER, HideMeasure(bikes, "Names a person")).then_refused("measure_withdrawn")
    day.given(posted("bus", by=HOST_1, private=True))
    day.when(HOST_1, HideMeasure(bus, "Names a person")).then_refused("wrong_phase")
    day.when(ORGANISER, HideMeasure(bus, "Names a person")).then_refused("unknown_measure")


def test_nothing_is_said_about_a_hidden_measure_but_by_those_who_lead(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes", by=KARI), hidden)
    for number, who in enumerate((KARI, OLA)):
        day.when(who, PostComment(CommentId(f"c{number}"), bikes, "Why?")).then_refused("measure_hidden")
    day.when(HOST_1, PostComment(CommentId("c9"), bikes, "It named somebody")).then_accepted()


def test_its_author_may_still_withdraw_it(day: Day) -> None:
    day.given(joined(KARI), posted("bikes", by=KARI), hidden)
    day.when(KARI, WithdrawMeasure(bikes)).then(*[withdrawn("bikes")])


def test_votes_for_it_can_be_taken_back_and_count_nowhere(day: Day) -> None:
    day.given(joined(KARI, OLA), posted("bikes")).in_phase(VOTE).given(
        voted(KARI, "bikes"), voted(OLA, "bikes"), hidden
    )
    assert tally(day) == {}
    day.when(OLA, CastVote(bikes)).then_refused("measure_hidden")
    day.when(OLA, TakeBackVote(bikes)).then_accepted()
    day.given(MeasureShown(bikes))
    assert tally(day) == {bikes: 1}


def test_what_is_hidden_leaves_the_spotlight_and_the_claims(day: Day) -> None:
    day.given(posted("bikes"), posted("bus"), merged("bus", into="bikes"), SpotlightTurned(bus, 1))
    day.workshop.measures[bikes].claimed_by = 1
    day.given(hidden)
    assert (day.workshop.spotlit, day.workshop.claims()) == (None, {})


@pytest.mark.parametrize("who", [KARI, HOST_1, ORGANISER])
def test_an_original_that_is_hidden_hides_nothing_else(day: Day, who: Someone) -> None:
    day.given(joined(KARI), posted("bikes"), posted("bus"), merged("bus", into="bikes"), MeasureHidden(bus, "A name"))
    assert (day.workshop.hidden_because(day.workshop.measures[bikes]), [m.id for m in day.workshop.live_roots()]) == (
        None,
        [bikes],
    )
    day.when(who, PostComment(CommentId("c1"), bus, "Good")).then_accepted()
