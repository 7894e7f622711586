"""The networks that organisers have told their rooms of, beside the log, which holds none of it."""

from __future__ import annotations

import sqlite3
import threading

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from facilitator.domain.network import Network
from facilitator.live.workshop import InNativeThread
from facilitator.log.database import empty_journal, write

migrations = Migrations("networks")


@migrations()
def networks(database: Database) -> None:
    database.table("networks").create(
        {"workshop": str, "name": str, "password": str, "told_at": int}, pk="workshop", not_null={"name", "password"}
    )


class Networks:
    """Those of the whole house, one for a workshop, kept in memory and written through."""

    def __init__(self, connection: sqlite3.Connection, *, in_native_thread: InNativeThread) -> None:
        self._connection = connection
        self._in_native_thread = in_native_thread
        self._changing = threading.Lock()
        rows = connection.execute("select workshop, name, password, told_at from networks")
        self._of = {row["workshop"]: Network(row["name"], row["password"], row["told_at"]) for row in rows}

    def of(self, workshop_id: str) -> Network | None:
        return self._of.get(workshop_id)

    def tell(self, workshop_id: str, network: Network) -> None:
        """In the place of what was told before. Raises NotSaved."""
        row = (workshop_id, network.name, network.password, network.told_at)
        with self._changing:
            self._write("insert or replace into networks values (?, ?, ?, ?)", row)
            self._of[workshop_id] = network

    def forget(self, workshop_id: str) -> None:
        """Raises NotSaved."""
        with self._changing:
            self._write("delete from networks where workshop = ?", (workshop_id,))
            self._of.pop(workshop_id, None)

    def _write(self, sql: str, values: tuple[str | int, ...]) -> None:
        """An earlier password is then neither in the file nor in its journal."""

        def change() -> None:
            write(self._connection, (sql, values))
            empty_journal(self._connection)

        self._in_native_thread(change)
