"""The store in an SQLite file. The log is one row per event, never updated and never deleted (triggers see to it)."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from facilitator.domain.command import Event, wire_name
from facilitator.domain.kernel import ParticipantId
from facilitator.domain.person import Person
from facilitator.store.codec import DamagedEvent, decode_event, encode_event
from facilitator.store.connections import Connections
from facilitator.store.database import connect, empty_journal, transaction
from facilitator.store.entry import Entry, OutOfTurn
from facilitator.store.protocol import AccessKey, Listing, Seat
from facilitator.store.rows import (
    AccessRows,
    ClockRow,
    NetworkRows,
    PeopleRows,
    WorkshopRows,
    insert_keys,
    insert_person,
    put_seats,
)

room_bytes_min = 256_000
"""With less free space, the next commands would fail again."""


class SqliteStore:
    """On a file that `database.prepare` has brought up to date."""

    def __init__(self, path: Path, open_one: Callable[[Path], sqlite3.Connection] = connect) -> None:
        self.file = Connections(path, open_one)
        self.workshops = WorkshopRows(self.file)
        self.people = PeopleRows(self.file)
        self.access = AccessRows(self.file)
        self.networks = NetworkRows(self.file)
        self.clock = ClockRow(self.file)

    def log(self, workshop_id: str) -> SqliteLog:
        return SqliteLog(self.file, workshop_id)

    def open_workshop(self, listing: Listing, keys: Collection[AccessKey], entries: Sequence[Entry]) -> None:
        row = (listing.id, listing.code, listing.title.nb, listing.title.en, listing.opened_at)
        with self.file.writing() as connection:
            append(connection, listing.id, entries)
            try:
                connection.execute(
                    "insert into workshops (id, code, title, title_en, opened_at) values (?, ?, ?, ?, ?)", row
                )
                insert_keys(connection, keys)
            except sqlite3.IntegrityError:
                raise OutOfTurn from None

    def admit(self, workshop_id: str, participant: ParticipantId, person: Person, seats: Mapping[str, Seat]) -> None:
        with self.file.writing() as connection:
            insert_person(connection, workshop_id, participant, person)
            put_seats(connection, seats)

    def is_whole(self) -> bool:
        """Raises NotSaved."""
        with self.file.reading() as connection:
            return is_whole(connection)

    def takes_writes(self) -> bool:
        """Returns whether there is free space and a no-op page write succeeds."""
        try:
            if shutil.disk_usage(self.file.path.parent).free < room_bytes_min:
                return False
            with closing(connect(self.file.path)) as connection, transaction(connection):
                connection.execute("pragma user_version = 0")
        except (OSError, sqlite3.Error):
            return False
        return True

    def leave_no_trace(self) -> None:
        """Of what was deleted before, where the disk refused then. Raises NotSaved."""
        with self.file.reading() as connection:
            empty_journal(connection)

    def close(self) -> None:
        self.file.close()


class SqliteLog:
    def __init__(self, file: Connections, workshop_id: str) -> None:
        self._file = file
        self._workshop_id = workshop_id

    def append(self, entries: Sequence[Entry]) -> None:
        with self._file.writing() as connection:
            append(connection, self._workshop_id, entries)

    def read(self, after: int = 0) -> list[Entry]:
        with self._file.reading() as connection:
            return read(connection, self._workshop_id, after)

    def latest(
        self, actors: Collection[str], *, before: int, at_most: int, without: Collection[str] = ()
    ) -> list[Entry]:
        with self._file.reading() as connection:
            return _entries(
                connection,
                self._workshop_id,
                f"actor in ({_marks(actors)}) and name not in ({_marks(without)}) and seq < ? order by seq desc limit ?",
                (*actors, *without, before, at_most),
            )

    def newest(self, kind: type[Event] | None = None) -> Entry | None:
        of_kind, values = ("name = ? and", (wire_name(kind),)) if kind else ("", ())
        with self._file.reading() as connection:
            found = _entries(connection, self._workshop_id, f"{of_kind} seq > 0 order by seq desc limit 1", values)
        return found[0] if found else None


def append(connection: sqlite3.Connection, workshop_id: str, entries: Sequence[Entry]) -> None:
    """Inside a transaction. Raises OutOfTurn, sqlite3.Error."""
    last = connection.execute("select coalesce(max(seq), 0) from events where workshop = ?", (workshop_id,)).fetchone()
    if [entry.seq for entry in entries] != [*range(last[0] + 1, last[0] + 1 + len(entries))]:
        raise OutOfTurn
    rows = [_row(workshop_id, entry) for entry in entries]
    try:
        connection.executemany("insert into events values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    except sqlite3.IntegrityError:
        raise OutOfTurn from None


def read(connection: sqlite3.Connection, workshop_id: str, after: int = 0) -> list[Entry]:
    """Raises UndecodableEvent, DamagedEvent, sqlite3.Error."""
    entries = _entries(connection, workshop_id, "seq > ? order by seq", (after,))
    if [entry.seq for entry in entries] != [*range(after + 1, after + 1 + len(entries))]:
        raise DamagedEvent("the numbers have gaps")
    return entries


def is_whole(connection: sqlite3.Connection) -> bool:
    """Returns whether every log is without gaps and all event data is valid JSON. Raises sqlite3.Error."""
    gaps = "select 1 from events group by workshop having min(seq) != 1 or max(seq) != count(*)"
    torn = "select 1 from events where not json_valid(data)"
    found = connection.execute(f"select exists ({gaps}) or exists ({torn})").fetchone()
    return not found[0]


def _entries(connection: sqlite3.Connection, workshop_id: str, wanted: str, values: Sequence[str | int]) -> list[Entry]:
    rows = connection.execute(
        "select seq, command_id, part, actor, at, fingerprint, name, version, data from events "  # noqa: S608 (ours)
        f"where workshop = ? and {wanted}",
        (workshop_id, *values),
    ).fetchall()
    return [
        Entry(seq, command_id, part, actor, at, fingerprint, decode_event(name, version, data))
        for seq, command_id, part, actor, at, fingerprint, name, version, data in rows
    ]


def _row(workshop_id: str, entry: Entry) -> tuple[str | int, ...]:
    name, version, data = encode_event(entry.event)
    return (
        workshop_id, entry.seq, entry.command_id, entry.part, entry.actor, entry.at, entry.fingerprint, name, version, data,
    )  # fmt: skip


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))
