"""Votes: a fixed number each, one per measure, under a secret ballot, judged by when the person voted."""

from dataclasses import replace

import pytest

from facilitator.domain.big_screen import Scene, SceneChosen, Step
from facilitator.domain.joining import ParticipantJoined
from facilitator.domain.kernel import PhaseId
from facilitator.domain.phases import StartPhase
from facilitator.domain.tally import areas_behind, votes_by_measure, votes_for
from facilitator.domain.votes import CastVote, RevealVotes, TakeBackVote, VoteCast, VotesRevealed, VoteTakenBack
from tests.support.programme import FINAL_VOTE, GALLERY, LOBBY, PAUSE, REVEAL, ROOM_VOTE, TWO_ROOMS, VOTE
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    INES,
    KARI,
    OLA,
    ORGANISER,
    PER,
    BallotId,
    Day,
    Someone,
    closed,
    joined,
    measure,
    merged,
    participant,
    posted,
    unmerged,
    voted,
    withdrawn,
)

bikes, bus, tram, boat = (measure(name) for name in ("bikes", "bus", "tram", "boat"))


@pytest.fixture
def day() -> Day:
    """Voting is open, on four measures."""
    posts = (posted(name) for name in ("bikes", "bus", "tram", "boat"))
    return Day().given(joined(KARI, OLA, INES), joined(PER, without_phone=True), *posts).in_phase(VOTE)


def ballot(who: Someone) -> BallotId:
    assert who.ballot is not None
    return who.ballot


def left(day: Day, who: Someone) -> int:
    return day.workshop.votes_left(ballot(who))


def count(day: Day, *names: str) -> list[int]:
    return [votes_for(day.workshop, day.workshop.measures[measure(name)]) for name in names]


def test_a_vote_is_cast_under_a_ballot_with_its_area(day: Day) -> None:
    day.when(KARI, CastVote(bikes)).then(VoteCast(bikes, ballot(KARI), "Oppvekst", VOTE))
    assert (count(day, "bikes"), left(day, KARI)) == ([1], 2)


@pytest.mark.parametrize(("size", "area"), [(4, ""), (5, "Oppvekst")])
def test_the_vote_of_a_small_area_travels_without_it(day: Day, size: int, area: str) -> None:
    day.when(replace(KARI, area_size=size), CastVote(bikes)).then(VoteCast(bikes, ballot(KARI), area, VOTE))
    assert areas_behind(day.workshop, day.workshop.measures[bikes]) == bool(area)


def test_nobody_has_more_votes_than_the_programme_gives(day: Day) -> None:
    day.given(voted(KARI, "bikes", "bus"))
    day.when(KARI, CastVote(tram)).then_accepted()
    day.when(KARI, CastVote(boat)).then_refused("votes_spent", votes=3)
    day.when(OLA, CastVote(boat)).then_accepted()


def test_before_any_round_all_votes_are_left() -> None:
    assert left(Day(), KARI) == 3


def test_voting_twice_for_a_measure_counts_once(day: Day) -> None:
    day.when(KARI, CastVote(bikes)).when(KARI, CastVote(bikes)).then_accepted()
    assert (count(day, "bikes"), left(day, KARI)) == ([1], 2)


def test_a_vote_taken_back_is_free_again(day: Day) -> None:
    day.given(voted(KARI, "bikes", "bus", "tram"))
    day.when(KARI, TakeBackVote(bikes)).then(VoteTakenBack(bikes, ballot(KARI), VOTE))
    day.when(KARI, CastVote(boat)).then_accepted()
    assert count(day, "bikes", "boat") == [0, 1]


def test_only_an_own_vote_is_taken_back(day: Day) -> None:
    day.given(voted(OLA, "bikes"))
    day.when(KARI, TakeBackVote(bikes)).then_refused("no_vote")
    day.when(OLA, TakeBackVote(bikes)).then_accepted()


@pytest.mark.parametrize("command", [CastVote(bikes), TakeBackVote(bikes)])
@pytest.mark.parametrize("phase", [LOBBY, GALLERY, REVEAL])
def test_votes_change_only_while_voting_is_open(day: Day, command: CastVote | TakeBackVote, phase: PhaseId) -> None:
    day.given(voted(KARI, "bikes")).in_phase(phase)
    day.when(KARI, command).then_refused("wrong_phase")
    day.in_phase(VOTE)
    day.when(KARI, command).then_accepted()


@pytest.mark.parametrize("command", [CastVote(bikes), TakeBackVote(bikes)])
def test_a_late_vote_counts_for_two_minutes(day: Day, command: CastVote | TakeBackVote) -> None:
    """S13"""
    day.given(voted(KARI, "bikes")).later(300).in_phase(PAUSE).later(120.001)
    day.when(KARI, command, age_s=121).then_refused("too_late")
    day.later(-0.001)
    day.when(KARI, command, age_s=120).then_refused("wrong_phase")
    day.when(KARI, command, age_s=120.001).then_accepted()


def test_a_vote_given_before_voting_began_is_refused_even_when_it_arrives_in_time(day: Day) -> None:
    """S13"""
    day = Day().given(joined(KARI), posted("bikes")).in_phase(GALLERY).later(60).in_phase(VOTE).later(10)
    day.when(KARI, CastVote(bikes), age_s=11).then_refused("wrong_phase")
    day.when(KARI, CastVote(bikes), age_s=10).then_accepted()


def test_a_vote_for_the_round_before_does_not_count_in_the_next() -> None:
    day = Day(TWO_ROOMS).given(joined(KARI), posted("bikes")).in_phase(ROOM_VOTE)
    day.given(voted(OLA, "bikes", phase=ROOM_VOTE)).later(60)
    day.when(ORGANISER, StartPhase(FINAL_VOTE)).then_accepted().later(10)
    day.when(KARI, CastVote(bikes), age_s=20).then_refused("wrong_phase")
    day.when(KARI, CastVote(bikes), age_s=10).then_accepted()


def test_each_round_gives_everybody_their_votes_anew() -> None:
    day = Day(TWO_ROOMS).given(joined(KARI), posted("bikes"), posted("bus")).in_phase(ROOM_VOTE)
    day.given(voted(KARI, "bikes", "bus", phase=ROOM_VOTE))
    assert left(day, KARI) == 0
    assert left(day.in_phase(FINAL_VOTE), KARI) == 2


def test_stepping_back_to_the_vote_goes_on_with_the_votes_that_were_cast(day: Day) -> None:
    day.given(voted(KARI, "bikes", "bus")).in_phase(REVEAL).given(VotesRevealed(day.now)).in_phase(VOTE)
    assert (count(day, "bikes"), left(day, KARI), day.workshop.revealed) == ([1], 1, False)


def test_nobody_votes_for_what_is_not_there(day: Day) -> None:
    day.given(withdrawn("bus"))
    day.when(KARI, CastVote(measure("ferry"))).then_refused("unknown_measure")
    day.when(KARI, TakeBackVote(measure("ferry"))).then_refused("unknown_measure")
    day.when(KARI, CastVote(bus)).then_refused("measure_withdrawn")


def test_a_private_draft_waits_for_votes_until_it_is_shared(day: Day) -> None:
    day.given(posted("ferry", private=True)).when(KARI, CastVote(measure("ferry"))).then_refused("wrong_phase")
    day.in_phase(VOTE).when(KARI, CastVote(measure("ferry"))).then_accepted()


def test_a_vote_for_a_measure_withdrawn_since_can_be_taken_back(day: Day) -> None:
    day.given(voted(KARI, "bus"), withdrawn("bus"))
    day.when(KARI, TakeBackVote(bus)).then_accepted()
    assert left(day, KARI) == 3


# -- on behalf


def test_a_host_votes_for_somebody_without_a_phone(day: Day) -> None:
    day.when(HOST_1.voting_for(PER), CastVote(bikes, PER.participant)).then(
        VoteCast(bikes, ballot(PER), "Oppvekst", VOTE)
    )
    day.when(HOST_1.voting_for(PER), TakeBackVote(bikes, PER.participant)).then_accepted()


def test_a_host_has_no_vote_of_their_own(day: Day) -> None:
    day.when(HOST_1, CastVote(bikes)).then_refused("not_a_voter")
    day.when(HOST_1.voting_for(PER), CastVote(bikes)).then_refused("not_a_voter")


def test_a_host_votes_for_nobody_with_a_phone_or_at_another_table(day: Day) -> None:
    day.when(HOST_1.voting_for(KARI), CastVote(bikes, KARI.participant)).then_refused("not_allowed")
    day.when(HOST_2.voting_for(PER), CastVote(bikes, PER.participant)).then_refused("not_your_table")


def test_a_participant_votes_for_nobody_else(day: Day) -> None:
    day.when(KARI.voting_for(PER), CastVote(bikes, PER.participant)).then_refused("not_allowed")


def test_nobody_votes_without_a_ballot(day: Day) -> None:
    """Ballots are destroyed when the workshop closes."""
    day.when(replace(KARI, ballot=None), CastVote(bikes)).then_refused("not_a_voter")


def test_the_organiser_does_not_vote(day: Day) -> None:
    day.when(ORGANISER, CastVote(bikes)).then_refused("not_allowed")


# -- merged measures


def test_a_vote_for_a_merged_away_measure_counts_for_its_target_and_returns_with_it(day: Day) -> None:
    day.given(merged("bus", into="bikes"))
    day.when(KARI, CastVote(bus)).then(VoteCast(bus, ballot(KARI), "Oppvekst", VOTE))
    assert count(day, "bikes") == [1]
    day.given(unmerged("bus"))
    assert count(day, "bikes", "bus") == [0, 1]


def test_votes_for_both_of_two_merged_measures_count_once_and_stay_spent(day: Day) -> None:
    """So that unmerging never leaves anybody with too many."""
    day.given(voted(KARI, "bikes", "bus"), merged("bus", into="bikes"))
    assert (count(day, "bikes"), left(day, KARI)) == ([1], 1)
    day.given(voted(KARI, "tram")).when(KARI, CastVote(boat)).then_refused("votes_spent", votes=3)
    assert count(day.given(unmerged("bus")), "bikes", "bus", "tram") == [1, 1, 1]


def test_taking_back_from_a_merged_measure_frees_all_that_was_given_to_it(day: Day) -> None:
    day.given(voted(KARI, "bikes", "bus", "tram"), merged("bus", into="bikes"), merged("tram", into="bus"))
    day.when(KARI, TakeBackVote(bus)).then(
        VoteTakenBack(bikes, ballot(KARI), VOTE),
        VoteTakenBack(bus, ballot(KARI), VOTE),
        VoteTakenBack(tram, ballot(KARI), VOTE),
    )
    assert left(day, KARI) == 3


def test_breadth_counts_each_area_once(day: Day) -> None:
    day.given(voted(KARI, "bikes"), voted(OLA, "bikes"), voted(INES, "bus"), voted(PER, "bus", area=""))
    areas = [areas_behind(day.workshop, day.workshop.measures[m]) for m in (bikes, bus)]
    assert areas == [2, 1]
    day.given(merged("bus", into="bikes"))
    assert areas_behind(day.workshop, day.workshop.measures[bikes]) == 2


def test_the_tally_is_by_votes_and_leaves_out_what_has_none_or_is_gone(day: Day) -> None:
    day.given(posted("ferry"), posted("air"))
    day.given(voted(KARI, "bus", "bikes", "boat"), voted(OLA, "bikes", "tram", "air"), withdrawn("tram"))
    day.given(merged("boat", into="bus"))
    assert list(votes_by_measure(day.workshop).items()) == [("bikes", 2), ("air", 1), ("bus", 1)]


# -- reveal


def test_votes_are_revealed_when_voting_is_over(day: Day) -> None:
    day.when(ORGANISER, RevealVotes()).then_refused("votes_open")
    day.in_phase(REVEAL)
    assert not day.workshop.revealed
    day.when(ORGANISER, RevealVotes()).then(VotesRevealed(day.now))
    assert day.workshop.revealed


def test_votes_are_revealed_by_an_order_that_was_under_way_when_the_workshop_closed(day: Day) -> None:
    day.later(60).given(closed(day.now)).later(1)
    day.when(ORGANISER, RevealVotes()).then_refused("workshop_closed")
    day.when(ORGANISER, RevealVotes(), age_s=2).then_accepted()


def test_there_is_nothing_to_reveal_before_the_vote() -> None:
    Day().when(ORGANISER, RevealVotes()).then_refused("nothing_to_reveal")


def test_a_late_vote_counts_until_the_reveal_and_nobody_votes_knowing_the_result(day: Day) -> None:
    day.later(60).in_phase(REVEAL).later(10)
    day.when(KARI, CastVote(bikes), age_s=11).then_accepted()
    day.given(VotesRevealed(day.now)).later(10)
    day.when(KARI, TakeBackVote(bikes), age_s=21).then_refused("too_late")
    day.when(OLA, CastVote(bikes), age_s=21).then_refused("too_late")
    assert count(day, "bikes") == [1]


def test_who_joins_after_the_vote_has_no_vote_in_it(day: Day) -> None:
    late = participant("late")
    day.later(60).in_phase(PAUSE).later(10).given(ParticipantJoined(late.participant, 1, day.now)).later(5)
    day.when(late, CastVote(bikes), age_s=30).then_refused("wrong_phase")
    day.when(KARI, CastVote(bikes), age_s=30).then_accepted()


def test_the_result_may_be_revealed_step_by_step(day: Day) -> None:
    day.given(joined(KARI), posted("bikes")).in_phase(VOTE).given(voted(KARI, "bikes")).in_phase(REVEAL)
    day.when(ORGANISER, RevealVotes(Step.THEMES)).then(VotesRevealed(day.now), SceneChosen(Scene.RESULT, Step.THEMES))
    day.when(ORGANISER, RevealVotes()).then(VotesRevealed(day.now))
