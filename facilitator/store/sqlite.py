"""The log in an SQLite file: one row per event, never updated and never deleted (triggers see to it)."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facilitator.store.codec import Damaged, decode_event, encode_event
from facilitator.store.database import transaction
from facilitator.store.entry import Entry, NotSaved, OutOfTurn

migrations = Migrations("log")


@migrations()
def events(database: Database) -> None:
    database.table("events").create(
        {
            "workshop": str,
            "seq": int,
            "command_id": str,
            "part": int,
            "actor": str,
            "at": int,
            "fingerprint": str,
            "name": str,
            "version": int,
            "data": str,
        },
        pk=("workshop", "seq"),
        not_null={
            "workshop",
            "seq",
            "command_id",
            "part",
            "actor",
            "at",
            "fingerprint",
            "name",
            "version",
            "data",
        },
    )
    database.table("events").create_index(["workshop", "actor", "command_id", "part"], unique=True)
    protect(database.conn)


def protect(connection: sqlite3.Connection) -> None:
    """From now on the log can only be appended to."""
    for verb in ("update", "delete"):
        connection.execute(
            f"create trigger events_no_{verb} before {verb} on events "
            "begin select raise(abort, 'the log is append-only'); end"
        )


def unprotect(connection: sqlite3.Connection) -> None:
    """For a file of an earlier version (live/old_files.py)."""
    for verb in ("update", "delete"):
        connection.execute(f"drop trigger events_no_{verb}")


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether no event is missing from any log, and the data of each can be read. Raises sqlite3.Error."""
    gaps = "select 1 from events group by workshop having min(seq) != 1 or max(seq) != count(*)"
    torn = "select 1 from events where not json_valid(data)"
    found = connection.execute(f"select exists ({gaps}) or exists ({torn})").fetchone()
    return not found[0]


class SqliteLog:
    """The log of one workshop, on a connection of its own. Used by one thread at a time."""

    def __init__(self, connection: sqlite3.Connection, workshop_id: str) -> None:
        self._connection = connection
        self._workshop_id = workshop_id

    def append(self, entries: Sequence[Entry]) -> None:
        rows = [self._row(entry) for entry in entries]
        try:
            with transaction(self._connection):
                self._insert(rows)
        except sqlite3.IntegrityError:
            raise OutOfTurn from None
        except sqlite3.Error as error:
            raise NotSaved from error

    def read(self, after: int = 0) -> list[Entry]:
        entries = self._entries("seq > ? order by seq", (after,))
        if [entry.seq for entry in entries] != [*range(after + 1, after + 1 + len(entries))]:
            raise Damaged("the numbers have gaps")
        return entries

    def latest(
        self, actors: Collection[str], *, before: int, at_most: int, without: Collection[str] = ()
    ) -> list[Entry]:
        return self._entries(
            f"actor in ({_marks(actors)}) and name not in ({_marks(without)}) and seq < ? order by seq desc limit ?",
            (*actors, *without, before, at_most),
        )

    def _entries(self, wanted: str, values: Sequence[str | int]) -> list[Entry]:
        try:
            rows = self._connection.execute(
                "select seq, command_id, part, actor, at, fingerprint, name, version, data from events "  # noqa: S608 (ours)
                f"where workshop = ? and {wanted}",
                (self._workshop_id, *values),
            ).fetchall()
        except sqlite3.Error as error:
            raise NotSaved from error
        return [
            Entry(seq, command_id, part, actor, at, fingerprint, decode_event(name, version, data))
            for seq, command_id, part, actor, at, fingerprint, name, version, data in rows
        ]

    def _insert(self, rows: list[tuple[str | int, ...]]) -> None:
        last = self._connection.execute(
            "select coalesce(max(seq), 0) from events where workshop = ?", (self._workshop_id,)
        ).fetchone()[0]
        if [row[1] for row in rows] != [*range(last + 1, last + 1 + len(rows))]:
            raise OutOfTurn
        self._connection.executemany("insert into events values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def _row(self, entry: Entry) -> tuple[str | int, ...]:
        name, version, data = encode_event(entry.event)
        return (
            self._workshop_id, entry.seq, entry.command_id, entry.part, entry.actor, entry.at, entry.fingerprint,
            name, version, data,
        )  # fmt: skip


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))
