"""Files of copies: how one is written, what it is called, and which of many are kept. A name carries that of its database, so that
several databases may have their copies in one folder, and the time in UTC."""

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
"""Beside the newest copies one of each hour stays for two days, and one of each day for a month."""
time_format = "%Y-%m-%dT%H%M%SZ"
time_length = 18


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


def name_of(database: Path, made: datetime) -> str:
    return f"{_stem(database)}-{made.strftime(time_format)}.sqlite"


def made_at(path: Path) -> datetime:
    """By its name. Raises ValueError for what is not called like a copy."""
    said = path.stem[-time_length:]
    # Not `strptime`: it takes a lock, which is one of the loop, and this is done in native threads.
    made = datetime.fromisoformat(said)
    if made.strftime(time_format) != said:
        raise ValueError(said)
    return made


def copies_of(database: Path, folder: Path) -> list[Path]:
    """The newest first."""
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
    """Those that rotation lets go: neither among the newest nor the newest of an hour or day that is kept.
    `copies` come the newest first."""
    times = {path: made_at(path) for path in copies}
    if not times:
        return []
    newest = max(times.values())
    kept = set(list(times)[:newest_kept])
    for form, span in (("%Y%m%d%H", timedelta(hours=hours_kept)), ("%Y%m%d", timedelta(days=days_kept))):
        first_of = {made.strftime(form): path for path, made in reversed(times.items()) if newest - made <= span}
        kept.update(first_of.values())
    return [path for path in times if path not in kept]
