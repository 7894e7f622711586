"""An SQLite as Windows and macOS have it: what is deleted stays in the file unless it is told otherwise. Debian's is built to
overwrite it, and would hide that nobody has."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def _sqlite_that_leaves_traces(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect

    def connect_to_one(*place: Any, **how: Any) -> sqlite3.Connection:
        connection = connect(*place, **how)
        connection.execute("pragma secure_delete = off")
        return connection

    monkeypatch.setattr(sqlite3, "connect", connect_to_one)
