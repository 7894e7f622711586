"""Copy files: writing, naming and rotation. A name carries the database's name, so that databases can share a folder, and the
time in UTC."""

from __future__ import annotations

import glob
import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from facilitator.store.database import make_private

newest_kept = 20
hours_kept = 48
days_kept = 30
"""Besides the newest copies, rotation keeps one per hour for two days and one per day for a month."""
time_format = "%Y-%m-%dT%H%M%SZ"
time_length = 18


def copy(source: sqlite3.Connection, path: Path) -> None:
    """Writes a verified copy to `path` atomically. Raises OSError, sqlite3.Error."""
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


def name_of(database: Path, made: datetime) -> str:
    return f"{_stem(database)}-{made.strftime(time_format)}.sqlite"


def made_at(path: Path) -> datetime:
    """Returns the time in a copy's name. Raises ValueError if it is not a copy's name."""
    said = path.stem[-time_length:]
    # Not `strptime`: it takes a lock that is patched for the event loop, and this runs in native threads.
    made = datetime.fromisoformat(said)
    if made.strftime(time_format) != said:
        raise ValueError(said)
    return made


def copies_of(database: Path, folder: Path) -> list[Path]:
    """Returns copies, newest first."""
    return sorted(filter(_is_dated, folder.glob(f"{pattern(database)}.sqlite")), reverse=True)


def _stem(database: Path) -> str:
    return database.name.removesuffix(".sqlite")


def pattern(database: Path) -> str:
    return f"{glob.escape(_stem(database))}-{'?' * time_length}"


def _is_dated(path: Path) -> bool:
    try:
        made_at(path)
    except ValueError:
        return False
    return True


def superfluous(copies: Iterable[Path]) -> list[Path]:
    """Returns the copies to delete: neither among the newest nor the newest of a kept hour or day. `copies` are sorted newest
    first."""
    times = {path: made_at(path) for path in copies}
    if not times:
        return []
    newest = max(times.values())
    kept = set(list(times)[:newest_kept])
    for form, span in (("%Y%m%d%H", timedelta(hours=hours_kept)), ("%Y%m%d", timedelta(days=days_kept))):
        first_of = {made.strftime(form): path for path, made in reversed(times.items()) if newest - made <= span}
        kept.update(first_of.values())
    return [path for path in times if path not in kept]
