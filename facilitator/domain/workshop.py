"""The workshop aggregate: the state after all events so far. Only events change it; its methods are queries."""

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
from facilitator.domain.programme import Checklist, Phase, Programme, Reckoning
from facilitator.domain.rounds import Cast, Deal, Round
from facilitator.domain.text import Text
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
    Shown,
    Signal,
    Status,
)

NOT_OPENED = Programme(name="", title=Text(nb="", en=""), start="09:00", tables=1, phases=())
"""Placeholder before the first event."""


@dataclass(slots=True)
class Workshop:
    id: str
    code: str = ""
    programme: Programme = NOT_OPENED
    opened_at: int = 0
    closed_at: int | None = None
    closed_by_itself: bool = False
    planned_date: str = ""
    """`YYYY-MM-DD`, or empty if not planned."""
    datings: list[Dating] = field(default_factory=list)
    """Corrections of a wrong clock, the newest last."""

    runs: list[PhaseRun] = field(default_factory=list)
    skipped: set[PhaseId] = field(default_factory=set)
    revealed: bool = False
    rounds: dict[RoundId, Round] = field(default_factory=dict)
    """In order of start."""
    round: Round | None = None
    finalists: frozenset[MeasureId] = frozenset()
    deals: dict[PhaseId, Deal] = field(default_factory=dict)
    hands_key: bytes = field(default=b"", compare=False, repr=False)
    """Key for shuffling hands. Destroyed with the ballots: otherwise hands could be dealt again, which would show what a person
    cannot have voted for."""
    spotlit: MeasureId | None = None
    spotlit_table: int | None = None
    scene: str | None = None
    """The scene chosen by an organiser (a `big_screen.Scene`) and its `big_screen.Step`; None: the phase decides."""
    step: str | None = None
    still: Shown | None = None
    """What a frozen screen shows."""

    participants: dict[ParticipantId, Participant] = field(default_factory=dict)
    signals: dict[int, Signal] = field(default_factory=dict)
    messages: dict[MessageId, Message] = field(default_factory=dict)
    measures: dict[MeasureId, Measure] = field(default_factory=dict)
    kept_apart: set[frozenset[MeasureId]] = field(default_factory=set)
    """Pairs of similar measures that a person marked as different."""
    comments: dict[CommentId, Comment] = field(default_factory=dict)
    offers: dict[OfferId, Offer] = field(default_factory=dict)
    conflicts: dict[ConflictId, Conflict] = field(default_factory=dict)
    co_benefits: dict[CoBenefitId, CoBenefit] = field(default_factory=dict)
    commitments: dict[CommitmentId, Commitment] = field(default_factory=dict)
    poll_answers: dict[PollId, dict[ParticipantId, str]] = field(default_factory=dict)
    feedback: dict[str, Feedback] = field(default_factory=dict)
    """By question id."""
    fund: Fund = field(default_factory=Fund)
    dropped_key: str = ""
    """Name of the key whose ballots were dropped last (unattended.py)."""
    exports: list[tuple[str, int]] = field(default_factory=list)
    checklists: dict[ChecklistId, Checklist] = field(default_factory=dict)
    reckoning: Reckoning = field(default_factory=Reckoning)
    """How one-off costs are annualised."""

    @property
    def frozen(self) -> bool:
        """Whether the big screen is frozen; closing unfreezes it."""
        return self.still is not None and self.closed_at is None

    # -- phases and time

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
        """When the first phase or its clock was started; None before."""
        return next((run.started_at for run in self.runs if run.clock_runs), None)

    @property
    def ahead_ms(self) -> int:
        """How far the workshop's time is ahead of the last confirmed date."""
        return -self.datings[-1].later_ms if self.datings else 0

    def told(self, moment: int) -> int:
        """Converts a moment to the confirmed date."""
        return moment + next((each.later_ms for each in reversed(self.datings) if each.since <= moment), 0)

    def ends_at(self) -> int | None:
        """When the running phase's clock reaches zero; None for the opening lobby until its clock is started."""
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

    # -- ids

    def require_new(self, thing_id: str) -> None:
        """Raises Refusal if the id exists: ids are unique across all kinds."""
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
        """Yields the measure and everything merged into it, directly or transitively."""
        waiting = [measure]
        while waiting:
            member = waiting.pop()
            yield member
            waiting += [self.measures[original] for original in reversed(member.originals)]

    def ids_of(self, measure: Measure) -> list[MeasureId]:
        """Returns the ids of `group(measure)`."""
        return [member.id for member in self.group(measure)]

    def live_roots(self) -> list[Measure]:
        """Returns live measures (not merged, withdrawn or hidden), including drafts."""
        return [
            m
            for m in self.measures.values()
            if m.merged_into is None and m.status is Status.LIVE and m.hidden_because is None
        ]

    def hidden_because(self, measure: Measure) -> str | None:
        """Returns why it is hidden, itself or through its root."""
        return measure.hidden_because or self.root(measure).hidden_because

    def belongs_to_table(self, measure: Measure, table: int | None) -> bool:
        """Returns whether the table claimed or wrote the measure or one merged into it."""
        return table is not None and any(table in (m.claimed_by, m.table) for m in self.group(measure))

    def claimant(self, measure: Measure) -> int | None:
        """Returns the table that works on the measure: its own claimant, else that of a measure merged into it."""
        return next((m.claimed_by for m in self.group(measure) if m.claimed_by is not None), None)

    def claims(self) -> dict[int, list[MeasureId]]:
        """Returns claimed live measures by table; tables without claims are left out."""
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
        """Drops everything given under secret ballots but what was published."""
        for voting in self.rounds.values():
            voting.forget()
        for measure in self.measures.values():
            measure.scores.clear()
            measure.thumbs.forget()
        for answers in self.feedback.values():
            answers.scores.forget()
            answers.texts.forget()

    def votes_left(self, ballot: BallotId) -> int:
        """Returns the votes left. Counted per card, merged or not, so that unmerging never leaves a voter with too many."""
        return self.programme.votes_each - (self.round.used(ballot) if self.round else 0)

    def united_in(self, voting: Round, cards: Iterable[MeasureId]) -> dict[BallotId, Cast]:
        """Returns the ballots for merged measures, each once, capped at the votes allowed per measure. For counting only: single
        ballots never leave the server."""
        return voting.united(cards, most=self.programme.votes_per_measure_max)
