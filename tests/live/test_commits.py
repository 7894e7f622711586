"""The one door: the same id gets the same answer, refusals leave no trace, and what was answered is there for ever."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from facilitator.domain.actor import Actor
from facilitator.domain.assessment import MeasureScored
from facilitator.domain.command import Command, Event
from facilitator.domain.comments import PostComment
from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import PARTICIPANTS, BallotId, CommentId, MeasureId, Refusal, Role, RoundId
from facilitator.domain.measures import MeasureWithdrawn, PostMeasure, RetitleMeasure
from facilitator.domain.phases import StartPhase
from facilitator.domain.polls import FeedbackAnswered
from facilitator.domain.sealed import Sealed
from facilitator.domain.stars import StarGiven, StarTakenBack
from facilitator.domain.things import Criterion
from facilitator.domain.thumb import Thumb
from facilitator.domain.thumbs import GiveThumb, ThumbSet
from facilitator.domain.votes import CastVote, TakeBackVote, VoteCast, VotesLowered
from facilitator.domain.workshop import Workshop
from facilitator.live.sealing import Seal
from facilitator.store.codec import dump, encode_command
from tests.support.live import LiveDay
from tests.support.programme import ROUND, VOTE
from tests.support.workshop import HOST_1, INES, KARI, OLA, ORGANISER, PER

ROUND_1 = RoundId(VOTE)
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


def test_what_the_log_keeps_of_a_command_does_not_say_who_joined(day: LiveDay) -> None:
    """An unkeyed hash would: unit and role can be guessed until it fits, also when people have been erased."""
    join = Join(table=1, area="Oppvekst", unit="Skole", role="Rektor")
    day.do("join", INES, join)
    guessed = hashlib.sha256(dump(encode_command(join)).encode()).hexdigest()
    assert not any(entry.fingerprint and guessed.startswith(entry.fingerprint) for entry in day.on_disk())
    other = Join(table=1, area="Oppvekst", unit="Barnehage", role="Rektor")
    assert refused(day.reopened(), "join", INES, other) == "id_reused"


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
        assert each.state().rounds[ROUND_1].votes == {bikes: {}}


def test_the_same_id_is_another_vote_under_another_ballot(day: LiveDay) -> None:
    """S1"""
    day.do("a", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    assert day.do("v", KARI, CastVote(bikes)) != day.do("v", OLA, CastVote(bikes))
    assert len(day.state().rounds[ROUND_1].votes[bikes]) == 2


def test_a_vote_sent_again_gets_its_first_answer_also_after_a_restart(day: LiveDay) -> None:
    """S1: its id is sealed, and still known."""
    day.do("a", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    first = day.do("v", KARI, CastVote(bikes))
    day.do("v2", OLA, CastVote(bikes))
    for each in (day, day.reopened()):
        assert each.do("v", KARI, CastVote(bikes)) == first
        with pytest.raises(Refusal, match="id_reused"):
            each.do("v", KARI, TakeBackVote(bikes))


def test_without_the_key_nothing_secret_is_read_or_done_and_the_rest_goes_on(day: LiveDay) -> None:
    day.do("a", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    day.do("v", KARI, CastVote(bikes))
    lost = LiveDay(day.path, seal_key=None)
    assert (lost.live.unread, lost.state().rounds[ROUND_1].votes) == (1, {})
    lost.do("b", KARI, PostComment(CommentId("c1"), bikes, "Still here"))
    other = LiveDay(day.path, seal_key=b"another key of thirty-two letter")
    assert other.live.unread == 1


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


def test_what_is_done_under_a_ballot_is_nowhere_in_the_file(day: LiveDay) -> None:
    """Neither what it was, nor about what, nor by whom, nor the ids that the phone used."""
    day.do("id-of-a-post", KARI, post_bikes)
    day.do("next", ORGANISER, StartPhase(VOTE))
    day.do("id-of-a-vote", KARI, CastVote(bikes))
    day.do("id-of-second-thoughts", KARI, TakeBackVote(bikes))
    day.do("add-per", HOST_1, AddParticipant(PER.participant))
    day.do("id-of-a-vote-on-behalf", HOST_1, CastVote(bikes, PER.participant))
    found = all_bytes(day)
    assert b"id-of-a-post" in found
    for secret in (b"id-of-a-vote", b"id-of-second-thoughts", b"vote_cast", b"votes_lowered", KARI.ballot.encode()):
        assert secret not in found


def test_sealed_rows_are_alike(day: LiveDay) -> None:
    """S14: but for their number, time and command id."""
    day.do("a", KARI, post_bikes)
    day.do("thumb", KARI, GiveThumb(bikes, Thumb.UP))
    day.do("next", ORGANISER, StartPhase(VOTE))
    day.do("v", KARI, CastVote(bikes))
    day.do("v2", OLA, CastVote(bikes))
    day.do("v3", OLA, TakeBackVote(bikes))
    rows = [entry for entry in day.on_disk() if isinstance(entry.event, Sealed)]
    assert len(rows) == 4
    assert {(row.actor, row.part, row.fingerprint, len(row.command_id), len(row.event.box)) for row in rows} == {
        ("ballot", 0, "", 24, len(rows[0].event.box))  # type: ignore[attr-defined]
    }
    assert len({row.command_id for row in rows}) == 4


@pytest.mark.parametrize(
    "event",
    [
        VoteCast(MeasureId("m" * 40), BallotId("b" * 24), "", RoundId("r" * 40), 100),
        VotesLowered(MeasureId("m" * 40), BallotId("b" * 24), RoundId("r" * 40), 100),
        StarGiven(MeasureId("m" * 40), BallotId("b" * 24), RoundId("r" * 40)),
        ThumbSet(MeasureId("m" * 40), BallotId("b" * 24), Thumb.UNCLEAR),
        MeasureScored(MeasureId("m" * 40), BallotId("b" * 24), Criterion.FEASIBILITY, 5),
    ],
    ids=lambda event: type(event).__name__,
)
def test_the_longest_ids_fit_the_one_length(event: Event) -> None:
    seal = Seal(b"k" * 32, "w1")
    short = seal.shut("c", "f" * 24, StarTakenBack(BallotId("b"), RoundId("r")))
    assert len(seal.shut("c", "f" * 24, event).box) == len(short.box)


def test_the_longest_feedback_has_a_length_of_its_own() -> None:
    seal = Seal(b"k" * 32, "w1")
    longest = FeedbackAnswered(BallotId("b" * 24), "q" * 40, 5, "\n😀" * 300)
    shortest = FeedbackAnswered(BallotId("b" * 24), "q" * 40, 5, "😀" * 100)
    assert len(seal.shut("c", "f" * 24, longest).box) == len(seal.shut("c", "f" * 24, shortest).box)


def test_the_length_of_a_row_does_not_tell_what_somebody_wrote_in_the_feedback() -> None:
    """S14: otherwise the length of a row would identify the only author of a long text."""
    seal = Seal(b"k" * 32, "w1")
    answers = [(5, ""), (None, "Ja"), (None, "Mer tid " * 70)]
    lengths = {
        len(seal.shut("c", "f" * 24, FeedbackAnswered(BallotId("b" * 24), "q", score, text)).box)
        for score, text in answers
    }
    assert len(lengths) == 1


def test_a_box_opens_with_its_own_key_and_id_only() -> None:
    event, seal = StarTakenBack(BallotId("b"), RoundId("r")), Seal(b"k" * 32, "w1")
    box = seal.shut("c", "f", event)
    assert seal.open("c", box) == ("f", event)
    assert seal.open("d", box) is None
    assert Seal(b"x" * 32, "w1").open("c", box) is None
    assert Seal(b"k" * 32, "w2").open("c", box) is None
    assert seal.open("c", Sealed("A" * len(box.box))) is None
    assert seal.open("c", Sealed("no base64")) is None
