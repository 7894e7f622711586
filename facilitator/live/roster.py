"""The roster: who is who in a workshop. Everything here can be deleted and the log still replays. It is written to disk before
anything relies on it."""

from __future__ import annotations

import secrets
import sqlite3
import threading
from collections.abc import Mapping

from facilitator.domain.kernel import ActorId, ParticipantId
from facilitator.domain.person import UNKNOWN, Person
from facilitator.live.workshop import InNativeThread
from facilitator.store.database import Statement, empty_journal, write


class Roster:
    """The roster of one workshop, kept in memory and written through."""

    def __init__(self, connection: sqlite3.Connection, workshop_id: str, in_native_thread: InNativeThread) -> None:
        self._connection = connection
        self._workshop_id = workshop_id
        self._in_native_thread = in_native_thread
        self._writing = threading.Lock()
        # Held while the join key or a person is created, so that concurrent requests create only one.
        self._once = threading.Lock()
        rows = connection.execute(
            "select participant, label, area, unit from people where workshop = ?", (workshop_id,)
        )
        self._people = {ParticipantId(row[0]): Person(*row[1:]) for row in rows}
        self._join_key: bytes | None = None

    def add(self, participant: ParticipantId, person: Person) -> None:
        """Somebody new; of several who come at once as the same person, the first counts. Raises NotSaved."""
        with self._once:
            if participant in self._people:
                return
            row = (self._workshop_id, participant, person.label, person.area, person.unit)
            self._write(("insert into people values (?, ?, ?, ?, ?)", row))
            self._people[participant] = person

    def knows(self, participant: ParticipantId) -> bool:
        return participant in self._people

    def person(self, actor: ActorId | ParticipantId) -> Person:
        return self._people.get(ParticipantId(actor), UNKNOWN)

    @property
    def people(self) -> Mapping[ParticipantId, Person]:
        return self._people

    def join_key(self) -> bytes:
        """Turns the secret that a phone joins with into the participant's id; made when first asked for. Raises NotSaved."""
        with self._once:
            if self._join_key is None:
                row = self._connection.execute(
                    "select key from seals where workshop = ?", (self._workshop_id,)
                ).fetchone()
                self._join_key = bytes(row[0]) if row is not None else self._new_join_key()
            return self._join_key

    def forget_join_key(self) -> None:
        """Nobody joins any more; and it says, also to copies, that the workshop is over and its ballots are destroyed."""
        if self._join_key != b"":
            self._write(("insert or replace into seals values (?, ?)", (self._workshop_id, b"")))
            self._join_key = b""
            self._in_native_thread(lambda: empty_journal(self._connection))

    def erase(self) -> None:
        """Forgets everybody, in memory, in the file, its free pages and its journal. The log stays, with ids that mean nobody."""
        self._write(("delete from people where workshop = ?", (self._workshop_id,)))
        self._people.clear()
        self._in_native_thread(lambda: empty_journal(self._connection))

    def _new_join_key(self) -> bytes:
        key = secrets.token_bytes(32)
        self._write(("insert into seals values (?, ?)", (self._workshop_id, key)))
        return key

    def _write(self, *statements: Statement) -> None:
        with self._writing:
            self._in_native_thread(lambda: write(self._connection, *statements))
