"""Connections to one SQLite file. Each piece of work has one for itself: in WAL mode, a read then never waits for a write."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from facilitator.store.database import connect, empty_journal, transaction
from facilitator.store.entry import NotSaved


class Connections:
    """Has no lock, which would be one of the loop and of no use in native threads: a deque's `append` and `pop` are atomic."""

    def __init__(self, path: Path, open_one: Callable[[Path], sqlite3.Connection] = connect) -> None:
        self.path = path
        self.open_one = open_one
        self.idle: deque[sqlite3.Connection] = deque()
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Raises NotSaved."""
        try:
            connection = self._take()
            try:
                yield connection
            finally:
                self._put_back(connection)
        except sqlite3.Error as error:
            raise NotSaved from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """All that is written inside or none of it, durable at the end. Raises NotSaved."""
        with self.reading() as connection, transaction(connection):
            yield connection

    @contextmanager
    def forgetting(self) -> Iterator[sqlite3.Connection]:
        """As `writing`; what is deleted or replaced inside does not stay in the journal either."""
        with self.writing() as connection:
            yield connection
        with self.reading() as connection:
            empty_journal(connection)

    def close(self) -> None:
        self._closed = True
        while self.idle:
            self.idle.pop().close()

    def _take(self) -> sqlite3.Connection:
        if self._closed:
            raise sqlite3.ProgrammingError("the store is closed")
        try:
            return self.idle.pop()
        except IndexError:
            return self.open_one(self.path)

    def _put_back(self, connection: sqlite3.Connection) -> None:
        if self._closed or connection.in_transaction:
            connection.close()
        else:
            self.idle.append(connection)
