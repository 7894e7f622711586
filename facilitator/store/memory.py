"""The store in memory, for tests: the second implementation, which keeps the protocol from becoming SQLite's."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from facilitator.domain.command import Event, wire_name
from facilitator.domain.kernel import ParticipantId, Role
from facilitator.domain.network import Network
from facilitator.domain.person import Person
from facilitator.store.entry import Entry, OutOfTurn
from facilitator.store.protocol import AccessKey, KeptClock, Listing, Seat


class MemoryStore:
    def __init__(self) -> None:
        self.workshops = _Workshops()
        self.people = _People()
        self.access = _Access()
        self.networks = _Networks()
        self.clock = _Clock()
        self._logs: defaultdict[str, MemoryLog] = defaultdict(MemoryLog)

    def log(self, workshop_id: str) -> MemoryLog:
        return self._logs[workshop_id]

    def open_workshop(self, listing: Listing, keys: Collection[AccessKey], entries: Sequence[Entry]) -> None:
        if any(listing.id == known.id or listing.code == known.code for known in self.workshops.listed):
            raise OutOfTurn
        self.log(listing.id).append(entries)
        self.workshops.listed.append(listing)
        self.access.put({}, keys)

    def admit(self, workshop_id: str, participant: ParticipantId, person: Person, seats: Mapping[str, Seat]) -> None:
        self.people.add(workshop_id, participant, person)
        self.access.put(seats)

    def takes_writes(self) -> bool:
        return True

    def close(self) -> None:
        pass


class MemoryLog:
    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._lock = threading.Lock()

    def append(self, entries: Sequence[Entry]) -> None:
        with self._lock:
            known = {(entry.actor, entry.command_id, entry.part) for entry in self._entries}
            for seq, entry in enumerate(entries, start=len(self._entries) + 1):
                if entry.seq != seq or (entry.actor, entry.command_id, entry.part) in known:
                    raise OutOfTurn
                known.add((entry.actor, entry.command_id, entry.part))
            self._entries.extend(entries)

    def read(self, after: int = 0) -> list[Entry]:
        return self._entries[after:]

    def latest(
        self, actors: Collection[str], *, before: int, at_most: int, without: Collection[str] = ()
    ) -> list[Entry]:
        theirs = (e for e in reversed(self._entries) if e.actor in actors and e.seq < before)
        return list(islice((e for e in theirs if wire_name(type(e.event)) not in without), at_most))

    def newest(self, kind: type[Event] | None = None) -> Entry | None:
        return next((e for e in reversed(self._entries) if kind is None or type(e.event) is kind), None)


class _Workshops:
    def __init__(self) -> None:
        self.listed: list[Listing] = []

    def all(self) -> list[Listing]:
        return sorted(self.listed, key=lambda listing: listing.opened_at)[::-1]

    def id_of(self, code: str) -> str | None:
        return next((listing.id for listing in self.listed if listing.code == code), None)

    def close(self, workshop_id: str, at: int) -> None:
        self.listed = [
            replace(each, closed_at=at) if each.id == workshop_id and each.closed_at is None else each
            for each in self.listed
        ]


class _People:
    def __init__(self) -> None:
        self._of: defaultdict[str, dict[ParticipantId, Person]] = defaultdict(dict)
        self._join_keys: dict[str, bytes] = {}

    def of(self, workshop_id: str) -> dict[ParticipantId, Person]:
        return {**self._of[workshop_id]}

    def add(self, workshop_id: str, participant: ParticipantId, person: Person) -> None:
        self._of[workshop_id].setdefault(participant, person)

    def drop(self, workshop_id: str) -> None:
        self._of[workshop_id] = {}

    def join_key(self, workshop_id: str) -> bytes | None:
        return self._join_keys.get(workshop_id)

    def keep_join_key(self, workshop_id: str, key: bytes) -> None:
        self._join_keys[workshop_id] = key

    def drop_join_key(self, workshop_id: str) -> None:
        self._join_keys[workshop_id] = b""


class _Access:
    def __init__(self) -> None:
        self._seats: dict[str, Seat] = {}
        self._keys: dict[tuple[str, Role, int], AccessKey] = {}

    def seats(self) -> dict[str, Seat]:
        return {**self._seats}

    def keys(self, workshop_id: str) -> list[AccessKey]:
        return sorted((k for k in self._keys.values() if k.workshop_id == workshop_id), key=lambda key: key.number)

    def put(self, seats: Mapping[str, Seat], keys: Collection[AccessKey] = ()) -> None:
        self._seats |= seats
        self._keys |= {(key.workshop_id, key.role, key.number): key for key in keys}

    def add_missing(self, keys: Collection[AccessKey]) -> None:
        self._keys = {(key.workshop_id, key.role, key.number): key for key in keys} | self._keys

    def drop_seats(self, workshop_id: str, role: Role) -> None:
        self._seats = {
            token_hash: seat
            for token_hash, seat in self._seats.items()
            if (seat.workshop_id, seat.role) != (workshop_id, role)
        }


class _Networks:
    def __init__(self) -> None:
        self._of: dict[str, Network] = {}

    def all(self) -> dict[str, Network]:
        return {**self._of}

    def put(self, workshop_id: str, network: Network) -> None:
        self._of[workshop_id] = network

    def drop(self, workshop_id: str) -> None:
        self._of.pop(workshop_id, None)


class _Clock:
    def __init__(self) -> None:
        self._kept: KeptClock | None = None

    def read(self) -> KeptClock | None:
        return self._kept

    def write(self, kept: KeptClock) -> None:
        self._kept = kept
