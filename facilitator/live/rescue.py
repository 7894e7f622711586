"""After an accident: a copy put back in place of the database, or all that can be read of a damaged one saved into a new file.
The file in question is never touched: what is replaced is moved aside, what is damaged is only read."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from typing import TypeAlias

from facilitator.domain.catalogue import EVENTS
from facilitator.domain.opening import WorkshopOpened
from facilitator.domain.workshop import Workshop
from facilitator.live.copies import copy
from facilitator.live.hall import MIGRATIONS
from facilitator.log.codec import Unreadable, decode_event
from facilitator.log.database import DatabaseProblem, connect, inspect, prepare, require_unused, transaction
from facilitator.log.entry import Entry
from facilitator.log.pages import Row, rows_in
from facilitator.log.sqlite import SqliteLog

aside_format = "%Y-%m-%dT%H%M%SZ"
Kinds: TypeAlias = "tuple[type | tuple[type, ...], ...]"

NOTHING_OR_NUMBER = (int, type(None))
SHAPES: dict[str, Kinds] = {
    "events": (str, int, str, int, str, int, str, str, int, str),
    "workshops": (str, str, str, int, str, NOTHING_OR_NUMBER),
    "people": (str, str, str, str, str),
    "ballots": (str, str, str),
    "seals": (str, bytes),
    "keys": (str, str, int, str, str),
    "seats": (str, str, str, str, int, str, str, int, int),
    "networks": (str, str, str, int),
}
"""What the rows of each table look like, by which they are told apart where the schema is gone."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What could be saved of one workshop. `lost` counts the events whose numbers are missing or that no longer fit; events
    that were lost from the end leave no trace."""

    code: str
    title: str
    events: int
    lost: int


def restore(copied: Path, database: Path, *, now: int) -> Path | None:
    """Puts a copy in the place of `database`; returns where the file that stood there was moved to, if one did. `now` is ms since
    1970. Raises DatabaseProblem (also `in_use` beside a running server), OSError, sqlite3.Error."""
    if not copied.exists():
        raise DatabaseProblem("missing", copied)
    inspect(copied, MIGRATIONS)
    if database.exists():
        require_unused(database)
    # First the new file, whole: on a full disk, what stands there goes on standing there.
    new = database.with_suffix(".restoring")
    with closing(sqlite3.connect(f"{copied.absolute().as_uri()}?mode=ro", uri=True)) as source:
        copy(source, new)
    stood = database.exists()
    aside = _move_aside(database, now=now)
    new.replace(database)
    return aside if stood else None


def _move_aside(database: Path, *, now: int) -> Path:
    """With its journal, which would be read into whatever comes in its place; to a name that nothing else has."""
    stamp = datetime.fromtimestamp(now / 1_000, UTC).strftime(aside_format)
    names = (
        f"{database.stem}-before-{stamp}{again}{database.suffix}" for again in chain([""], (f"-{n}" for n in count(2)))
    )
    aside = next(path for path in map(database.with_name, names) if not path.exists())
    for ending in ("", "-wal", "-shm"):
        beside = Path(f"{database}{ending}")
        if beside.exists():
            beside.replace(f"{aside}{ending}")
    return aside


def recover(damaged: Path, target: Path, *, scratch: Path) -> list[Saved]:
    """Saves all that can be read of `damaged` into the new file `target`; works on a copy in the folder `scratch`.
    Raises DatabaseProblem `missing`, `exists` or `nothing_to_save`, OSError."""
    if not damaged.exists():
        raise DatabaseProblem("missing", damaged)
    if target.exists():
        raise DatabaseProblem("exists", target)
    taken = scratch / "damaged.sqlite"
    for ending in ("", "-wal"):
        if Path(f"{damaged}{ending}").exists():
            shutil.copyfile(f"{damaged}{ending}", f"{taken}{ending}")
    rows = _by_table(rows_in(taken))
    logs = _logs(rows["events"])
    if not logs:
        raise DatabaseProblem("nothing_to_save", damaged)
    prepare(target, MIGRATIONS)
    with closing(connect(target)) as connection:
        saved = [_save(connection, workshop_id, entries) for workshop_id, entries in logs.items()]
        with transaction(connection):
            for table in ("people", "ballots", "seals", "keys", "seats", "networks"):
                _insert(connection, table, (row for row in rows[table] if row[0] in {"", *logs} or table == "seats"))
            _insert(connection, "workshops", (_listing(connection, workshop_id, rows) for workshop_id in logs))
        connection.execute("pragma wal_checkpoint(truncate)")
    return saved


def _by_table(rows: Iterable[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        table = next((name for name, kinds in SHAPES.items() if _fits(row, kinds)), None)
        if table is not None:
            found[table].append(row)
    return found


def _fits(row: Row, kinds: Kinds) -> bool:
    return len(row) == len(kinds) and all(isinstance(value, kind) for value, kind in zip(row, kinds, strict=True))


def _logs(rows: Iterable[Row]) -> dict[str, list[Entry]]:
    """The entries of each workshop whose opening is there, in order, each number once."""
    logs: dict[str, dict[int, Entry]] = defaultdict(dict)
    for workshop_id, seq, command_id, part, actor, at, fingerprint, name, version, data in rows:
        if name not in EVENTS:
            continue
        try:
            event = decode_event(str(name), int(version), str(data))  # type: ignore[arg-type]
        except Unreadable:
            continue
        entry = Entry(int(seq), str(command_id), int(part), str(actor), int(at), str(fingerprint), event)  # type: ignore[arg-type]
        logs[str(workshop_id)][entry.seq] = entry
    ordered = {workshop_id: [entries[seq] for seq in sorted(entries)] for workshop_id, entries in logs.items()}
    return {key: entries for key, entries in ordered.items() if isinstance(entries[0].event, WorkshopOpened)}


def _save(connection: sqlite3.Connection, workshop_id: str, entries: list[Entry]) -> Saved:
    """Writes the events that still fit together, numbered without gaps (S4)."""
    fitting = entries
    while fitting != (fitting := _fitting(workshop_id, fitting)):
        # An event that went may have left half of itself behind, on which a later one stood.
        pass
    parts: Counter[tuple[str, str]] = Counter()
    kept: list[Entry] = []
    for seq, entry in enumerate(fitting, start=1):
        kept.append(replace(entry, seq=seq, part=parts[entry.actor, entry.command_id]))
        parts[entry.actor, entry.command_id] += 1
    SqliteLog(connection, workshop_id).append(kept)
    opened = kept[0].event
    assert isinstance(opened, WorkshopOpened)
    return Saved(opened.code, opened.programme.title.nb, len(kept), entries[-1].seq - len(kept))


def _fitting(workshop_id: str, entries: list[Entry]) -> list[Entry]:
    """Without the events that can no longer happen: what they speak of is among what was lost."""
    workshop = Workshop(workshop_id)
    return [entry for entry in entries if _applies(workshop, entry)]


def _applies(workshop: Workshop, entry: Entry) -> bool:
    try:
        entry.event.apply(workshop)
    except (LookupError, ValueError, AttributeError, AssertionError):
        return False
    return True


def _listing(connection: sqlite3.Connection, workshop_id: str, rows: dict[str, list[Row]]) -> Row:
    """As it stood in the list of the house, or made again from the log."""
    stood = next((row for row in rows["workshops"] if row[0] == workshop_id), None)
    if stood is not None:
        return stood
    workshop = Workshop(workshop_id)
    for entry in SqliteLog(connection, workshop_id).read():
        entry.event.apply(workshop)
    title = workshop.programme.title
    return (workshop_id, workshop.code, title.nb, workshop.opened_at, title.en, workshop.closed_at)


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    marks = ", ".join("?" * len(SHAPES[table]))
    connection.executemany(f"insert or ignore into {table} values ({marks})", rows)  # noqa: S608 (our own names)
