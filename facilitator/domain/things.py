"""The things of a workshop as they stand now: measures, what people say about them, people, runs of phases.
Nobody changes them but the events' `apply`."""

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
    """What is offered or needed."""

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
    """Where the emissions that a measure cuts are: in the municipality, elsewhere, or nowhere, since it prepares for the climate to
    come or for measures to come."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    ADAPTATION = "adaptation"
    ORGANISATION = "organisation"


class Certainty(StrEnum):
    """How the tonnes of a measure were come by."""

    MEASURED = "measured"
    CALCULATED = "calculated"
    ESTIMATED = "estimated"


class Met(StrEnum):
    """Whether a measure meets a requirement; what nobody has judged is not known yet."""

    YES = "yes"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Rating:
    """What people's scores of a measure come to; `spread` is their standard deviation. `joint`: one score of a whole table."""

    mean: float
    count: int
    spread: float = 0.0
    joint: bool = False


@dataclass(slots=True)
class PhaseRun:
    """One time that a phase ran; a phase that was stepped back to has several. Times are ms since 1970."""

    phase: PhaseId
    started_at: int
    ended_at: int | None = None
    clock_runs: bool = True
    extended_ms: int = 0
    paused_at: int | None = None
    paused_ms: int = 0
    left_ms: int | None = None
    """What its clock began with, where that was not the whole of its minutes."""

    @property
    def began_at(self) -> int:
        """A check-in whose clock nobody started begins, at the latest, when somebody moves on."""
        return self.started_at if self.clock_runs or self.ended_at is None else self.ended_at


@dataclass(frozen=True, slots=True)
class Dating:
    """What happened from `since` on is told as so much later (below 0, earlier) than the workshop's time; ms since 1970."""

    since: int
    later_ms: int


@dataclass(slots=True)
class Participant:
    id: ParticipantId
    home_table: int
    table: int
    joined_at: int
    without_phone: bool = False
    present: bool = True


@dataclass(slots=True)
class Measure:
    """A measure (tiltak). `table` is where it was written; `entered_by` is the host when it was entered on behalf; `drafted` says
    that it began as a private draft, and then `posted_at` is when that phase began, once it is shared. `came_in_run` says in which
    run of a phase it came in, which for what a phone kept is later than it was written."""

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
    """What may be told of the scores, by criterion."""
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
    """What a unit can contribute, needs, or wants to join."""

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
    """A goal conflict: what the measure works against. What is not known yet of its aspects is empty."""

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
    """What the measure is good for besides its goal. What is not known yet of its aspects is empty."""

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
    """What a unit takes with it from the day."""

    id: CommitmentId
    measure: MeasureId
    author: ActorId
    unit: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Message:
    """From the organisers. `to` is one of `messages.Recipients`; `table` is set when it goes to one table."""

    id: MessageId
    to: str
    table: int | None
    text: str
    at: int


@dataclass(slots=True)
class Fund:
    """The money that the room shares out. `counted` is a `fund.Counted`, `locks` a `fund.Lock` for each measure decided by hand."""

    amount: float | None = None
    counted: str = "once"
    locks: dict[MeasureId, str] = field(default_factory=dict)
    shared_out: str = ""
    """What the votes made of it, once they are forgotten (closing.py)."""


@dataclass(slots=True)
class Feedback:
    """The answers to one question."""

    scores: Steps[int] = field(default_factory=Steps)
    texts: Steps[str] = field(default_factory=Steps)
