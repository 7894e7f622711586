"""A disk that is full, without filling one: SQLite is told that the file may not grow."""

import sqlite3


def fill(connection: sqlite3.Connection) -> None:
    """From now on what does not fit into the pages there are is refused with "database or disk is full"."""
    connection.execute("pragma max_page_count = 1")


def make_room(connection: sqlite3.Connection) -> None:
    connection.execute("pragma max_page_count = 1000000")
