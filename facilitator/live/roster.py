"""The roster: who is who in a workshop, the ballots that are theirs, and the secret that seals them.
Everything here can be deleted and the log still replays. It is written to disk before anything relies on it."""

from __future__ import annotations

import secrets
import sqlite3
import threading
from collections.abc import Mapping

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facilitator.domain.kernel import ActorId, BallotId, ParticipantId
from facilitator.domain.person import UNKNOWN, Person
from facilitator.live.workshop import InNativeThread
from facilitator.log.database import Statement, empty_journal, write

migrations = Migrations("roster")


@migrations()
def people(database: Database) -> None:
    database.table("people").create(
        {"workshop": str, "participant": str, "label": str, "area": str, "unit": str}, pk=("workshop", "participant")
    )
    database.table("ballots").create(
        {"workshop": str, "participant": str, "ballot": str}, pk=("workshop", "participant")
    )
    database.table("seals").create({"workshop": str, "key": bytes}, pk="workshop")


class Roster:
    """The roster of one workshop, kept in memory and written through."""

    def __init__(self, connection: sqlite3.Connection, workshop_id: str, in_native_thread: InNativeThread) -> None:
        self._connection = connection
        self._workshop_id = workshop_id
        self._in_native_thread = in_native_thread
        self._writing = threading.Lock()
        self._adding = threading.Lock()
        rows = connection.execute(
            "select participant, label, area, unit from people where workshop = ?", (workshop_id,)
        )
        self._people = {ParticipantId(row[0]): Person(*row[1:]) for row in rows}
        rows = connection.execute("select participant, ballot from ballots where workshop = ?", (workshop_id,))
        self._ballots = {ParticipantId(row[0]): BallotId(row[1]) for row in rows}
        self._seal_key: bytes | None = None
        self._area_sizes: dict[str, int] = {}
        for person in self._people.values():
            self._count(person.area)

    def add(self, participant: ParticipantId, person: Person) -> None:
        """Somebody new, with a ballot of their own; of several who come at once as the same person, the first counts. Raises
        NotSaved."""
        with self._adding:
            if participant in self._people:
                return
            ballot = BallotId(secrets.token_urlsafe(12))
            row = (self._workshop_id, participant, person.label, person.area, person.unit)
            self._write(
                ("insert into people values (?, ?, ?, ?, ?)", row),
                ("insert into ballots values (?, ?, ?)", (self._workshop_id, participant, ballot)),
            )
            self._people[participant] = person
            self._ballots[participant] = ballot
            self._count(person.area)

    def knows(self, participant: ParticipantId) -> bool:
        return participant in self._people

    def person(self, actor: ActorId | ParticipantId) -> Person:
        return self._people.get(ParticipantId(actor), UNKNOWN)

    def area_size(self, area: str) -> int:
        """How many people of the area have joined."""
        return self._area_sizes.get(area, 0)

    def ballot(self, participant: ParticipantId) -> BallotId | None:
        return self._ballots.get(participant)

    @property
    def people(self) -> Mapping[ParticipantId, Person]:
        return self._people

    @property
    def ballots(self) -> Mapping[ParticipantId, BallotId]:
        return self._ballots

    def seal_key(self) -> bytes:
        """The workshop's secret, made when first asked for; empty once the ballots have been destroyed. Raises NotSaved."""
        if self._seal_key is None:
            kept = self._kept_seal_key()
            self._seal_key = self._new_seal_key() if kept is None else kept
        return self._seal_key

    def destroy_ballots(self) -> None:
        """No link from a person to a vote is left: not in memory, not in the file, not in its free pages or its journal."""
        self._write(
            ("delete from ballots where workshop = ?", (self._workshop_id,)),
            ("insert or replace into seals values (?, ?)", (self._workshop_id, b"")),
        )
        self._ballots.clear()
        self._seal_key = b""
        self._in_native_thread(lambda: empty_journal(self._connection))

    def keeps_secrets(self) -> bool:
        """Until the ballots have been destroyed."""
        return bool(self._ballots or self._seal_key)

    def erase(self) -> None:
        """Forgets everybody. The log stays, with ids that mean nobody."""
        self.destroy_ballots()
        self._write(("delete from people where workshop = ?", (self._workshop_id,)))
        self._people.clear()
        self._area_sizes.clear()
        self._in_native_thread(lambda: empty_journal(self._connection))

    def _kept_seal_key(self) -> bytes | None:
        row = self._connection.execute("select key from seals where workshop = ?", (self._workshop_id,)).fetchone()
        return bytes(row[0]) if row is not None else None

    def _new_seal_key(self) -> bytes:
        key = secrets.token_bytes(32)
        self._write(("insert into seals values (?, ?)", (self._workshop_id, key)))
        return key

    def _count(self, area: str) -> None:
        self._area_sizes[area] = self._area_sizes.get(area, 0) + 1

    def _write(self, *statements: Statement) -> None:
        with self._writing:
            self._in_native_thread(lambda: write(self._connection, *statements))
