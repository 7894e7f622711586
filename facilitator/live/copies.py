"""Copies of the database while the server runs: consistent, whole files that open like the original, in a folder of their own
(best on another disk). What must be forgotten (ballots of a closed workshop, erased people, a network's password) is forgotten in
old copies too.
Copies that hold a workshop which the database does not know are somebody's last hope, and are left alone."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from facilitator.live.workshop import InNativeThread
from facilitator.log.database import connect, make_private

copy_interval_seconds = 60
newest_kept = 20
hours_kept = 48
days_kept = 30
"""Beside the newest copies one of each hour stays for two days, and one of each day for a month."""
NETWORKS = "select workshop, told_at from networks"
"""Another password has another time."""
name_format = "facilitator-%Y-%m-%dT%H%M%SZ.sqlite"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Secrets:
    """The workshops that are there, and those that still have ballots, a seal, people, names of organisers, and a network (with
    the time when it was told)."""

    workshops: frozenset[str]
    ballots: frozenset[str]
    seals: frozenset[str]
    people: frozenset[str]
    names: frozenset[str]
    networks: frozenset[tuple[str, int]]


class Copies:
    """`clock` gives ms since 1970."""

    def __init__(
        self, database: Path, folder: Path, *, clock: Callable[[], int], in_native_thread: InNativeThread
    ) -> None:
        self.folder = folder
        self.made_at: int | None = None
        """When the newest copy was made, ms since 1970; None before the first."""
        self.is_failing = False
        self._clock = clock
        self._in_native_thread = in_native_thread
        self._database = database
        self._source = connect(database)
        self._others: set[Path] = set()
        """Copies in the folder that are not of this database."""
        self._copied_version: int | None = None
        self._kept_secrets: Secrets | None = None
        self._stopped = False

    def run(self, wait: Callable[[float], None]) -> None:
        """A copy every minute, until the server ends."""
        while not self._stopped:
            self.keep_up()
            wait(copy_interval_seconds)

    def keep_up(self) -> None:
        """A new copy if anything has changed since the last one. What goes wrong is logged once, and tried again next time."""
        try:
            self._in_native_thread(self._keep_up)
        except (OSError, sqlite3.Error) as error:
            if not self.is_failing:
                log.error("no copy could be made in %s: %s", self.folder, error)  # noqa: TRY400 (one line is enough)
            self.is_failing = True
        else:
            self.is_failing = False

    def close(self) -> None:
        """After a last copy."""
        self._stopped = True
        self.keep_up()
        self._source.close()

    def _keep_up(self) -> None:
        version = self._source.execute("pragma data_version").fetchone()[0]
        if version == self._copied_version:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        if self._kept_secrets is None:
            self._remove_what_was_cut_short()
        now = self._clock()
        copy(self._source, self.folder / datetime.fromtimestamp(now / 1_000, UTC).strftime(name_format))
        self._copied_version, self.made_at = version, now
        kept = _secrets(self._source)
        copies = self._own_copies(kept.workshops)
        if kept != self._kept_secrets:
            for path in copies:
                forget(path, kept)
            self._kept_secrets = kept
        for path in superfluous(copies):
            path.unlink()

    def _own_copies(self, known: frozenset[str]) -> list[Path]:
        """After an accident the server may run on an empty file beside the copies of the day that was lost."""
        found = [path for path in copies_in(self.folder) if path not in self._others]
        self._others.update(path for path in found if path.samefile(self._database) or not _is_copy_of(known, path))
        return [path for path in found if path not in self._others]

    def _remove_what_was_cut_short(self) -> None:
        """A server that was killed in the middle of a copy left a part of it, with all that must be forgotten in it."""
        for part in self.folder.glob("facilitator-*.part*"):
            part.unlink()


def copy(source: sqlite3.Connection, path: Path) -> None:
    """Writes a checked copy to `path`, which appears there whole or not at all. Raises OSError, sqlite3.Error."""
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        make_private(part)
        with closing(sqlite3.connect(part)) as target:
            source.backup(target)
            target.execute("pragma journal_mode = delete")
            if target.execute("pragma quick_check(1)").fetchone() != ("ok",):
                raise sqlite3.DatabaseError("the copy is damaged")
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def copies_in(folder: Path) -> list[Path]:
    """The newest first."""
    return sorted((path for path in folder.glob("facilitator-*.sqlite") if _made_at(path)), reverse=True)


def superfluous(copies: Iterable[Path]) -> list[Path]:
    """Those that rotation lets go: neither among the newest nor the newest of an hour or day that is kept.
    `copies` come the newest first."""
    times = {path: made for path in copies if (made := _made_at(path)) is not None}
    if not times:
        return []
    newest = max(times.values())
    kept = set(list(times)[:newest_kept])
    for form, span in (("%Y%m%d%H", timedelta(hours=hours_kept)), ("%Y%m%d", timedelta(days=days_kept))):
        first_of = {made.strftime(form): path for path, made in reversed(times.items()) if newest - made <= span}
        kept.update(first_of.values())
    return [path for path in times if path not in kept]


def forget(path: Path, kept: Secrets) -> None:
    """Takes out of a copy what the database itself has no longer. Raises sqlite3.Error."""
    with closing(sqlite3.connect(path)) as database:
        held = _secrets(database)
        statements = [
            *[("delete from ballots where workshop = ?", gone) for gone in held.ballots - kept.ballots],
            *[("update seals set key = x'' where workshop = ?", gone) for gone in held.seals - kept.seals],
            *[("delete from people where workshop = ?", gone) for gone in held.people - kept.people],
            *[("update keys set name = '' where workshop = ?", gone) for gone in held.names - kept.names],
            *[("delete from networks where workshop = ?", gone) for gone, _ in held.networks - kept.networks],
        ]
        if not statements:
            return
        database.execute("pragma secure_delete = on")
        with database:
            for sql, workshop in statements:
                database.execute(sql, (workshop,))


def _is_copy_of(known: frozenset[str], path: Path) -> bool:
    """Whether it can be read, and holds no workshop but the known ones."""
    try:
        with closing(sqlite3.connect(path)) as database:
            return _secrets(database).workshops <= known
    except sqlite3.Error:
        return False


def _secrets(database: sqlite3.Connection) -> Secrets:
    def workshops(sql: str) -> frozenset[str]:
        return frozenset(row[0] for row in database.execute(sql))

    # A copy that an earlier version made has no such table.
    knows_networks = database.execute("select 1 from sqlite_master where name = 'networks'").fetchone() is not None
    return Secrets(
        workshops("select id from workshops"),
        workshops("select distinct workshop from ballots"),
        workshops("select workshop from seals where length(key) > 0"),
        workshops("select distinct workshop from people"),
        workshops("select distinct workshop from keys where name != ''"),
        frozenset(map(tuple, database.execute(NETWORKS))) if knows_networks else frozenset(),
    )


def _made_at(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.name, name_format).replace(tzinfo=UTC)
    except ValueError:
        return None
