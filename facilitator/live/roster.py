"""The roster: who is who in a workshop. All of it can be deleted and the log still replays. Entries are durable before anything
relies on them."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Mapping

from facilitator.domain.kernel import ParticipantId
from facilitator.domain.person import Person
from facilitator.live.commits import InNativeThread
from facilitator.store.protocol import Seat, Store


class Roster:
    """The roster of one workshop, cached in memory and written through."""

    def __init__(self, store: Store, workshop_id: str, in_native_thread: InNativeThread) -> None:
        self._store, self._kept = store, store.people
        self._workshop_id = workshop_id
        self._in_native_thread = in_native_thread
        # Held while the join key or a person is created, so that concurrent requests create only one.
        self._once = threading.Lock()
        self.people = self._kept.of(workshop_id)
        self._join_key: bytes | None = None

    def add(self, participant: ParticipantId, person: Person) -> None:
        """Adds a person; idempotent. Raises NotSaved."""
        with self._once:
            if participant not in self.people:
                self._in_native_thread(lambda: self._kept.add(self._workshop_id, participant, person))
                self.people[participant] = person

    def admit(self, participant: ParticipantId, person: Person, seats: Mapping[str, Seat]) -> None:
        """The same, with the seats, in one transaction. Raises NotSaved."""
        with self._once:
            self._in_native_thread(lambda: self._store.admit(self._workshop_id, participant, person, seats))
            self.people.setdefault(participant, person)

    def join_key(self) -> bytes:
        """Returns the key that maps a phone's join id to the participant's id; created on first use. Raises NotSaved."""
        with self._once:
            if self._join_key is None:
                self._join_key = self._kept.join_key(self._workshop_id)
            if self._join_key is None:
                key = secrets.token_bytes(32)
                self._in_native_thread(lambda: self._kept.keep_join_key(self._workshop_id, key))
                self._join_key = key
            return self._join_key

    def forget_join_key(self) -> None:
        """Destroys the join key: nobody can join, and copies learn that the workshop is over and its ballots are destroyed."""
        if self._join_key != b"":
            self._in_native_thread(lambda: self._kept.drop_join_key(self._workshop_id))
            self._join_key = b""

    def erase(self) -> None:
        """Erases all people from memory, file, free pages and journal. The log stays, with ids that identify nobody."""
        self._in_native_thread(lambda: self._kept.drop(self._workshop_id))
        self.people.clear()
