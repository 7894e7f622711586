"""Restoring: lists copies and puts one in place of the database. Never happens automatically, and loses nothing: the existing
file is moved aside, and damaged files are only read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from facilitator.live.copy_files import copies_of, copy, made_at, time_format
from facilitator.live.seal_keys import keys_beside
from facilitator.store.database import DatabaseProblem, inspect, read_only, require_unused
from facilitator.store.sqlite import is_whole


@dataclass(frozen=True, slots=True)
class Copied:
    """`workshops` maps ids to code and title, newest first; `is_good` means that it can be restored and is not empty."""

    path: Path
    made_at: datetime
    size_bytes: int
    workshops: Mapping[str, str]
    is_good: bool


def copies_found(database: Path, folders: Iterable[Path]) -> Iterator[Copied]:
    """Yields copies of `database`, newest first."""
    paths = [path for folder in folders for path in copies_of(database, folder)]
    return map(_look_at, sorted(paths, key=made_at, reverse=True))


def newest_good(database: Path, folders: Iterable[Path]) -> Copied | None:
    """Returns the newest good copy that shares a workshop with the damaged database, if that is readable; else the newest good
    one. A USB stick may hold another machine's copies."""
    first: Copied | None = None
    ours = _workshops_in(database).keys()
    for copied in copies_found(database, folders):
        if copied.is_good and (not ours or ours & copied.workshops.keys()):
            return copied
        first = first or (copied if copied.is_good else None)
    return first


def restore(copied: Path, database: Path, *, now: int) -> Path | None:
    """Puts a copy in place of `database`; returns the path the old file was moved to, if there was one. `now` is ms since 1970.
    Raises DatabaseProblem (`in_use` while a server runs), OSError, sqlite3.Error."""
    if not copied.exists():
        raise DatabaseProblem("missing", copied)
    _require_whole(copied)
    if database.exists():
        require_unused(database)
    # The new file is completed first, so that a full disk leaves the old one in place.
    new = database.with_suffix(".restoring")
    with closing(read_only(copied)) as source:
        copy(source, new)
    for workshop_id in _workshops_in(copied):
        # A key the database already has is the same.
        key = keys_beside(copied).read(workshop_id)
        if key is not None:
            keys_beside(database).take_over(workshop_id, key)
    stood = database.exists()
    aside = _move_aside(database, now=now)
    new.replace(database)
    return aside if stood else None


def _look_at(path: Path) -> Copied:
    workshops = _workshops_in(path)
    return Copied(
        path, made_at(path), path.stat().st_size, workshops, is_good=bool(workshops) and _can_be_put_back(path)
    )


def _can_be_put_back(path: Path) -> bool:
    try:
        _require_whole(path)
    except (DatabaseProblem, OSError):
        return False
    return True


def _require_whole(path: Path) -> None:
    """Raises DatabaseProblem, also for a gap in a log, and OSError."""
    inspect(path)
    with closing(read_only(path)) as database:
        if not is_whole(database):
            raise DatabaseProblem("damaged", path)


def _workshops_in(path: Path) -> dict[str, str]:
    """Returns workshops by id; empty if unreadable."""
    try:
        with closing(read_only(path)) as database:
            rows = database.execute("select id, code, title from workshops order by opened_at desc").fetchall()
    except sqlite3.Error:
        return {}
    return {key: f"{code} «{title}»" for key, code, title in rows}


def _move_aside(database: Path, *, now: int) -> Path:
    """Moves the file with its write-ahead log, which SQLite would otherwise apply to the new file; picks an unused name."""
    stamp = datetime.fromtimestamp(now / 1_000, UTC).strftime(time_format)
    names = (
        f"{database.stem}-before-{stamp}{again}{database.suffix}" for again in chain([""], (f"-{n}" for n in count(2)))
    )
    aside = next(path for path in map(database.with_name, names) if not path.exists())
    for ending in ("", "-wal", "-shm"):
        beside = Path(f"{database}{ending}")
        if beside.exists():
            beside.replace(f"{aside}{ending}")
    return aside
