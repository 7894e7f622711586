"""The one door: the same id gets the same answer, refusals leave no trace, and what was answered is there for ever."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import PARTICIPANTS, Actor, Command, Event, MeasureId, Refusal, Role
from facilitator.domain.measures import MeasureWithdrawn, PostMeasure, RetitleMeasure
from facilitator.domain.phases import StartPhase
from facilitator.domain.votes import CastVote, TakeBackVote, VoteCast
from facilitator.domain.workshop import Workshop
from tests.support.live import LiveDay
from tests.support.programme import ROUND, VOTE
from tests.support.workshop import HOST_1, KARI, OLA, ORGANISER, PER

bikes, bus = MeasureId("bikes"), MeasureId("bus")
post_bikes, post_bus = PostMeasure(bikes, "Bikes for all"), PostMeasure(bus, "Bus for all")


@pytest.fixture
def day(tmp_path: Path) -> LiveDay:
    day = LiveDay(tmp_path / "house.sqlite").open(ROUND)
    for who in (KARI, OLA):
        day.do("join", who, Join(table=1))
    return day


def refused(day: LiveDay, *order: object) -> str:
    """The code; nothing was written, and nothing looks different (S3)."""
    before, written, seq = day.state(), day.on_disk(), day.live.seq
    with pytest.raises(Refusal) as refusal:
        day.do(*order)  # type: ignore[arg-type]
    assert (day.state(), day.on_disk(), day.live.seq) == (before, written, seq)
    return refusal.value.code


# -- S1


def test_a_command_sent_again_gets_the_first_answer_and_changes_nothing(day: LiveDay) -> None:
    """S1"""
    first = day.do("a", KARI, post_bikes)
    day.do("b", OLA, post_bus)
    state, written = day.state(), day.on_disk()
    day.now += 60_000
    assert day.do("a", KARI, post_bikes) == first
    assert (day.state(), day.on_disk()) == (state, written)


def test_also_after_the_server_was_killed(day: LiveDay) -> None:
    """S1"""
    first = day.do("a", KARI, post_bikes)
    day.do("b", OLA, post_bus)
    again = day.reopened()
    assert again.do("a", KARI, post_bikes) == first
    assert len(again.on_disk()) == len(day.on_disk())


def test_also_when_it_would_be_refused_by_now(day: LiveDay) -> None:
    """S1"""
    first = day.do("a", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    assert day.do("a", KARI, post_bikes) == first
    assert refused(day, "b", KARI, post_bus) == "wrong_phase"


def test_an_id_belongs_to_one_actor(day: LiveDay) -> None:
    """S1"""
    first = day.do("a", KARI, post_bikes)
    assert day.do("a", OLA, post_bus) == first + 1
    assert day.state().measures.keys() == {bikes, bus}


def test_an_id_belongs_to_one_thing(day: LiveDay) -> None:
    """S1"""
    first = day.do("a", KARI, post_bikes)
    assert refused(day, "a", KARI, post_bus) == "id_reused"
    assert refused(day, "a", KARI, PostMeasure(bikes, "Bikes for some")) == "id_reused"
    assert refused(day, "a", KARI, RetitleMeasure(bikes, "Bikes for all")) == "id_reused"
    assert day.do("a", KARI, post_bikes) == first


def test_also_after_the_server_was_killed_an_id_belongs_to_one_thing(day: LiveDay) -> None:
    """S1"""
    day.do("a", KARI, post_bikes)
    assert refused(day.reopened(), "a", KARI, post_bus) == "id_reused"


def test_the_id_of_a_refused_command_is_free(day: LiveDay) -> None:
    """S1, S3"""
    assert refused(day, "a", KARI, PostMeasure(bikes, "")) == "empty"
    day.do("a", KARI, post_bikes)


def test_a_vote_sent_again_is_one_vote_also_after_the_server_was_killed(day: LiveDay) -> None:
    """S1"""
    day.do("a", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    first = day.do("v", KARI, CastVote(bikes))
    again = day.do("back", KARI, TakeBackVote(bikes))
    for each in (day, day.reopened()):
        assert each.do("v", KARI, CastVote(bikes)) == first
        assert each.do("back", KARI, TakeBackVote(bikes)) == again
        assert refused(each, "v", KARI, TakeBackVote(bikes)) == "id_reused"
        assert each.state().rounds[VOTE].votes == {bikes: {}}


def test_the_same_id_is_another_vote_under_another_ballot(day: LiveDay) -> None:
    """S1"""
    day.do("a", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    assert day.do("v", KARI, CastVote(bikes)) != day.do("v", OLA, CastVote(bikes))
    assert len(day.state().rounds[VOTE].votes[bikes]) == 2


def test_what_came_before_the_seal_was_forgotten_is_still_known(day: LiveDay) -> None:
    """S1"""
    first = day.do("a", KARI, post_bikes)
    day.live.forget_seal()
    assert day.do("a", KARI, post_bikes) == first
    assert LiveDay(day.path, seal_key=b"").do("a", KARI, post_bikes) == first


def test_once_the_seal_is_forgotten_nobody_can_tell_which_vote_an_id_was(day: LiveDay) -> None:
    day.do("a", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    first = day.do("v", KARI, CastVote(bikes))
    assert day.do("v", KARI, CastVote(bikes)) == first
    day.live.forget_seal()
    assert day.do("v", KARI, CastVote(bikes)) == first + 1, "it is taken for another, that changes nothing"


# -- S2, S12


def test_what_is_answered_is_on_disk(day: LiveDay) -> None:
    """S2"""
    seq = day.do("a", KARI, post_bikes)
    assert (day.on_disk()[-1].seq, day.on_disk()[-1].command_id) == (seq, "a")


def test_a_killed_workshop_comes_back_as_it_was(day: LiveDay) -> None:
    """S12"""
    day.do("a", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    day.do("v", OLA, CastVote(bikes))
    again = day.reopened()
    assert (again.state(), again.live.seq) == (day.state(), day.live.seq)
    again.do("v2", KARI, CastVote(bikes))
    assert [entry.seq for entry in again.on_disk()] == list(range(1, again.live.seq + 1))


# -- S3, and faults of our own


def test_a_refusal_leaves_no_trace(day: LiveDay) -> None:
    """S3"""
    assert refused(day, "a", KARI, PostMeasure(bikes, " ")) == "empty"
    assert refused(day, "b", KARI, StartPhase(VOTE)) == "not_allowed"
    assert refused(day, "c", KARI, CastVote(bikes)) == "wrong_phase"


def test_whoever_waits_for_news_hears_of_changes_only(day: LiveDay) -> None:
    commits = day.commits
    refused(day, "a", KARI, PostMeasure(bikes, " "))
    assert day.commits == commits
    day.do("a", KARI, post_bikes)
    assert day.commits == commits + 1
    day.do("a", KARI, post_bikes)
    assert day.commits == commits + 1


@dataclass(frozen=True)
class Stumble(Command):
    roles: ClassVar[frozenset[Role]] = PARTICIPANTS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        raise ZeroDivisionError


@dataclass(frozen=True)
class FallHalfway(Command):
    roles: ClassVar[frozenset[Role]] = PARTICIPANTS

    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        return [MeasureWithdrawn(bikes), MeasureWithdrawn(MeasureId("nowhere"))]


def test_a_fault_in_a_rule_reaches_its_sender_and_changes_nothing(day: LiveDay) -> None:
    day.do("a", KARI, post_bikes)
    before = day.state()
    with pytest.raises(ZeroDivisionError):
        day.do("b", KARI, Stumble())
    assert day.state() == before
    day.do("c", KARI, post_bus)


def test_a_fault_halfway_through_a_change_undoes_all_of_it(day: LiveDay) -> None:
    day.do("a", KARI, post_bikes)
    before, written = day.state(), day.on_disk()
    with pytest.raises(KeyError):
        day.do("b", KARI, FallHalfway())
    assert (day.state(), day.on_disk()) == (before, written)
    day.do("c", KARI, post_bus)
    assert day.state() == day.reopened().state()


def test_a_fault_of_somebody_who_looks_is_their_own(day: LiveDay) -> None:
    def stumble(workshop: Workshop, seq: int) -> int:
        raise LookupError

    with pytest.raises(LookupError):
        day.live.read(stumble)
    assert day.live.read(lambda workshop, seq: seq) == day.live.seq


# -- the seal


def all_bytes(day: LiveDay) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(day.path.parent.glob("house.sqlite*")))


def test_the_ids_that_a_phone_used_for_its_votes_are_nowhere_in_the_file(day: LiveDay) -> None:
    day.do("id-of-a-post", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    day.do("id-of-a-vote", KARI, CastVote(bikes))
    day.do("id-of-second-thoughts", KARI, TakeBackVote(bikes))
    day.do("add-per", HOST_1, AddParticipant(PER.participant))
    day.do("id-of-a-vote-on-behalf", HOST_1.voting_for(PER), CastVote(bikes, PER.participant))
    found = all_bytes(day)
    assert b"id-of-a-post" in found
    for secret in (b"id-of-a-vote", b"id-of-second-thoughts", b"id-of-a-vote-on-behalf"):
        assert secret not in found


def test_nobody_who_voted_is_named_with_the_vote(day: LiveDay) -> None:
    day.do("a", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    day.do("v", KARI, CastVote(bikes))
    vote = day.on_disk()[-1]
    assert KARI.ballot is not None
    assert (vote.actor, vote.event) == (KARI.ballot, VoteCast(bikes, KARI.ballot, "Oppvekst", VOTE))
