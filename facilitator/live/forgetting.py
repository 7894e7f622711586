"""What must be forgotten in copies: erased people and names, and old network passwords."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

NETWORKS = "select workshop, told_at from networks"
"""A new password has a new time."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """Existing workshops, those with destroyed ballots (which precedes erasing people), those that still have people or
    organisers' names, and the networks (with the time they were entered)."""

    workshops: frozenset[str]
    destroyed: frozenset[str]
    people: frozenset[str]
    names: frozenset[str]
    networks: frozenset[tuple[str, int]]


def forget(path: Path, kept: Secrets) -> None:
    """Removes from a copy what the database no longer has. Data newer than a restored database is kept: people are only forgotten
    after the ballots are destroyed. Raises sqlite3.Error."""
    with closing(sqlite3.connect(path)) as database:
        held = secrets_of(database)
        closed = (kept.destroyed & held.workshops) - held.destroyed
        statements = [
            *[("insert or replace into seals values (?, x'')", gone) for gone in closed],
            *[("delete from people where workshop = ?", gone) for gone in (held.people - kept.people) & kept.destroyed],
            *[
                ("update keys set name = '' where workshop = ?", gone)
                for gone in (held.names - kept.names) & kept.destroyed
            ],
            *[("delete from networks where workshop = ?", gone) for gone, _ in held.networks - kept.networks],
        ]
        if not statements:
            return
        database.execute("pragma secure_delete = on")
        with database:
            for sql, workshop in statements:
                database.execute(sql, (workshop,))


def is_copy_of(known: frozenset[str], path: Path) -> bool:
    """Returns whether the file is readable and holds only known workshops."""
    try:
        with closing(sqlite3.connect(path)) as database:
            return secrets_of(database).workshops <= known
    except sqlite3.Error:
        return False


def secrets_of(database: sqlite3.Connection) -> Secrets:
    def workshops(sql: str) -> frozenset[str]:
        return frozenset(row[0] for row in database.execute(sql))

    # Copies of earlier versions lack this table.
    knows_networks = database.execute("select 1 from sqlite_master where name = 'networks'").fetchone() is not None
    return Secrets(
        workshops("select id from workshops"),
        workshops("select workshop from seals where length(key) = 0"),
        workshops("select distinct workshop from people"),
        workshops("select distinct workshop from keys where name != ''"),
        frozenset(map(tuple, database.execute(NETWORKS))) if knows_networks else frozenset(),
    )
