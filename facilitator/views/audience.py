"""Audiences: who looks, and what surrounds the workshop while they look."""

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
    """One looker: a participant by id, a host by table, an organiser by actor id, the big screen."""

    role: Role
    participant: ParticipantId | None = None
    table: int | None = None
    organiser: str = "organiser"


@dataclass(frozen=True, slots=True)
class ClockSeen:
    """The machine's clock was set, and nobody has confirmed the date: by how much (below 0: back), whether it was so when the
    server started, and how far ahead of the workshop's time are what it shows and what was confirmed before; whole seconds."""

    stepped_s: int
    at_start: bool
    ahead_s: int
    told_s: int


@dataclass(frozen=True, slots=True)
class Room:
    """What is not history: the roster's people and ballots, who is connected (S11), whether the disk takes what is
    written, the venue's network, what is wrong with the machine's clock, and when the workshop closes by itself. A view uses
    no ballot but the looker's own and, for a host, those of people without a phone. `unread`: votes of this workshop cannot be
    read, since their key is gone; `unfinished`: it is closed and its archive could not be written; `out_of_reach`: folders
    of copies that the server cannot reach, where keys of closed workshops may be left."""

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
