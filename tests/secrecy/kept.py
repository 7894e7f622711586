"""The evidence in the files of a closed day: the log, the roster, the result, every hand that a replay deals, and all bytes that
might be a key."""

from __future__ import annotations

import json
import re
import sqlite3
from base64 import b64decode
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any
from zipfile import ZipFile, is_zipfile

from facilitator.domain.closing import DayCounted, WorkshopClosed
from facilitator.domain.kernel import MeasureId, ParticipantId, PhaseId, RoundId
from facilitator.domain.rounds import Counted, Round
from facilitator.domain.workshop import Workshop
from facilitator.live.sealing import key_bytes
from facilitator.store.codec import decode_event
from tests.secrecy.playing import Day, Look

Hands = dict[ParticipantId, frozenset[MeasureId]]
_SPELLED_KEY = re.compile(rb"\b[0-9a-f]{64}\b|(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=")


@dataclass(frozen=True, slots=True)
class Row:
    seq: int
    command_id: str
    part: int
    actor: str
    at: int
    fingerprint: str
    name: str
    version: int
    data: str


@dataclass
class Kept:
    """`round` is the last one, starting at sequence number `began`; `published` its result by measure; `looks` are what leaders
    were shown; `phone_ids` the ids of secret commands, by the phone's owner."""

    workshop_id: str
    rows: list[Row]
    areas: dict[ParticipantId, str]
    tables: dict[ParticipantId, int]
    votes_each: int
    round: RoundId
    began: int
    published: Mapping[MeasureId, Counted]
    hands: Hands
    keys: list[bytes]
    looks: Sequence[Look] = ()
    phone_ids: Mapping[str, ParticipantId] = field(default_factory=dict)


@lru_cache(maxsize=4)
def kept_of(day: Day) -> Kept:
    kept = read(day.database, day.workshop_id, [*files_of(day.folder)])
    kept.looks, kept.phone_ids = day.looks, day.phone_ids
    return kept


def files_of(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def read(database: Path, workshop_id: str, files: Sequence[Path] = ()) -> Kept:
    with closing(sqlite3.connect(database)) as connection:
        rows = rows_of(connection, workshop_id)
        people = connection.execute(
            "select participant, area from people where workshop = ?", (workshop_id,)
        ).fetchall()
    workshop, hands = replayed(workshop_id, rows)
    voting = workshop.round or Round(RoundId(""), PhaseId(""))
    result = voting.result
    return Kept(
        workshop_id,
        rows,
        {ParticipantId(person): area for person, area in people},
        {person.id: person.home_table for person in workshop.participants.values()},
        workshop.programme.votes_each,
        voting.id,
        max(
            (row.seq for row in rows if row.name == "phase_started" and said_in(row)["phase"] == voting.phase),
            default=0,
        ),
        result.measures if result else {},
        hands,
        [*_possible_keys(files)],
    )


def rows_of(connection: sqlite3.Connection, workshop_id: str) -> list[Row]:
    wanted = "select seq, command_id, part, actor, at, fingerprint, name, version, data from events where workshop = ?"
    return [Row(*row) for row in connection.execute(f"{wanted} order by seq", (workshop_id,))]


def replayed(workshop_id: str, rows: Sequence[Row]) -> tuple[Workshop, Hands]:
    """Replays without a key; returns the workshop and the hands of the last phase that dealt any."""
    workshop, hands = Workshop(workshop_id), {}
    for row in rows:
        event = decode_event(row.name, row.version, row.data)
        if isinstance(event, DayCounted | WorkshopClosed) and not hands:
            deals = [deal.hands for deal in workshop.deals.values() if any(deal.hands.values())]
            hands = {person: frozenset(hand) for person, hand in deals[-1].items()} if deals else {}
        event.apply(workshop)
    return workshop, hands


def _possible_keys(files: Sequence[Path]) -> Iterator[bytes]:
    """Yields files of key length, blobs of key length in any table, and spelled-out keys."""
    yield bytes(key_bytes)
    for path in files:
        content = path.read_bytes()
        if len(content) == key_bytes:
            yield content
        if content.startswith(b"SQLite format 3"):
            yield from (blob for blob in _blobs(path) if len(blob) == key_bytes)
        for spelled in {*_SPELLED_KEY.findall(content)}:
            yield bytes.fromhex(spelled.decode()) if len(spelled) == 2 * key_bytes else b64decode(spelled)


def _blobs(path: Path) -> Iterator[bytes]:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
        for (table,) in database.execute("select name from sqlite_master where type = 'table'").fetchall():
            for row in database.execute(f'select * from "{table}"'):
                yield from (value for value in row if isinstance(value, bytes))


def all_bytes(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yields the bytes of each file, and of each member of an archive."""
    for path in files_of(folder):
        name = str(path.relative_to(folder))
        yield name, path.read_bytes()
        if is_zipfile(path):
            with ZipFile(path) as packed:
                yield from ((f"{name}/{member}", packed.read(member)) for member in packed.namelist())


def said_in(row: Row) -> dict[str, Any]:
    said: dict[str, Any] = json.loads(row.data)
    return said
