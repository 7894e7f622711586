"""Stars: one for each voter, on the most important of the measures voted for, and as secret as a vote."""

from dataclasses import replace

import pytest

from facilitator.domain.hiding import MeasureHidden
from facilitator.domain.kernel import RoundId
from facilitator.domain.stars import GiveStar, StarGiven, StarTakenBack, TakeBackStar
from facilitator.domain.tally import counts_of
from facilitator.domain.votes import CastVote, TakeBackVote
from tests.support.programme import PAUSE, PROGRAMME, VOTE
from tests.support.workshop import (
    HOST_1,
    KARI,
    OLA,
    PER,
    Day,
    counted,
    joined,
    measure,
    merged,
    posted,
    tally,
    unmerged,
    voted,
)

bikes, bus, tram = (measure(name) for name in ("bikes", "bus", "tram"))
STARS = replace(PROGRAMME, star=True, votes_per_measure_max=2)


@pytest.fixture
def day() -> Day:
    """Kari has voted for bikes and bus, Ola for bus."""
    day = Day(STARS).given(joined(KARI, OLA), joined(PER, without_phone=True))
    day.given(*(posted(name) for name in ("bikes", "bus", "tram"))).in_phase(VOTE)
    return day.given(voted(KARI, "bikes", "bus"), voted(OLA, "bus"))


def stars(day: Day, *names: str) -> list[int]:
    workshop = counted(day)
    counts = [counts_of(workshop, workshop.round, workshop.measures[measure(name)]) for name in names]
    return [sum(each.stars for each in one) for one in counts]


def test_a_star_is_given_under_the_ballot_and_moves(day: Day) -> None:
    day.when(KARI, GiveStar(bikes)).then(StarGiven(bikes, KARI.ballot, RoundId(VOTE)))
    day.when(KARI, GiveStar(bus)).then(StarGiven(bus, KARI.ballot, RoundId(VOTE)))
    day.when(OLA, GiveStar(bus)).then_accepted()
    assert stars(day, "bikes", "bus") == [0, 2]
    day.when(KARI, TakeBackStar()).then(StarTakenBack(KARI.ballot, RoundId(VOTE)))
    day.when(KARI, TakeBackStar()).then_refused("no_star")
    assert stars(day, "bus") == [1]


def test_a_star_is_for_a_measure_one_votes_for_and_goes_with_the_vote(day: Day) -> None:
    day.when(KARI, GiveStar(tram)).then_refused("no_vote")
    day.when(KARI, GiveStar(bikes)).when(KARI, TakeBackVote(bikes)).then_accepted()
    assert stars(day, "bikes") == [0]


def test_a_star_changes_no_count_of_votes(day: Day) -> None:
    before = tally(day)
    day.when(KARI, GiveStar(bikes)).then_accepted()
    assert tally(day) == before


def test_stars_unite_when_measures_are_merged_and_part_again(day: Day) -> None:
    day.when(KARI, GiveStar(bikes)).when(OLA, GiveStar(bus)).then_accepted()
    day.given(merged("bikes", into="bus"))
    assert stars(day, "bus") == [2]
    assert stars(day.given(unmerged("bikes")), "bikes", "bus") == [1, 1]


def test_a_star_for_merged_measures_stays_where_the_voters_own_vote_is(day: Day) -> None:
    day.given(merged("bus", into="tram")).when(OLA, GiveStar(tram)).then_accepted()
    assert stars(day, "tram") == [1]
    assert stars(day.given(unmerged("bus")), "tram", "bus") == [0, 1]


def test_fewer_votes_leave_the_star_as_long_as_one_is_left(day: Day) -> None:
    day.when(KARI, GiveStar(bikes)).then_accepted()
    day.given(merged("bikes", into="bus")).when(KARI, CastVote(bus, votes=1)).then_accepted()
    assert stars(day, "bus") == [1]
    day.given(unmerged("bikes"))
    assert (stars(day, "bikes"), list(tally(day))) == ([1], ["bikes", "bus"])


def test_a_host_gives_the_star_of_somebody_without_a_phone(day: Day) -> None:
    day.given(voted(PER, "tram"))
    day.when(HOST_1, GiveStar(tram, PER.participant)).then_accepted()
    day.when(HOST_1, TakeBackStar(PER.participant)).then_accepted()
    day.when(HOST_1, GiveStar(tram)).then_refused("not_a_voter")


def test_a_star_is_given_only_while_people_vote_and_where_there_are_stars(day: Day) -> None:
    day.in_phase(PAUSE).when(KARI, GiveStar(bikes)).then_refused("wrong_phase")
    day.when(KARI, TakeBackStar()).then_refused("wrong_phase")
    without = Day().given(joined(KARI), posted("bikes")).in_phase(VOTE).given(voted(KARI, "bikes"))
    without.when(KARI, GiveStar(bikes)).then_refused("without_stars")
    without.when(KARI, TakeBackStar()).then_refused("without_stars")


def test_the_star_of_a_hidden_measure_stays_with_the_vote(day: Day) -> None:
    day.when(KARI, GiveStar(bikes)).then_accepted()
    day.given(MeasureHidden(bikes, "A name"))
    day.when(OLA, GiveStar(bikes)).then_refused("measure_hidden")
    day.when(KARI, TakeBackStar()).then_accepted()
