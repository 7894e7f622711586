"""The workshop: one aggregate with everything that has happened in it so far.
It is changed by events only; the methods here answer questions about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from facilitator.domain.kernel import (
    BallotId,
    ChecklistId,
    CoBenefitId,
    CommentId,
    CommitmentId,
    ConflictId,
    MeasureId,
    MessageId,
    OfferId,
    ParticipantId,
    PhaseId,
    PollId,
    Refusal,
    RoundId,
)
from facilitator.domain.programme import Checklist, Phase, Programme, Reckoning, Text
from facilitator.domain.rounds import Cast, Deal, Round
from facilitator.domain.things import (
    CoBenefit,
    Comment,
    Commitment,
    Conflict,
    Dating,
    Feedback,
    Fund,
    Measure,
    Message,
    Offer,
    Participant,
    PhaseRun,
    Signal,
    Status,
)

NOT_OPENED = Programme(name="", title=Text(nb="", en=""), start="09:00", tables=1, phases=())
"""The programme of a workshop before its first event."""


@dataclass(slots=True)
class Workshop:
    id: str
    code: str = ""
    programme: Programme = NOT_OPENED
    opened_at: int = 0
    closed_at: int | None = None
    closed_by_itself: bool = False
    planned_date: str = ""
    """`YYYY-MM-DD`, or empty while nobody has planned it."""
    datings: list[Dating] = field(default_factory=list)
    """Where the clock was wrong, how the date was confirmed; the newest last."""

    runs: list[PhaseRun] = field(default_factory=list)
    skipped: set[PhaseId] = field(default_factory=set)
    revealed: bool = False
    rounds: dict[RoundId, Round] = field(default_factory=dict)
    """In the order in which they began."""
    round: Round | None = None
    finalists: frozenset[MeasureId] = frozenset()
    deals: dict[PhaseId, Deal] = field(default_factory=dict)
    hands_key: bytes = field(default=b"", compare=False, repr=False)
    """What hands are shuffled with. It is destroyed with the ballots, so that nobody can deal the same hands again, and know what
    somebody cannot have voted for."""
    spotlit: MeasureId | None = None
    spotlit_table: int | None = None
    scene: str | None = None
    """What the big screen shows by hand, a `big_screen.Scene`, and the `big_screen.Step` of the result."""
    step: str | None = None
    frozen: bool = False

    participants: dict[ParticipantId, Participant] = field(default_factory=dict)
    signals: dict[int, Signal] = field(default_factory=dict)
    messages: dict[MessageId, Message] = field(default_factory=dict)
    measures: dict[MeasureId, Measure] = field(default_factory=dict)
    kept_apart: set[frozenset[MeasureId]] = field(default_factory=set)
    """Pairs of measures that look alike and are not the same, as a person said."""
    comments: dict[CommentId, Comment] = field(default_factory=dict)
    offers: dict[OfferId, Offer] = field(default_factory=dict)
    conflicts: dict[ConflictId, Conflict] = field(default_factory=dict)
    co_benefits: dict[CoBenefitId, CoBenefit] = field(default_factory=dict)
    commitments: dict[CommitmentId, Commitment] = field(default_factory=dict)
    poll_answers: dict[PollId, dict[ParticipantId, str]] = field(default_factory=dict)
    feedback: dict[str, Feedback] = field(default_factory=dict)
    """By question."""
    fund: Fund = field(default_factory=Fund)
    dropped_key: str = ""
    """The name of the key whose ballots were dropped last (unattended.py)."""
    exports: list[tuple[str, int]] = field(default_factory=list)
    checklists: dict[ChecklistId, Checklist] = field(default_factory=dict)
    reckoning: Reckoning = field(default_factory=Reckoning)
    """How costs are spread over years."""

    # -- the day

    @property
    def run(self) -> PhaseRun:
        return self.runs[-1]

    @property
    def phase(self) -> Phase:
        return self.phase_of(self.run)

    def phase_of(self, run: PhaseRun) -> Phase:
        phase = self.programme.phase(run.phase)
        assert phase is not None, "a phase can only be started if the programme has it"
        return phase

    @property
    def began_at(self) -> int | None:
        """When the first phase was started, or its clock; None before."""
        return next((run.started_at for run in self.runs if run.clock_runs), None)

    @property
    def ahead_ms(self) -> int:
        """How far its time is ahead of the date that was confirmed last."""
        return -self.datings[-1].later_ms if self.datings else 0

    def told(self, moment: int) -> int:
        """What the moment was by the date that was confirmed."""
        return moment + next((each.later_ms for each in reversed(self.datings) if each.since <= moment), 0)

    def ends_at(self) -> int | None:
        """When the running phase's clock reaches zero; none for the opening lobby, whose clock nobody has started."""
        return self.end_of(self.run)

    def end_of(self, run: PhaseRun) -> int | None:
        if not run.clock_runs:
            return None
        given = self.phase_of(run).minutes * 60_000 if run.left_ms is None else run.left_ms
        return run.started_at + given + run.extended_ms + run.paused_ms

    # -- people

    def participant(self, participant_id: ParticipantId) -> Participant:
        found = self.participants.get(participant_id)
        if found is None:
            raise Refusal("unknown_participant")
        return found

    def require_table(self, table: int) -> None:
        if not 1 <= table <= self.programme.tables:
            raise Refusal("unknown_table", tables=self.programme.tables)

    def signal_of(self, table: int) -> Signal:
        return self.signals.get(table, Signal.WORKING)

    # -- things

    def require_new(self, thing_id: str) -> None:
        """An id is one thing's, whatever its kind: under another's id a thing would stand in that one's way."""
        kinds = (
            self.measures, self.comments, self.offers, self.conflicts, self.co_benefits, self.commitments, self.messages,
        )  # fmt: skip
        if any(thing_id in kind for kind in kinds):
            raise Refusal("id_taken")

    # -- measures

    def root(self, measure: Measure) -> Measure:
        while measure.merged_into is not None:
            measure = self.measures[measure.merged_into]
        return measure

    def root_id(self, measure_id: MeasureId) -> MeasureId:
        return self.root(self.measures[measure_id]).id

    def group(self, measure: Measure) -> Iterator[Measure]:
        """The measure and all that was merged into it, directly or by way of another."""
        waiting = [measure]
        while waiting:
            member = waiting.pop()
            yield member
            waiting += [self.measures[original] for original in reversed(member.originals)]

    def ids_of(self, measure: Measure) -> list[MeasureId]:
        """Those of the measure and of all that was merged into it."""
        return [member.id for member in self.group(measure)]

    def live_roots(self) -> list[Measure]:
        """The measures that stand: neither merged away, withdrawn nor hidden."""
        return [
            m
            for m in self.measures.values()
            if m.merged_into is None and m.status is Status.LIVE and m.hidden_because is None
        ]

    def hidden_because(self, measure: Measure) -> str | None:
        """Why it is hidden: for itself, or because what it was merged into is."""
        return measure.hidden_because or self.root(measure).hidden_because

    def belongs_to_table(self, measure: Measure, table: int | None) -> bool:
        """A measure is a table's own when the table claimed or wrote it, or something merged into it."""
        return table is not None and any(table in (m.claimed_by, m.table) for m in self.group(measure))

    def claimant(self, measure: Measure) -> int | None:
        """The table that works on it: the one that claimed it or, failing that, something merged into it."""
        return next((m.claimed_by for m in self.group(measure) if m.claimed_by is not None), None)

    def claims(self) -> dict[int, list[MeasureId]]:
        """What each table works on; a table that works on nothing is not in it."""
        found: dict[int, list[MeasureId]] = {}
        for measure in self.live_roots():
            claimant = self.claimant(measure)
            if claimant is not None:
                found.setdefault(claimant, []).append(measure.id)
        return found

    def claims_of(self, table: int) -> list[MeasureId]:
        return self.claims().get(table, [])

    # -- votes

    def forget_ballots(self) -> None:
        """All that was said under secret ballots, but what has been told of it."""
        for voting in self.rounds.values():
            voting.forget()
        for measure in self.measures.values():
            measure.scores.clear()
            measure.thumbs.forget()
        for answers in self.feedback.values():
            answers.scores.forget()
            answers.texts.forget()

    def votes_left(self, ballot: BallotId) -> int:
        """Counted per card voted for, merged or not: so that unmerging never leaves anybody with too many."""
        return self.programme.votes_each - (self.round.used(ballot) if self.round else 0)

    def united_in(self, voting: Round, cards: Iterable[MeasureId]) -> dict[BallotId, Cast]:
        """The ballots for measures that count as one, each once, with no more votes than one may give a measure. For counting
        only: what it says of a single ballot leaves the server nowhere."""
        return voting.united(cards, most=self.programme.votes_per_measure_max)
