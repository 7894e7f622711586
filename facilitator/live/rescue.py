"""After an accident: the copies that there are, and one put back in the place of the database. Nothing is put back by itself, and
nothing is lost by it: what stood there is moved aside, and what is damaged is only read."""

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
    """`workshops` has code and title of each by its id, the newest first; `is_good` says whether it can be put back and holds
    any."""

    path: Path
    made_at: datetime
    size_bytes: int
    workshops: Mapping[str, str]
    is_good: bool


def copies_found(database: Path, folders: Iterable[Path]) -> Iterator[Copied]:
    """Those of `database`, the newest first."""
    paths = [path for folder in folders for path in copies_of(database, folder)]
    return map(_look_at, sorted(paths, key=made_at, reverse=True))


def newest_good(database: Path, folders: Iterable[Path]) -> Copied | None:
    """Of a damaged database: the newest that holds a workshop of it, where that can still be read; else the newest of all. A stick
    may have those of another machine."""
    first: Copied | None = None
    ours = _workshops_in(database).keys()
    for copied in copies_found(database, folders):
        if copied.is_good and (not ours or ours & copied.workshops.keys()):
            return copied
        first = first or (copied if copied.is_good else None)
    return first


def restore(copied: Path, database: Path, *, now: int) -> Path | None:
    """Puts a copy in the place of `database`; returns where the file that stood there was moved to, if one did. `now` is ms since
    1970. Raises DatabaseProblem (also `in_use` beside a running server), OSError, sqlite3.Error."""
    if not copied.exists():
        raise DatabaseProblem("missing", copied)
    _require_whole(copied)
    if database.exists():
        require_unused(database)
    # First the new file, whole: on a full disk, what stands there goes on standing there.
    new = database.with_suffix(".restoring")
    with closing(read_only(copied)) as source:
        copy(source, new)
    for workshop_id in _workshops_in(copied):
        # Where the database has a key of its own, it is the same.
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
    """Raises DatabaseProblem, also where an event is missing, OSError."""
    inspect(path)
    with closing(read_only(path)) as database:
        if not is_whole(database):
            raise DatabaseProblem("damaged", path)


def _workshops_in(path: Path) -> dict[str, str]:
    """By id; none where they cannot be read."""
    try:
        with closing(read_only(path)) as database:
            rows = database.execute("select id, code, title from workshops order by opened_at desc").fetchall()
    except sqlite3.Error:
        return {}
    return {key: f"{code} «{title}»" for key, code, title in rows}


def _move_aside(database: Path, *, now: int) -> Path:
    """With its journal, which would be read into whatever comes in its place; to a name that nothing else has."""
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
