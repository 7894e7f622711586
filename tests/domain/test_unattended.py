"""A workshop that nobody closes: what remains of its ballots when it closes by itself, or when they are dropped."""

import pytest

from facilitator.domain.closing import DayCounted, Told
from facilitator.domain.comments import PostComment
from facilitator.domain.kernel import CommentId, PhaseId, RoundId
from facilitator.domain.phases import PhaseStarted
from facilitator.domain.polls import FeedbackAnswered
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import ThumbSet
from facilitator.domain.unattended import BallotsDropped, CloseUnattended, ClosingPostponed, PostponeClosing, crowd_of
from facilitator.domain.votes import CastVote, RevealVotes, VotesRevealed
from tests.support.programme import REVEAL, VOTE
from tests.support.workshop import HOST_1, KARI, OLA, ORGANISER, Day, joined, measure, participant, posted, voted

bikes, bus = measure("bikes"), measure("bus")
SIX = [participant(f"person-{number}") for number in range(6)]


@pytest.fixture
def voting(day: Day) -> Day:
    day.given(joined(KARI, OLA, *SIX), posted("bikes"), posted("bus"))
    return day.in_phase(VOTE)


def by_itself(day: Day) -> Day:
    return day.later(300_000).when(ORGANISER, CloseUnattended())


def test_an_organiser_postpones_it_with_an_act_that_does_nothing_else(voting: Day) -> None:
    voting.when(ORGANISER, PostponeClosing()).then(ClosingPostponed())
    voting.when(HOST_1, PostponeClosing()).then_refused("not_allowed")


def test_six_who_voted_close_it_and_nothing_is_revealed(voting: Day) -> None:
    for person in SIX:
        voting.given(voted(person, "bikes"))
    by_itself(voting).then_accepted()
    day = voting.workshop
    assert (day.closed_at, day.closed_by_itself, day.revealed) == (voting.now, True, False)
    assert day.round is not None
    assert (day.round.ballots(), day.round.result and day.round.result.measures[bikes].votes) == (set(), 6)
    voting.when(ORGANISER, RevealVotes()).then(VotesRevealed(voting.now, counted=True))
    assert day.revealed


def test_the_votes_of_five_are_dropped_and_it_goes_on(voting: Day) -> None:
    for person in SIX[:5]:
        voting.given(voted(person, "bikes", "bus"))
    by_itself(voting).then(BallotsDropped("ballot-of-"))
    assert (voting.workshop.closed_at, crowd_of(voting.workshop)) == (None, 0)
    voting.when(SIX[0], CastVote(bikes)).then_accepted()
    voting.when(OLA, PostComment(CommentId("c1"), bikes, "Still here")).then_accepted()


def test_who_took_all_votes_back_has_not_voted(voting: Day) -> None:
    voting.given(voted(KARI, "bikes"))
    assert crowd_of(voting.workshop) == 1
    voting.workshop.rounds[RoundId(VOTE)].take_back(bikes, KARI.ballot)
    assert crowd_of(voting.workshop) == 0


def test_a_person_counts_once_for_all_that_is_of_one_kind(voting: Day) -> None:
    """Those with thumbs are not added to those who voted, since nobody knows whether they are the same."""
    voting.given(*(ThumbSet(card, who.ballot, Thumb.UP) for who in SIX[:3] for card in (bikes, bus)))
    voting.given(*(voted(who, "bikes") for who in SIX[2:]))
    voting.given(*(FeedbackAnswered(who.ballot, "useful", 4, "") for who in SIX[:2]))
    assert crowd_of(voting.workshop) == 4


def test_what_was_told_before_its_ballots_were_dropped_stays(voting: Day) -> None:
    """Five had voted, and the organiser revealed it all the same."""
    for person in SIX[:5]:
        voting.given(voted(person, "bikes"))
    voting.in_phase(REVEAL).when(ORGANISER, RevealVotes(few=True)).then_accepted()
    result = voting.workshop.round and voting.workshop.round.result
    by_itself(voting).then(BallotsDropped("ballot-of-"))
    assert voting.workshop.round is not None
    assert (voting.workshop.revealed, voting.workshop.round.result) == (True, result)


def test_what_six_told_stays_when_two_of_them_have_taken_it_back(voting: Day) -> None:
    """The counts were told in a step of six; replay, which passes over what was sealed, must find them all the same."""
    thumbs = [ThumbSet(bikes, who.ballot, Thumb.UP) for who in SIX]
    answers = [FeedbackAnswered(who.ballot, "useful", 4, "Good") for who in SIX]
    voting.given(*thumbs, *answers, *(ThumbSet(bikes, who.ballot, None) for who in SIX[:2]))
    voting.workshop.feedback["useful"].scores.given.clear()
    voting.workshop.feedback["useful"].texts.given.clear()
    told = {"useful": Told((4,) * 6, ("Good",) * 6)}
    by_itself(voting).then(DayCounted({bikes: {"up": 6}}, told), BallotsDropped("ballot-of-"))
    assert voting.workshop.measures[bikes].thumbs.told == (Thumb.UP,) * 6


def test_what_an_old_log_showed_of_a_few_is_counted_before_it_goes(voting: Day) -> None:
    voting.given(voted(KARI, "bikes"), VotesRevealed(voting.now))
    by_itself(voting)
    counted = voting.workshop.rounds[RoundId(VOTE)].result
    assert counted is not None
    assert (counted.voters, counted.measures[bikes].votes) == (1, 1)


def test_nothing_is_done_without_ballots_or_without_their_key(voting: Day) -> None:
    by_itself(voting).then_refused("no_ballots")
    voting.given(voted(KARI, "bikes"))
    voting.has_ballots = False
    by_itself(voting).then_refused("no_ballots")


def test_an_earlier_round_of_many_is_counted_also_where_few_voted_last(voting: Day) -> None:
    for person in SIX:
        voting.given(voted(person, "bikes"))
    again = PhaseId("again")
    voting.given(PhaseStarted(VOTE, voting.now, round=RoundId(again)), voted(KARI, "bus", phase=again))
    by_itself(voting).then_accepted()
    first, last = voting.workshop.rounds.values()
    assert (first.result and first.result.voters, last.result) == (6, None)
    voting.when(ORGANISER, RevealVotes()).then_refused("nothing_to_reveal")
