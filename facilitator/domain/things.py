"""The entities of a workshop in their current state: measures, remarks on them, people, phase runs. Only events' `apply` changes
them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from facilitator.domain.kernel import (
    ActorId,
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
    RequirementId,
)
from facilitator.domain.steps import Steps
from facilitator.domain.thumb import Thumb

FieldValue: TypeAlias = str | float | tuple[str, ...]


class Status(StrEnum):
    LIVE = "live"
    WITHDRAWN = "withdrawn"


class Signal(StrEnum):
    WORKING = "working"
    READY = "ready"
    HELP = "help"


class Stance(StrEnum):
    OFFER = "offer"
    NEED = "need"
    JOIN = "join"


class Resource(StrEnum):
    """Kind of resource offered or needed."""

    PEOPLE = "people"
    DATA = "data"
    MONEY = "money"
    PREMISES = "premises"
    PILOT = "pilot"
    PROCUREMENT = "procurement"
    KNOWLEDGE = "knowledge"


class Criterion(StrEnum):
    EFFECT = "effect"
    FEASIBILITY = "feasibility"


class MeasureKind(StrEnum):
    """Where a measure cuts emissions: in the municipality, elsewhere, or nowhere, since it adapts to the climate or organises the
    work."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    ADAPTATION = "adaptation"
    ORGANISATION = "organisation"


class Certainty(StrEnum):
    """How the effect in tonnes was obtained."""

    MEASURED = "measured"
    CALCULATED = "calculated"
    ESTIMATED = "estimated"


class Met(StrEnum):
    """Whether a measure meets a requirement; a missing answer means not judged."""

    YES = "yes"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Rating:
    """Aggregate of the scores of a measure; `spread` is their standard deviation. `joint`: one score of a whole table."""

    mean: float
    count: int
    spread: float = 0.0
    joint: bool = False


@dataclass(slots=True)
class PhaseRun:
    """One run of a phase; a phase that was stepped back to has several. Times are ms since 1970."""

    phase: PhaseId
    started_at: int
    ended_at: int | None = None
    clock_runs: bool = True
    extended_ms: int = 0
    paused_at: int | None = None
    paused_ms: int = 0
    left_ms: int | None = None
    """Initial time on the clock, where it was not the phase's full minutes."""

    @property
    def began_at(self) -> int:
        """The start; for a check-in whose clock was never started, the moment the next phase began."""
        return self.started_at if self.clock_runs or self.ended_at is None else self.ended_at


@dataclass(frozen=True, slots=True)
class Dating:
    """Correction for events from `since` on: documents add `later_ms` (negative: earlier) to the workshop's time; ms since
    1970."""

    since: int
    later_ms: int


@dataclass(frozen=True, slots=True)
class Shown:
    """The picture on the big screen; see `big_screen.shown`. `measure`, its `title` and the presenting `table` are set in the scene
    of one measure only."""

    scene: str
    step: str | None = None
    measure: MeasureId | None = None
    title: str = ""
    table: int | None = None


@dataclass(slots=True)
class Participant:
    id: ParticipantId
    home_table: int
    table: int
    joined_at: int
    without_phone: bool = False
    present: bool = True
    visited: int | None = None
    """The table visited until the running phase began, which brought everybody home."""

    @property
    def is_visiting(self) -> bool:
        return self.table != self.home_table


@dataclass(slots=True)
class Measure:
    """A measure (tiltak). `table` is where it was written; `entered_by` is the host if entered on behalf. `drafted`: it began as
    a private draft; once shared, its `posted_at` is the start of that phase. `came_in_run` is the number of the phase run in
    which it reached the server, which for an entry held back on a phone is later than the run it was written in."""

    id: MeasureId
    table: int
    author: ActorId
    entered_by: ActorId
    title: str
    description: str
    posted_at: int
    private: bool
    named: bool = False
    drafted: bool = False
    came_in_run: int = 0
    status: Status = Status.LIVE
    hidden_because: str | None = None
    fields: dict[str, FieldValue] = field(default_factory=dict)
    merged_into: MeasureId | None = None
    originals: list[MeasureId] = field(default_factory=list)
    claimed_by: int | None = None
    scores: dict[Criterion, dict[BallotId, int]] = field(default_factory=dict)
    """By secret ballot."""
    ratings: dict[str, Rating] = field(default_factory=dict)
    """Published ratings by criterion."""
    thumbs: Steps[Thumb] = field(default_factory=Steps)
    met: dict[ChecklistId, dict[RequirementId, Met]] = field(default_factory=dict)

    @property
    def on_behalf(self) -> bool:
        return self.entered_by != self.author


@dataclass(slots=True)
class Comment:
    id: CommentId
    measure: MeasureId
    author: ActorId
    text: str
    at: int
    named: bool = False
    hidden_because: str | None = None


@dataclass(slots=True)
class Offer:
    """A unit's contribution, need or wish to join."""

    id: OfferId
    measure: MeasureId
    author: ActorId
    unit: str
    area: str
    stance: Stance
    resource: Resource | None
    text: str
    at: int
    named: bool = False


@dataclass(slots=True)
class Conflict:
    """A goal conflict: what the measure works against. Unknown aspects are empty."""

    id: ConflictId
    measure: MeasureId
    author: ActorId
    text: str
    at: int
    named: bool = False
    goal: str = ""
    affected: str = ""
    solution: str = ""


@dataclass(slots=True)
class CoBenefit:
    """What the measure is good for besides its goal. Unknown aspects are empty."""

    id: CoBenefitId
    measure: MeasureId
    author: ActorId
    text: str
    at: int
    named: bool = False
    goal: str = ""
    affected: str = ""


@dataclass(slots=True)
class Commitment:
    """What a unit takes on after the event."""

    id: CommitmentId
    measure: MeasureId
    author: ActorId
    unit: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Message:
    """A message from the organisers. `to` is one of `messages.Recipients`; `table` is set when it goes to one table."""

    id: MessageId
    to: str
    table: int | None
    text: str
    at: int
    ends_at: int | None = None
    """From then on no page shows it; None: until it is taken down."""


@dataclass(slots=True)
class Fund:
    """The money to allocate. `counted` is a `fund.Counted`; `locks` a `fund.Lock` per measure decided manually."""

    amount: float | None = None
    counted: str = "once"
    locks: dict[MeasureId, str] = field(default_factory=dict)
    shared_out: str = ""
    """The serialised allocation, set when the ballots are dropped (closing.py)."""


@dataclass(slots=True)
class Feedback:
    """Answers to one question."""

    scores: Steps[int] = field(default_factory=Steps)
    texts: Steps[str] = field(default_factory=Steps)
