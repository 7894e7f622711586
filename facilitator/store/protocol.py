"""The protocol of a store: the log of each workshop and everything that is kept beside it, but for the keys that seal ballots
(live/seal_keys.py). SQLite and memory implement it; `tests/store` runs the same tests on both.

What one call writes is written whole or not at all, and is durable on return. Every method may block on the disk, and raises
NotSaved when the disk refuses. A read never waits for a write that is under way."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from facilitator.domain.command import Event
from facilitator.domain.kernel import ActorId, ParticipantId, Role
from facilitator.domain.network import Network
from facilitator.domain.person import Person
from facilitator.domain.text import Text
from facilitator.store.entry import Entry


@dataclass(frozen=True, slots=True)
class Listing:
    """A workshop in the list; times are ms since 1970."""

    id: str
    code: str
    title: Text
    opened_at: int
    closed_at: int | None = None


@dataclass(frozen=True, slots=True)
class AccessKey:
    """What a link carries. `number` is a host's table, or which of several organisers it is for: 0 is the first, the others have a
    `name`. A `former` organiser's key opens nothing, and what they did keeps their name."""

    workshop_id: str
    role: Role
    number: int
    key: str = field(repr=False)
    name: str = ""
    former: bool = False

    @property
    def actor(self) -> ActorId:
        return ActorId(f"{self.role.value}-{self.number}" if self.number else self.role.value)


@dataclass(frozen=True, slots=True)
class Seat:
    """`table` is a host's; a participant's is in the workshop. `expires_at` is ms since 1970; `key` is what it was taken with."""

    workshop_id: str
    actor: ActorId
    role: Role
    table: int | None
    lang: str
    expires_at: int
    revoked: bool = False
    moved: bool = False
    """Revoked because the participant moved to another phone."""
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class KeptClock:
    """How many ms each workshop is ahead of the house, and the fields of `clock.Kept`."""

    aheads: Mapping[str, int]
    boot: str
    offset: int
    apart: int
    accepted: int
    doubt: int
    confirmed: int
    elapsed: int


class EventLog(Protocol):
    """The log of one workshop. Append is a compare-and-set on the sequence number."""

    def append(self, entries: Sequence[Entry]) -> None:
        """Raises OutOfTurn."""

    def read(self, after: int = 0) -> list[Entry]:
        """The entries numbered above `after`, in order. Raises UndecodableEvent, DamagedEvent."""

    def latest(
        self, actors: Collection[str], *, before: int, at_most: int, without: Collection[str] = ()
    ) -> list[Entry]:
        """What these actors did, newest first, below `before`; no events named in `without`. Raises UndecodableEvent."""

    def newest(self, kind: type[Event] | None = None) -> Entry | None:
        """The last entry, or the last of one kind. Raises UndecodableEvent."""


class WorkshopList(Protocol):
    def all(self) -> list[Listing]:
        """The newest first."""

    def id_of(self, code: str) -> str | None: ...

    def close(self, workshop_id: str, at: int) -> None:
        """The first time counts."""


class People(Protocol):
    """The roster of each workshop. What is dropped leaves no trace in the file."""

    def of(self, workshop_id: str) -> dict[ParticipantId, Person]: ...

    def add(self, workshop_id: str, participant: ParticipantId, person: Person) -> None:
        """Of several who come as the same person, the first counts."""

    def drop(self, workshop_id: str) -> None: ...

    def join_key(self, workshop_id: str) -> bytes | None:
        """Empty once it was dropped."""

    def keep_join_key(self, workshop_id: str, key: bytes) -> None: ...

    def drop_join_key(self, workshop_id: str) -> None: ...


class Access(Protocol):
    """Seats by the hash of their token, and the keys that give them."""

    def seats(self) -> dict[str, Seat]: ...

    def keys(self, workshop_id: str) -> list[AccessKey]: ...

    def put(self, seats: Mapping[str, Seat], keys: Collection[AccessKey] = ()) -> None:
        """All of them, in the place of those of the same hash, and of the same role and number."""

    def add_missing(self, keys: Collection[AccessKey]) -> None:
        """Leaves those that are there."""

    def drop_seats(self, workshop_id: str, role: Role) -> None: ...


class Networks(Protocol):
    """At most one of each workshop. What is dropped or replaced leaves no trace in the file."""

    def all(self) -> dict[str, Network]: ...

    def put(self, workshop_id: str, network: Network) -> None: ...

    def drop(self, workshop_id: str) -> None: ...


class ClockStore(Protocol):
    def read(self) -> KeptClock | None: ...

    def write(self, kept: KeptClock) -> None: ...


class Store(Protocol):
    @property
    def workshops(self) -> WorkshopList: ...
    @property
    def people(self) -> People: ...
    @property
    def access(self) -> Access: ...
    @property
    def networks(self) -> Networks: ...
    @property
    def clock(self) -> ClockStore: ...

    def log(self, workshop_id: str) -> EventLog: ...

    def open_workshop(self, listing: Listing, keys: Collection[AccessKey], entries: Sequence[Entry]) -> None:
        """Raises OutOfTurn where its id or code is taken."""

    def admit(self, workshop_id: str, participant: ParticipantId, person: Person, seats: Mapping[str, Seat]) -> None:
        """Somebody new, with their seat. Of several who come as the same person, the first counts."""

    def takes_writes(self) -> bool:
        """Tries. Raises nothing."""

    def close(self) -> None: ...
