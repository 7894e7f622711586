"""What holds on every day, also on those that nobody planned: any commands by anyone in any order, repeated and late."""

from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from itertools import permutations

from facilitator.domain.command import Command
from facilitator.domain.comments import PostComment
from facilitator.domain.joining import AddParticipant, Join
from facilitator.domain.kernel import BallotId, CommentId, MeasureId, Refusal, Role
from facilitator.domain.measures import PostMeasure
from facilitator.domain.merging import MeasuresMerged, MeasureUnmerged, MergeMeasures
from facilitator.domain.opening import OpenWorkshop
from facilitator.domain.phases import StartPhase
from facilitator.domain.programme import Votes
from facilitator.domain.workshop import Workshop
from facilitator.live.commits import CommitQueue
from facilitator.live.replay import replay
from facilitator.live.sealing import Seal
from facilitator.store.codec import decode_event, encode_event
from facilitator.store.memory import MemoryLog
from facilitator.views.audience import Audience
from facilitator.views.board import Board, board
from facilitator.views.delta import apply_delta, board_delta, delta
from facilitator.views.picture import Picture
from facilitator.views.records import Records
from tests.support.random_day import PLAYGROUND, Act, Plan, on_random_days, room
from tests.support.who_may import denied
from tests.support.workshop import HOST_1, INES, KARI, NINE, OLA, ORGANISER, PER, Someone, second

SEAL = Seal(b"k" * 32, "w1")


class RandomDay:
    """A live workshop on the morning of a plan: Kari and Per at table 1, Ola at 2, Ines at 3, a measure of each, two merged."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.log = MemoryLog()
        self.live = CommitQueue("w1", self.log, seal=SEAL)
        self.now = NINE
        self._must(ORGANISER, OpenWorkshop("KF7M2P", PLAYGROUND))
        for number, who in enumerate((KARI, OLA, INES), start=1):
            self._must(who, Join(table=number))
            self._must(who, PostMeasure(MeasureId(f"m{number}"), "From the morning"))
            self._must(who, PostComment(CommentId(f"x{number}"), MeasureId("m1"), "From the morning", named=True))
        self._must(HOST_1, AddParticipant(PER.participant))
        self._must(HOST_1, PostMeasure(MeasureId("m4"), "From the morning", on_behalf=PER.participant))
        self._must(HOST_1, MergeMeasures(MeasureId("m3"), MeasureId("m4")))
        self._must(ORGANISER, StartPhase(plan.phase))

    def play(self) -> Iterator[Workshop]:
        """The state after every act."""
        acts = self.plan.acts
        for place, drawn in enumerate(acts):
            first = max(0, place - drawn.again)
            self.now += drawn.later_s * second
            self._do(f"act-{first}", acts[first])
            yield self.state()

    def played(self) -> Workshop:
        """The state at the end of the day."""
        for _ in self.play():
            pass
        return self.state()

    def state(self) -> Workshop:
        return self.live.read(lambda workshop, _: workshop)

    def _must(self, who: Someone, command: Command) -> None:
        self.live.submit(f"morning-{self.live.seq}", command, who.acts(self.now))

    def _do(self, command_id: str, act: Act) -> None:
        seq = self.live.seq
        try:
            self.live.submit(command_id, act.command, act.who.acts(self.now, age_ms=act.age_s * second))
        except Refusal:
            assert self.live.seq == seq


def everybody(workshop: Workshop) -> list[Audience]:
    people = [Audience(Role.PARTICIPANT, participant=person) for person in workshop.participants]
    hosts = [Audience(Role.HOST, table=table) for table in (1, 2)]
    return [*people, *hosts, Audience(Role.ORGANISER), Audience(Role.SCREEN)]


@on_random_days
def test_what_is_replayed_is_what_was_lived(plan: Plan) -> None:
    """S3, S12: refusals and repeats left nothing behind, and every event came through the codec."""
    day = RandomDay(plan)
    day.played()
    entries = day.log.read()
    assert [entry.seq for entry in entries] == list(range(1, day.live.seq + 1))
    read = [replace(entry, event=decode_event(*encode_event(entry.event))) for entry in entries]
    assert read == entries
    assert replay("w1", read, SEAL).workshop == day.state()


@on_random_days
def test_a_command_sent_again_changes_nothing(plan: Plan) -> None:
    """S1"""
    day, acts, answers = RandomDay(plan), plan.acts, {}
    for place, act in enumerate(acts):
        day.now += act.later_s * second
        actor = act.who.acts(day.now, age_ms=act.age_s * second)
        try:
            answers[place] = day.live.submit(f"id-{place}", act.command, actor).seq
        except Refusal:
            continue
        before = day.live.seq
        assert day.live.submit(f"id-{place}", act.command, actor).seq == answers[place]
        assert day.live.seq == before
    for place, seq in answers.items():
        late = acts[place].who.acts(day.now + 1_000 * second)
        assert day.live.submit(f"id-{place}", acts[place].command, late).seq == seq


@on_random_days
def test_what_was_sent_and_what_changed_is_what_a_fresh_look_shows(plan: Plan) -> None:
    """S5, S7: for everybody, also when people move and phases change."""
    boards: dict[Audience, Board] = {}
    sent: dict[Audience, Records] = {}
    for workshop in RandomDay(plan).play():
        picture = Picture(workshop, room())
        for audience in everybody(workshop):
            old = boards.get(audience, Board({}, {}))
            new = boards[audience] = board(picture, audience)
            change = board_delta(old, new, delta(old.shared, new.shared))
            sent[audience] = apply_delta(sent.get(audience, {}), change)
            assert sent[audience] == new.records()


@on_random_days
def test_nobody_is_sent_what_is_denied_to_them(plan: Plan) -> None:
    """S10: private drafts, votes before the reveal, names not ticked, hidden words, other people's ballots."""
    for workshop in RandomDay(plan).play():
        picture = Picture(workshop, room())
        for audience in everybody(workshop):
            assert list(denied(workshop, room(), audience, board(picture, audience).records())) == []


@on_random_days
def test_no_ballot_is_used_more_often_than_the_programme_allows(plan: Plan) -> None:
    for workshop in RandomDay(plan).play():
        for each in workshop.rounds.values():
            used = Counter[BallotId]()
            for casts in each.votes.values():
                assert all(1 <= cast.votes <= PLAYGROUND.votes_per_measure_max for cast in casts.values())
                used.update({ballot: cast.votes for ballot, cast in casts.items()})
            assert all(count <= PLAYGROUND.votes_each for count in used.values())
            assert all(ballot in each.votes[measure] for ballot, measure in each.stars.items())
            assert workshop.programme.phase(each.phase).votes is Votes.OPEN_HIDDEN  # type: ignore[union-attr]


@on_random_days
def test_merging_loses_no_voter_and_unmerging_restores_everything(plan: Plan) -> None:
    workshop = deepcopy(RandomDay(plan).played())
    before = deepcopy(workshop)
    open_roots = [root.id for root in workshop.live_roots() if not root.private]
    for source, target in permutations(open_roots, 2):
        voters = [voters_for(workshop, measure) for measure in (source, target)]
        MeasuresMerged(source, target, "").apply(workshop)
        assert voters_for(workshop, target) == voters[0] | voters[1]
        MeasureUnmerged(source, "").apply(workshop)
        assert workshop == before


def voters_for(workshop: Workshop, measure: MeasureId) -> set[BallotId]:
    cards = workshop.ids_of(workshop.measures[measure])
    return {*workshop.united_in(workshop.round, cards)} if workshop.round else set()


@on_random_days
def test_who_is_not_touched_by_what_was_done_sees_what_they_saw(plan: Plan) -> None:
    """So that nobody's view is made anew for the vote of somebody else, and yet nobody misses anything."""
    day = RandomDay(plan)
    boards: dict[Audience, Records] = {}
    seq = -1
    for workshop in day.play():
        picture = Picture(workshop, room())
        for audience in everybody(workshop):
            if audience.participant is not None:
                new = board(picture, audience).records()
                if not day.live.touched.is_since(seq, audience.participant):
                    assert new == boards[audience]
                boards[audience] = new
        seq = day.live.seq
