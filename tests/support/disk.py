"""Simulates a full disk: limits the size of the SQLite file."""

import sqlite3
from pathlib import Path

from facilitator.store.sqlite import SqliteStore


def fill(store: SqliteStore) -> None:
    """From now on, writes that need new pages fail with "database or disk is full"."""
    on_each_connection(store, "pragma max_page_count = 1")


def make_room(store: SqliteStore) -> None:
    on_each_connection(store, "pragma max_page_count = 1000000")


def refuse_writes(store: SqliteStore) -> None:
    on_each_connection(store, "pragma query_only = on")


def take_writes(store: SqliteStore) -> None:
    on_each_connection(store, "pragma query_only = off")


def on_each_connection(store: SqliteStore, statement: str) -> None:
    """Also on those that it opens from now on."""
    open_one = store.file.open_one

    def open_so(path: Path) -> sqlite3.Connection:
        connection = open_one(path)
        connection.execute(statement)
        return connection

    store.file.open_one = open_so
    for connection in store.file.idle:
        connection.execute(statement)
