"""Audiences, and the state outside the log that views need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from facilitator.domain.ballots import Ballots
from facilitator.domain.kernel import ParticipantId, Role
from facilitator.domain.network import Network
from facilitator.domain.person import Person
from facilitator.domain.unattended import Due


@dataclass(frozen=True, slots=True)
class Audience:
    """One viewer: a participant by id, a host by table, an organiser by actor id, or the big screen."""

    role: Role
    participant: ParticipantId | None = None
    table: int | None = None
    organiser: str = "organiser"


@dataclass(frozen=True, slots=True)
class ClockSeen:
    """A step of the machine's clock that nobody has confirmed yet, in whole seconds: the size of the step (negative: back),
    whether it was found at start, and how far the machine's time and the last confirmed date are ahead of the workshop's time."""

    stepped_s: int
    at_start: bool
    ahead_s: int
    told_s: int


@dataclass(frozen=True, slots=True)
class Room:
    """State that is not in the log: the roster's people and ballots, connected participants (S11), whether the disk accepts
    writes, the venue's network, an unconfirmed clock step, and when the workshop closes automatically. A view reads no ballots
    but the viewer's own and, for a host, those of people without a phone. `unread`: votes cannot be decrypted because the key is
    gone. `unfinished`: closed, but its archive could not be written. `out_of_reach`: copy folders the server cannot reach, where
    keys of closed workshops may remain."""

    people: Mapping[ParticipantId, Person] = field(default_factory=dict)
    ballots: Ballots | None = None
    connected: Set[ParticipantId] = frozenset()
    saving: bool = True
    unread: bool = False
    unfinished: bool = False
    network: Network | None = None
    clock: ClockSeen | None = None
    closing: Due | None = None
    out_of_reach: Sequence[str] = ()
