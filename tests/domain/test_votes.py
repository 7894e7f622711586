"""Votes: a fixed number each, one per measure, under a secret ballot, judged by when the person voted."""

import pytest

from facilitator.domain.ballots import Ballots
from facilitator.domain.big_screen import Scene, SceneChosen, Step
from facilitator.domain.closing import close
from facilitator.domain.counting import RoundCounted
from facilitator.domain.counting import count as count_round
from facilitator.domain.joining import ParticipantJoined
from facilitator.domain.kernel import MeasureId, PhaseId, RoundId
from facilitator.domain.person import Person
from facilitator.domain.phases import PhaseStarted, StartPhase
from facilitator.domain.rounds import Counted, Precision, Result
from facilitator.domain.tally import counted_with, counts_of, votes_for
from facilitator.domain.votes import CastVote, RevealVotes, TakeBackVote, VoteCast, VotesLowered, VotesRevealed
from tests.support.programme import FINAL_VOTE, GALLERY, LOBBY, PAUSE, REVEAL, ROOM_VOTE, TWO_ROOMS, VOTE
from tests.support.workshop import (
    HOST_1,
    HOST_2,
    INES,
    KARI,
    OLA,
    ORGANISER,
    PER,
    Day,
    Someone,
    ballot_of,
    counted,
    joined,
    measure,
    merged,
    participant,
    posted,
    tally,
    unmerged,
    voted,
    withdrawn,
)

ROUND_1 = RoundId(VOTE)
bikes, bus, tram, boat = (measure(name) for name in ("bikes", "bus", "tram", "boat"))


@pytest.fixture
def day() -> Day:
    """Voting is open, on four measures."""
    posts = (posted(name) for name in ("bikes", "bus", "tram", "boat"))
    return Day().given(joined(KARI, OLA, INES), joined(PER, without_phone=True), *posts).in_phase(VOTE)


def left(day: Day, who: Someone) -> int:
    return day.workshop.votes_left(who.ballot)


def count(day: Day, *names: str) -> list[int]:
    workshop = counted(day)
    return [votes_for(workshop, workshop.measures[measure(name)]) for name in names]


def test_a_vote_is_cast_under_a_ballot(day: Day) -> None:
    day.when(KARI, CastVote(bikes)).then(VoteCast(bikes, KARI.ballot, "", ROUND_1))
    assert (count(day, "bikes"), left(day, KARI)) == ([1], 2)


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
    day.when(KARI, TakeBackVote(bikes)).then(VotesLowered(bikes, KARI.ballot, ROUND_1, 0))
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


def test_in_an_old_log_a_phase_has_one_round_also_after_a_reveal(day: Day) -> None:
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
    day.when(HOST_1, CastVote(bikes, PER.participant)).then(VoteCast(bikes, PER.ballot, "", ROUND_1))
    day.when(HOST_1, TakeBackVote(bikes, PER.participant)).then_accepted()


def test_a_host_has_no_vote_of_their_own(day: Day) -> None:
    day.when(HOST_1, CastVote(bikes)).then_refused("not_a_voter")


def test_a_host_votes_for_nobody_with_a_phone_or_at_another_table(day: Day) -> None:
    day.when(HOST_1, CastVote(bikes, KARI.participant)).then_refused("not_allowed")
    day.when(HOST_2, CastVote(bikes, PER.participant)).then_refused("not_your_table")


def test_a_participant_votes_for_nobody_else(day: Day) -> None:
    day.when(KARI, CastVote(bikes, PER.participant)).then_refused("not_allowed")


def test_nobody_votes_without_the_key_of_the_ballots(day: Day) -> None:
    day.has_ballots = False
    day.when(KARI, CastVote(bikes)).then_refused("no_ballots")


def test_the_organiser_does_not_vote(day: Day) -> None:
    day.when(ORGANISER, CastVote(bikes)).then_refused("not_allowed")


# -- merged measures


def test_a_vote_for_a_merged_away_measure_counts_for_its_target_and_returns_with_it(day: Day) -> None:
    day.given(merged("bus", into="bikes"))
    day.when(KARI, CastVote(bus)).then(VoteCast(bus, KARI.ballot, "", ROUND_1))
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
    day.when(KARI, TakeBackVote(bus)).then(VotesLowered(bikes, KARI.ballot, ROUND_1, 0))
    assert left(day, KARI) == 3


def test_breadth_counts_areas_with_enough_people_each_once(day: Day) -> None:
    """A small area would tell who voted: the fifth person of Teknisk hides nobody, the sixth does."""
    five = crowd(5, "Teknisk")
    day.given(*(voted(who, "bikes") for who in five), voted(KARI, "bikes"))

    def areas(people: list[Someone]) -> int:
        ballots = Ballots({who.participant: Person("", who.area) for who in people}, lambda _, who: ballot_of(who))
        assert day.workshop.round is not None
        return count_round(day.workshop, day.workshop.round, ballots).measures[bikes].areas

    assert areas([*five, KARI]) == 0
    assert areas(crowd(6, "Teknisk")) == 1
    assert areas([*crowd(6, "Teknisk"), KARI, *crowd(6, "Oppvekst")]) == 2


def test_breadth_does_not_single_out_the_few_of_small_areas(day: Day) -> None:
    """S14: a vote that comes from no area that counts comes from somebody else; so of those there are six as well, or none."""
    day.given(voted(KARI, "bikes"), *(voted(who, "bus") for who in crowd(6, "Teknisk")))

    def areas(people: list[Someone]) -> list[int]:
        ballots = Ballots({who.participant: Person("", who.area) for who in people}, lambda _, who: ballot_of(who))
        assert day.workshop.round is not None
        found = count_round(day.workshop, day.workshop.round, ballots).measures
        return [found[bikes].areas, found[bus].areas]

    large = [participant(f"large-{number}", "Helse") for number in range(7)]
    assert areas([*crowd(6, "Teknisk"), *large, KARI]) == [0, 0], "the smallest that counts hides her"
    others = [participant(f"other-{number}", f"Area {number}") for number in range(5)]
    assert areas([*crowd(6, "Teknisk"), *large, KARI, *others]) == [0, 1], "there are six of them"


def test_the_tally_is_by_votes_and_leaves_out_what_has_none_or_is_gone(day: Day) -> None:
    day.given(posted("ferry"), posted("air"))
    day.given(voted(KARI, "bus", "bikes", "boat"), voted(OLA, "bikes", "tram", "air"), withdrawn("tram"))
    day.given(merged("boat", into="bus"))
    assert list(tally(day).items()) == [("bikes", 2), ("air", 1), ("bus", 1)]


# -- reveal


def crowd(number: int, area: str = "") -> list[Someone]:
    return [participant(f"guest-{area}-{n}", area) for n in range(number)]


@pytest.fixture
def voted_by_six(day: Day) -> Day:
    """On bikes; they have just been told to put the phones away."""
    return day.given(*(voted(who, "bikes") for who in crowd(6))).in_phase(REVEAL)


def test_votes_are_revealed_when_voting_is_over(day: Day) -> None:
    day.when(ORGANISER, RevealVotes()).then_refused("votes_open")
    day.in_phase(REVEAL)
    assert not day.workshop.revealed
    day.when(ORGANISER, RevealVotes()).then_accepted()
    assert day.workshop.revealed


def test_what_was_counted_at_the_reveal_is_all_that_is_ever_told(voted_by_six: Day) -> None:
    measures = {m: _counted(m, 6 * (m == bikes)) for m in (bikes, bus, tram, boat)}
    result = Result(6, measures, areas=Precision.MOST_TOO_SMALL, tables=Precision.MOST_TOO_SMALL)
    voted_by_six.when(ORGANISER, RevealVotes()).then(
        RoundCounted(ROUND_1, result),
        VotesRevealed(voted_by_six.now, counted=True),
    )
    voted_by_six.when(ORGANISER, RevealVotes()).then(VotesRevealed(voted_by_six.now, counted=True))


def _counted(card: MeasureId, votes: int) -> Counted:
    return Counted((card,), votes=votes, voters=votes, squares=votes)


@pytest.mark.parametrize("voters", [1, 5])
def test_a_result_of_so_few_that_all_can_work_it_out_is_told_only_on_purpose(day: Day, voters: int) -> None:
    day.given(*(voted(who, "bikes") for who in crowd(voters))).in_phase(REVEAL)
    day.when(ORGANISER, RevealVotes()).then_refused("few_voters", voters=voters, min=6)
    assert not day.workshop.revealed
    day.when(ORGANISER, RevealVotes(few=True)).then_accepted()
    assert day.workshop.revealed


def test_merging_and_parting_after_the_reveal_tell_nothing_new(day: Day) -> None:
    """S14: a host who merged two measures and parted them again could read from the sums who had voted for both."""
    day.given(*(voted(who, "bikes", "bus") for who in crowd(3)), *(voted(who, "bikes") for who in crowd(6)[3:]))
    day.given(merged("boat", into="tram"), voted(KARI, "tram", "boat")).in_phase(REVEAL)
    day.when(ORGANISER, RevealVotes()).then_accepted()
    day.given(merged("bus", into="bikes"))
    united = counts_of(day.workshop, day.workshop.round, day.workshop.measures[bikes])
    assert [(each.cards[0], each.votes) for each in united] == [(bikes, 6), (bus, 3)]
    day.given(unmerged("boat"))
    parted = [counts_of(day.workshop, day.workshop.round, day.workshop.measures[m]) for m in (tram, boat)]
    assert [[each.votes for each in one] for one in parted] == [[1], []]
    assert [counted_with(day.workshop, day.workshop.round, day.workshop.measures[m]) for m in (tram, boat)] == [
        [boat],
        [tram],
    ]


def test_voting_again_before_the_reveal_goes_on_with_the_round(voted_by_six: Day) -> None:
    voted_by_six.when(ORGANISER, StartPhase(VOTE)).then_accepted()
    assert count(voted_by_six, "bikes") == [6]
    assert [*voted_by_six.workshop.rounds] == [ROUND_1]


def test_voting_again_after_the_reveal_is_a_round_of_its_own(voted_by_six: Day) -> None:
    day = voted_by_six.when(ORGANISER, RevealVotes()).later(60)
    day.when(ORGANISER, StartPhase(VOTE)).then(PhaseStarted(VOTE, day.now, round=RoundId(f"{VOTE}-2")))
    first = crowd(1)[0]
    assert (left(day, first), day.workshop.revealed) == (3, False)
    day.when(first, CastVote(bus), age_s=61).then_refused("wrong_phase")
    day.when(first, CastVote(bus)).then_accepted()
    counts = [voting.result for voting in day.workshop.rounds.values()]
    assert counts[0] is not None
    assert (counts[0].measures[bikes].votes, counts[1]) == (6, None)
    assert count(day, "bikes", "bus") == [0, 1]


def test_votes_may_be_revealed_after_the_workshop_closed(voted_by_six: Day) -> None:
    """One that closed by itself reveals nothing that nobody had revealed."""
    day = voted_by_six
    day.given(*close(day.workshop, ORGANISER.acts(day.now), reveals=False)).later(300)
    assert not day.workshop.revealed
    day.when(ORGANISER, RevealVotes()).then(VotesRevealed(day.now, counted=True))


def test_there_is_nothing_to_reveal_before_the_vote() -> None:
    Day().when(ORGANISER, RevealVotes()).then_refused("nothing_to_reveal")


def test_a_late_vote_counts_until_the_reveal_and_nobody_votes_knowing_the_result(day: Day) -> None:
    day.later(60).in_phase(REVEAL).later(10)
    day.when(KARI, CastVote(bikes), age_s=11).then_accepted()
    day.when(ORGANISER, RevealVotes(few=True)).then_accepted().later(10)
    day.when(KARI, TakeBackVote(bikes), age_s=21).then_refused("too_late")
    day.when(OLA, CastVote(bikes), age_s=21).then_refused("too_late")
    assert count(day, "bikes") == [1]


def test_who_joins_after_the_vote_has_no_vote_in_it(day: Day) -> None:
    late = participant("late")
    day.later(60).in_phase(PAUSE).later(10).given(ParticipantJoined(late.participant, 1, day.now)).later(5)
    day.when(late, CastVote(bikes), age_s=30).then_refused("wrong_phase")
    day.when(KARI, CastVote(bikes), age_s=30).then_accepted()


def test_the_result_may_be_revealed_step_by_step(voted_by_six: Day) -> None:
    day = voted_by_six.when(ORGANISER, RevealVotes()).then_accepted()
    day.when(ORGANISER, RevealVotes(Step.THEMES)).then(
        VotesRevealed(day.now, counted=True), SceneChosen(Scene.RESULT, Step.THEMES)
    )
    day.when(ORGANISER, RevealVotes()).then(VotesRevealed(day.now, counted=True))
