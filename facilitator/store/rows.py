"""The rows beside the log in an SQLite file: the list of workshops, people, seats and keys, networks, and the clock."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import astuple

from facilitator.domain.kernel import ActorId, ParticipantId, Role
from facilitator.domain.network import Network
from facilitator.domain.person import Person
from facilitator.domain.text import Text
from facilitator.store.connections import Connections
from facilitator.store.protocol import AccessKey, KeptClock, Listing, Seat

REVOKED, MOVED = 1, 2
"""In the column `revoked`; 2 is a seat whose participant went on with another phone."""
FORMER = "former_"
"""Before the role, in the row of a former organiser's key."""


class _Rows:
    def __init__(self, file: Connections) -> None:
        self._file = file


class WorkshopRows(_Rows):
    def all(self) -> list[Listing]:
        with self._file.reading() as connection:
            rows = connection.execute(
                "select id, code, title, title_en, opened_at, closed_at from workshops order by opened_at desc, rowid desc"
            ).fetchall()
        return [Listing(key, code, Text(nb, en or nb), opened, closed) for key, code, nb, en, opened, closed in rows]

    def id_of(self, code: str) -> str | None:
        with self._file.reading() as connection:
            row = connection.execute("select id from workshops where code = ?", (code,)).fetchone()
        return row[0] if row else None

    def close(self, workshop_id: str, at: int) -> None:
        with self._file.writing() as connection:
            connection.execute(
                "update workshops set closed_at = ? where id = ? and closed_at is null", (at, workshop_id)
            )


class PeopleRows(_Rows):
    def of(self, workshop_id: str) -> dict[ParticipantId, Person]:
        with self._file.reading() as connection:
            rows = connection.execute(
                "select participant, label, area, unit from people where workshop = ?", (workshop_id,)
            ).fetchall()
        return {ParticipantId(row[0]): Person(*row[1:]) for row in rows}

    def add(self, workshop_id: str, participant: ParticipantId, person: Person) -> None:
        with self._file.writing() as connection:
            insert_person(connection, workshop_id, participant, person)

    def drop(self, workshop_id: str) -> None:
        with self._file.forgetting() as connection:
            connection.execute("delete from people where workshop = ?", (workshop_id,))

    def join_key(self, workshop_id: str) -> bytes | None:
        with self._file.reading() as connection:
            row = connection.execute("select key from seals where workshop = ?", (workshop_id,)).fetchone()
        return bytes(row[0]) if row else None

    def keep_join_key(self, workshop_id: str, key: bytes) -> None:
        with self._file.writing() as connection:
            connection.execute("insert or replace into seals values (?, ?)", (workshop_id, key))

    def drop_join_key(self, workshop_id: str) -> None:
        with self._file.forgetting() as connection:
            connection.execute("insert or replace into seals values (?, x'')", (workshop_id,))


def insert_person(connection: sqlite3.Connection, workshop_id: str, participant: ParticipantId, person: Person) -> None:
    row = (workshop_id, participant, person.label, person.area, person.unit)
    connection.execute("insert or ignore into people values (?, ?, ?, ?, ?)", row)


class AccessRows(_Rows):
    def seats(self) -> dict[str, Seat]:
        with self._file.reading() as connection:
            rows = connection.execute(
                "select token_hash, workshop, actor, role, table_number, lang, expires_at, revoked, key from seats"
            ).fetchall()
        return {
            token_hash: Seat(
                workshop, ActorId(actor), Role(role), table or None, lang, ends, revoked > 0, revoked == MOVED, key
            )
            for token_hash, workshop, actor, role, table, lang, ends, revoked, key in rows
        }

    def keys(self, workshop_id: str) -> list[AccessKey]:
        with self._file.reading() as connection:
            rows = connection.execute(
                "select role, number, key, name from keys where workshop = ? order by number", (workshop_id,)
            ).fetchall()
        return [
            AccessKey(workshop_id, Role(role.removeprefix(FORMER)), number, key, name, role.startswith(FORMER))
            for role, number, key, name in rows
        ]

    def put(self, seats: Mapping[str, Seat], keys: Collection[AccessKey] = ()) -> None:
        with self._file.writing() as connection:
            connection.executemany(
                "delete from keys where workshop = ? and number = ? and role in (?, ?)",
                [(key.workshop_id, key.number, key.role.value, FORMER + key.role.value) for key in keys],
            )
            insert_keys(connection, keys)
            put_seats(connection, seats)

    def add_missing(self, keys: Collection[AccessKey]) -> None:
        with self._file.writing() as connection:
            connection.executemany("insert or ignore into keys values (?, ?, ?, ?, ?)", map(_key_row, keys))

    def drop_seats(self, workshop_id: str, role: Role) -> None:
        with self._file.writing() as connection:
            connection.execute("delete from seats where workshop = ? and role = ?", (workshop_id, role.value))


def insert_keys(connection: sqlite3.Connection, keys: Collection[AccessKey]) -> None:
    connection.executemany("insert into keys values (?, ?, ?, ?, ?)", map(_key_row, keys))


def put_seats(connection: sqlite3.Connection, seats: Mapping[str, Seat]) -> None:
    rows = [_seat_row(token_hash, seat) for token_hash, seat in seats.items()]
    connection.executemany("insert or replace into seats values (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _key_row(key: AccessKey) -> tuple[str | int, ...]:
    return key.workshop_id, (FORMER if key.former else "") + key.role.value, key.number, key.key, key.name


def _seat_row(token_hash: str, seat: Seat) -> tuple[str | int, ...]:
    revoked = MOVED if seat.moved else REVOKED if seat.revoked else 0
    return (
        token_hash, seat.workshop_id, seat.actor, seat.role.value, seat.table or 0, seat.lang, seat.key, seat.expires_at,
        revoked,
    )  # fmt: skip


class NetworkRows(_Rows):
    def all(self) -> dict[str, Network]:
        with self._file.reading() as connection:
            rows = connection.execute("select workshop, name, password, told_at from networks").fetchall()
        return {row[0]: Network(*row[1:]) for row in rows}

    def put(self, workshop_id: str, network: Network) -> None:
        with self._file.forgetting() as connection:
            connection.execute("insert or replace into networks values (?, ?, ?, ?)", (workshop_id, *astuple(network)))

    def drop(self, workshop_id: str) -> None:
        with self._file.forgetting() as connection:
            connection.execute("delete from networks where workshop = ?", (workshop_id,))


class ClockRow(_Rows):
    def read(self) -> KeptClock | None:
        with self._file.reading() as connection:
            row = connection.execute("select * from clock").fetchone()
        return KeptClock(json.loads(row[-1]), *row[1:-1]) if row else None

    def write(self, kept: KeptClock) -> None:
        aheads, *numbers = astuple(kept)
        with self._file.writing() as connection:
            connection.execute(
                "insert or replace into clock values (1, ?, ?, ?, ?, ?, ?, ?, ?)", (*numbers, json.dumps(aheads))
            )
