"""What a programme may decide about voting: several votes for one measure, none for an own idea, and what one votes among."""

from dataclasses import replace

import pytest

from facilitator.domain.ballots import Ballots
from facilitator.domain.counting import count as count_round
from facilitator.domain.kernel import RoundId
from facilitator.domain.person import Person
from facilitator.domain.phases import StartPhase
from facilitator.domain.tally import counts_of, votes_for
from facilitator.domain.votes import CastVote, TakeBackVote, VoteCast, VotesLowered
from tests.support.programme import FINAL_VOTE, PROGRAMME, ROOM_VOTE, TWO_ROOMS, VOTE
from tests.support.workshop import (
    INES,
    KARI,
    OLA,
    ORGANISER,
    Day,
    Someone,
    ballot_of,
    counted,
    joined,
    measure,
    merged,
    participant,
    posted,
    unmerged,
    voted,
)

ROUND_1 = RoundId(VOTE)
bikes, bus, tram = (measure(name) for name in ("bikes", "bus", "tram"))
SEVERAL = replace(PROGRAMME, votes_each=5, votes_per_measure_max=3)
OTHERS_ONLY = replace(PROGRAMME, vote_for_own=False)


@pytest.fixture
def day() -> Day:
    """Five votes each, at most three for one measure."""
    day = Day(SEVERAL).given(joined(KARI, OLA, INES))
    return day.given(*(posted(name) for name in ("bikes", "bus", "tram"))).in_phase(VOTE)


def count(day: Day, *names: str) -> list[int]:
    workshop = counted(day)
    return [votes_for(workshop, workshop.measures[measure(name)]) for name in names]


def left(day: Day, who: Someone) -> int:
    return day.workshop.votes_left(who.ballot)


# -- several votes for one measure


def test_a_measure_has_as_many_of_ones_votes_as_one_says(day: Day) -> None:
    day.when(KARI, CastVote(bikes, votes=3)).then(VoteCast(bikes, KARI.ballot, "", ROUND_1, 3))
    day.when(OLA, CastVote(bikes)).then_accepted()
    assert (count(day, "bikes"), left(day, KARI)) == ([4], 2)
    day.when(KARI, CastVote(bikes, votes=1)).then(VotesLowered(bikes, KARI.ballot, ROUND_1, 1))
    assert (count(day, "bikes"), left(day, KARI)) == ([2], 4)
    workshop = counted(day)
    assert [each.squares for each in counts_of(workshop, workshop.round, workshop.measures[bikes])] == [2]


def test_a_vote_without_a_number_is_one_and_changes_nothing_after_that(day: Day) -> None:
    day.when(KARI, CastVote(bikes, votes=2)).when(KARI, CastVote(bikes)).then_accepted()
    assert (count(day, "bikes"), left(day, KARI)) == ([2], 3)


@pytest.mark.parametrize("votes", [0, -1, 4])
def test_no_measure_has_more_of_ones_votes_than_the_programme_allows(day: Day, votes: int) -> None:
    day.when(KARI, CastVote(bikes, votes=votes)).then_refused("bad_value", field="votes")


def test_one_vote_is_the_most_unless_the_programme_says_more() -> None:
    day = Day().given(joined(KARI), posted("bikes")).in_phase(VOTE)
    day.when(KARI, CastVote(bikes, votes=2)).then_refused("bad_value", field="votes")
    day.when(KARI, CastVote(bikes, votes=1)).then_accepted()


def test_more_votes_than_are_left_are_refused_and_fewer_are_not(day: Day) -> None:
    day.when(KARI, CastVote(bikes, votes=3)).when(KARI, CastVote(bus, votes=2)).then_accepted()
    day.when(KARI, CastVote(bus, votes=3)).then_refused("votes_spent", votes=5)
    day.when(KARI, CastVote(bus)).then_refused("votes_spent", votes=5)
    day.when(KARI, CastVote(bikes, votes=2)).then_accepted()
    day.when(KARI, CastVote(bus, votes=3)).then_accepted()
    assert (count(day, "bikes", "bus"), left(day, KARI)) == ([2, 3], 0)


def test_all_of_several_votes_are_taken_back_at_once(day: Day) -> None:
    day.when(KARI, CastVote(bikes, votes=3)).when(KARI, TakeBackVote(bikes)).then_accepted()
    assert (count(day, "bikes"), left(day, KARI)) == ([0], 5)


def test_merged_measures_have_no_more_of_ones_votes_than_one_measure_may(day: Day) -> None:
    """And what was given stays spent, so that unmerging never leaves anybody with too many."""
    day.when(KARI, CastVote(bikes, votes=3)).when(KARI, CastVote(bus, votes=2)).when(OLA, CastVote(bus)).then_accepted()
    day.given(merged("bus", into="bikes"))
    assert (count(day, "bikes"), left(day, KARI)) == ([4], 0)
    assert count(day.given(unmerged("bus")), "bikes", "bus") == [3, 3]


def test_fewer_votes_for_merged_measures_are_taken_from_one_after_the_other(day: Day) -> None:
    day.when(KARI, CastVote(bikes, votes=3)).when(KARI, CastVote(bus, votes=2)).then_accepted()
    day.given(merged("bus", into="bikes")).when(KARI, CastVote(bikes, votes=1)).then(
        VotesLowered(bikes, KARI.ballot, ROUND_1, 1)
    )
    assert (count(day, "bikes"), left(day, KARI)) == ([1], 4)
    day.when(KARI, CastVote(bikes, votes=3)).then(VoteCast(bikes, KARI.ballot, "", ROUND_1, 2))
    assert (count(day, "bikes"), left(day, KARI)) == ([3], 2)


# -- own ideas


def test_where_one_votes_for_others_only_an_own_idea_gets_no_vote() -> None:
    day = Day(OTHERS_ONLY).given(joined(KARI, OLA), posted("bikes", by=KARI), posted("bus", by=OLA)).in_phase(VOTE)
    day.when(KARI, CastVote(bikes)).then_refused("own_measure")
    day.when(OLA, CastVote(bikes)).then_accepted()
    day.when(KARI, CastVote(bus)).then_accepted()


def test_what_others_wrote_with_one_may_be_voted_for_and_the_vote_is_theirs_if_they_are_parted() -> None:
    day = Day(OTHERS_ONLY).given(joined(KARI, OLA), posted("bikes", by=KARI), posted("bus", by=OLA)).in_phase(VOTE)
    day.given(merged("bus", into="bikes"))
    day.when(KARI, CastVote(bikes)).then(VoteCast(bus, KARI.ballot, "", ROUND_1))
    assert count(day.given(unmerged("bus")), "bikes", "bus") == [0, 1]


# -- what the phase shows


def rooms() -> Day:
    """Kari sits in the first room, Ines in the second; a is from the first, c and d are from the second."""
    day = Day(replace(TWO_ROOMS, phases=tuple(replace(phase, sample=0) for phase in TWO_ROOMS.phases)))
    day.given(joined(KARI, table=1), joined(OLA, table=2), joined(INES, table=4))
    return day.given(posted("a", table=1), posted("c", by=INES, table=3), posted("d", by=KARI, table=4))


def test_a_room_votes_among_its_own_measures() -> None:
    day = rooms().in_phase(ROOM_VOTE)
    day.when(KARI, CastVote(measure("c"))).then_refused("not_among_choices")
    day.when(KARI, CastVote(measure("d"))).then_refused("not_among_choices")
    day.when(KARI, CastVote(measure("a"))).then_accepted()
    day.when(INES, CastVote(measure("c"))).then_accepted()


def test_the_final_is_voted_among_the_finalists() -> None:
    day = rooms().in_phase(ROOM_VOTE).given(voted(KARI, "a", phase=ROOM_VOTE), voted(INES, "c", phase=ROOM_VOTE))
    day.when(ORGANISER, StartPhase(FINAL_VOTE)).then_accepted()
    day.when(INES, CastVote(measure("d"))).then_refused("not_among_choices")
    day.when(INES, CastVote(measure("a"))).then_accepted()
    day.given(merged("d", into="a")).when(KARI, CastVote(measure("d"))).then_accepted()


# -- tables


def test_votes_are_told_by_how_many_tables_they_came_from_where_enough_people_are_at_home() -> None:
    at_1 = [participant(f"one-{n}") for n in range(6)]
    at_2 = [participant(f"two-{n}") for n in range(5)]
    day = Day().given(joined(*at_1, table=1), joined(*at_2, table=2), posted("bikes"), posted("bus")).in_phase(VOTE)
    day.given(voted(at_1[0], "bikes"), voted(at_1[1], "bikes"), voted(at_2[0], "bikes", "bus"))
    ballots = Ballots({who.participant: Person() for who in at_1 + at_2}, lambda _, who: ballot_of(who))

    def tables() -> list[int]:
        assert day.workshop.round is not None
        result = count_round(day.workshop, day.workshop.round, ballots)
        return [result.measures[m].tables for m in (bikes, bus)]

    assert tables() == [0, 0], "the five at the second table would be all that is not counted"
    day.given(joined(participant("late"), table=2))
    assert tables() == [2, 1]
