"""Turns off SQLite's secure_delete default, as on Windows and macOS. Debian's build enables it, which would hide missing
erasure."""

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
