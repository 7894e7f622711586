"""The tables of the SQLite file, as they were made and changed from the first version on. A migration is never edited: files carry
the names of those they have had."""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

log = Migrations("log")
workshop_list = Migrations("hall")
roster = Migrations("roster")
access = Migrations("seats")
told_networks = Migrations("networks")
house_clock = Migrations("clock")
MIGRATIONS = (log, workshop_list, roster, access, told_networks, house_clock)


@log()
def events(database: Database) -> None:
    columns: dict[str, type] = {
        "workshop": str, "seq": int, "command_id": str, "part": int, "actor": str, "at": int, "fingerprint": str,
        "name": str, "version": int, "data": str,
    }  # fmt: skip
    database.table("events").create(columns, pk=("workshop", "seq"), not_null=columns.keys())
    database.table("events").create_index(["workshop", "actor", "command_id", "part"], unique=True)
    protect(database.conn)


def protect(connection: sqlite3.Connection) -> None:
    """Creates the triggers that make the log append-only."""
    for verb in ("update", "delete"):
        connection.execute(
            f"create trigger events_no_{verb} before {verb} on events "
            "begin select raise(abort, 'the log is append-only'); end"
        )


def unprotect(connection: sqlite3.Connection) -> None:
    """Drops the triggers to migrate a file of an earlier version (live/old_files.py)."""
    for verb in ("update", "delete"):
        connection.execute(f"drop trigger events_no_{verb}")


@workshop_list()
def workshops(database: Database) -> None:
    database.table("workshops").create(
        {"id": str, "code": str, "title": str, "opened_at": int}, pk="id", not_null={"code", "title", "opened_at"}
    )
    database.table("workshops").create_index(["code"], unique=True)


@workshop_list()
def what_the_list_shows(database: Database) -> None:
    """Stored here so that listing workshops opens none of them."""
    database.table("workshops").add_column("title_en", str, not_null_default="")
    database.table("workshops").add_column("closed_at", int)


@roster()
def people(database: Database) -> None:
    """`ballots` is of versions that kept whose vote is whose: the first start drops it (live/old_files.py)."""
    database.table("people").create(
        {"workshop": str, "participant": str, "label": str, "area": str, "unit": str}, pk=("workshop", "participant")
    )
    database.table("ballots").create(
        {"workshop": str, "participant": str, "ballot": str}, pk=("workshop", "participant")
    )
    database.table("seals").create({"workshop": str, "key": bytes}, pk="workshop")


@access()
def seats(database: Database) -> None:
    database.table("keys").create(
        {"workshop": str, "role": str, "table_number": int, "key": str}, pk=("workshop", "role", "table_number")
    )
    database.table("keys").create_index(["key"], unique=True)
    database.table("seats").create(
        {
            "token_hash": str, "workshop": str, "actor": str, "role": str, "table_number": int, "lang": str,
            "key": str, "expires_at": int, "revoked": int,
        },
        pk="token_hash",
    )  # fmt: skip
    database.table("seats").create_index(["key"])


@access()
def several_organisers(database: Database) -> None:
    """A key's number is a host's table or an organiser's number; 0 is the first organiser, the others have a name."""
    database.table("keys").transform(rename={"table_number": "number"})
    database.table("keys").add_column("name", str, not_null_default="")


@told_networks()
def networks(database: Database) -> None:
    database.table("networks").create(
        {"workshop": str, "name": str, "password": str, "told_at": int}, pk="workshop", not_null={"name", "password"}
    )


@house_clock()
def clock(database: Database) -> None:
    """One row, see `KeptClock`; `aheads` is JSON, {workshop: how many ms it is ahead of the house}."""
    database.table("clock").create(
        {
            "id": int, "boot": str, "offset": int, "apart": int, "accepted": int, "doubt": int, "confirmed": int,
            "elapsed": int, "aheads": str,
        },
        pk="id",
    )  # fmt: skip
