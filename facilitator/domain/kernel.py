"""The kernel: what an actor, a command, an event and a refusal are.
A command decides and never changes anything; only an event's `apply` changes a workshop."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, NewType, TypeAlias

if TYPE_CHECKING:
    from facilitator.domain.ballots import Ballots
    from facilitator.domain.workshop import Workshop

ActorId = NewType("ActorId", str)
ParticipantId = NewType("ParticipantId", str)
BallotId = NewType("BallotId", str)
PhaseId = NewType("PhaseId", str)
RoundId = NewType("RoundId", str)
"""A round of voting. The first of a phase has the phase's id."""
MeasureId = NewType("MeasureId", str)
CommentId = NewType("CommentId", str)
OfferId = NewType("OfferId", str)
ConflictId = NewType("ConflictId", str)
CoBenefitId = NewType("CoBenefitId", str)
CommitmentId = NewType("CommitmentId", str)
PollId = NewType("PollId", str)
MessageId = NewType("MessageId", str)
ChecklistId = NewType("ChecklistId", str)
RequirementId = NewType("RequirementId", str)

Fact: TypeAlias = str | int | float


class Role(StrEnum):
    PARTICIPANT = "participant"
    HOST = "host"
    ORGANISER = "organiser"
    SCREEN = "screen"


EVERYBODY = frozenset({Role.PARTICIPANT, Role.HOST, Role.ORGANISER})
PARTICIPANTS = frozenset({Role.PARTICIPANT})
THE_TABLE = frozenset({Role.PARTICIPANT, Role.HOST})
HOSTS = frozenset({Role.HOST})
LEADERS = frozenset({Role.HOST, Role.ORGANISER})
ORGANISERS = frozenset({Role.ORGANISER})


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, when, and what the roster knows about them at that moment; times are ms since 1970.

    `acted_at` is when the person acted, `now` when the command arrived (S13). `ballots` are everybody's, None once the key is
    gone; `share_out` works out what the votes make of the fund. A host has a `table`; a participant's is in the workshop."""

    id: ActorId
    role: Role
    now: int
    acted_at: int
    table: int | None = None
    area: str = ""
    unit: str = ""
    ballots: Ballots | None = None
    share_out: Callable[[Workshop], str] | None = None


class Refusal(Exception):
    """A rule said no. `code` is a key of the message catalogues, `facts` are what its sentence mentions."""

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Event(ABC):
    """Something that happened, numbered and kept for ever."""

    __slots__ = ()

    @abstractmethod
    def apply(self, workshop: Workshop) -> None: ...


class Command(ABC):
    """Something somebody wants to happen."""

    __slots__ = ()
    roles: ClassVar[frozenset[Role]]
    """Who may give this order at all."""
    secret: ClassVar[bool] = False
    """Whether it is given under a secret ballot: the log keeps its one event sealed."""
    after_closing: ClassVar[bool] = False

    @abstractmethod
    def decide(self, workshop: Workshop, actor: Actor) -> list[Event]:
        """The events that follow, or a Refusal; reads only."""


def decide(command: Command, workshop: Workshop, actor: Actor) -> list[Event]:
    """The rules that hold for every command, then the command's own. Raises Refusal."""
    if actor.role not in command.roles:
        raise Refusal("not_allowed")
    actor = workshop.since_joining(actor)
    if not command.after_closing:
        workshop.require_open(actor, late=not command.secret)
    return command.decide(workshop, actor)
