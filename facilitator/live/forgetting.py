"""What must be forgotten in copies: erased people and names, a network's old password."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

NETWORKS = "select workshop, told_at from networks"
"""Another password has another time."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """The workshops that are there, those whose ballots have been destroyed (which comes before anybody is erased), those that
    still have people or names of organisers, and the networks (with the time when they were told)."""

    workshops: frozenset[str]
    destroyed: frozenset[str]
    people: frozenset[str]
    names: frozenset[str]
    networks: frozenset[tuple[str, int]]


def forget(path: Path, kept: Secrets) -> None:
    """Takes out of a copy what the database itself has no longer. What it has not yet, since it was put back from an older copy, is
    left in the newer ones: nobody is forgotten before the ballots are destroyed. Raises sqlite3.Error."""
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
    """Whether it can be read, and holds no workshop but the known ones."""
    try:
        with closing(sqlite3.connect(path)) as database:
            return secrets_of(database).workshops <= known
    except sqlite3.Error:
        return False


def secrets_of(database: sqlite3.Connection) -> Secrets:
    def workshops(sql: str) -> frozenset[str]:
        return frozenset(row[0] for row in database.execute(sql))

    # A copy that an earlier version made has no such table.
    knows_networks = database.execute("select 1 from sqlite_master where name = 'networks'").fetchone() is not None
    return Secrets(
        workshops("select id from workshops"),
        workshops("select workshop from seals where length(key) = 0"),
        workshops("select distinct workshop from people"),
        workshops("select distinct workshop from keys where name != ''"),
        frozenset(map(tuple, database.execute(NETWORKS))) if knows_networks else frozenset(),
    )
